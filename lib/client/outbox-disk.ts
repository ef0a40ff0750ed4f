import type { Write } from './api-client.ts';

/** A write that waits to be sent. `thing` is what it is about: a later unsent write to the same thing takes its place. */
export type Entry = { id: string; thing: string; write: Write & { writeId: string } };

const TAB_KEY = 'sic-tab';

/**
 * What waits, on the browser's disk: one list for each person, desk and tab, so that tabs never write over each other's. A list whose
 * tab is gone is taken over by the next one; the tab that lives holds a lock on its own.
 */
export class OutboxDisk {
  private readonly prefix: string;
  private readonly key: string;

  constructor(owner: { userId: string; desk: string }) {
    this.prefix = `sic-outbox:${owner.userId}:${owner.desk}:`;
    this.key = this.prefix + tabId();
  }

  /** What this tab had not sent before it was loaded anew. */
  read(): Entry[] {
    return parse(localStorage.getItem(this.key));
  }

  keep(entries: Entry[]): void {
    if (entries.length) localStorage.setItem(this.key, JSON.stringify(entries));
    else localStorage.removeItem(this.key);
  }

  /** Holds this tab's list for as long as the page lives, and hands over what gone tabs left behind. */
  async adopt(take: (entries: Entry[]) => void): Promise<void> {
    if (!navigator.locks) return;
    void navigator.locks.request(this.key, () => new Promise(() => {}));
    const others = Object.keys(localStorage).filter((key) => key.startsWith(this.prefix) && key !== this.key);
    for (const key of others) {
      await navigator.locks.request(key, { ifAvailable: true }, (lock) => {
        if (!lock) return;
        take(parse(localStorage.getItem(key)));
        localStorage.removeItem(key);
      });
    }
  }
}

/** The tab's own name; it survives a reload, and a copied tab gets a new one with its first write. */
function tabId(): string {
  const known = sessionStorage.getItem(TAB_KEY);
  if (known) return known;
  const made = crypto.randomUUID();
  sessionStorage.setItem(TAB_KEY, made);
  return made;
}

function parse(text: string | null): Entry[] {
  try {
    const entries: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(entries) ? (entries as Entry[]) : [];
  } catch {
    return [];
  }
}

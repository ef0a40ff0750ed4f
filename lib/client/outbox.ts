import { newId } from '#lib/kernel/ids.ts';
import { Refusal, Unreachable, type Write, write } from './api-client.ts';

/** A write that waits to be sent. `thing` is what it is about: a later unsent write to the same thing takes its place. */
type Entry = { id: string; thing: string; write: Write & { writeId: string } };

/** What the header says, always true: all is saved, so many wait, or the server is away. */
export type OutboxState = { waiting: number; away: boolean; savedAt: number | null };

type Hooks = { onRefused: (thing: string, refusal: Refusal) => void; onSent: (thing: string, answer: unknown) => void };

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 15_000;

/**
 * Writes that must not be lost: kept on disk by user and desk before they are sent, sent in order, again after a dead network or a
 * reload, and under the same Write-Id, so that each happens once.
 */
export class Outbox {
  private entries: Entry[];
  private sending = false;
  private retryMs = FIRST_RETRY_MS;
  private away = false;
  private savedAt: number | null = null;
  private listeners = new Set<() => void>();
  private state: OutboxState;
  private readonly key: string;
  private readonly hooks: Hooks;

  constructor(owner: { userId: string; desk: string }, hooks: Hooks) {
    this.key = `sic-outbox:${owner.userId}:${owner.desk}`;
    this.hooks = hooks;
    this.entries = readEntries(this.key);
    this.state = this.describe();
    if (this.entries.length) void this.flush();
  }

  /** Keeps the write, then sends it as soon as it is its turn. */
  put(thing: string, given: Write): void {
    const entry = { id: newId(), thing, write: { ...given, writeId: newId() } };
    const unsent = this.entries.findIndex((each, i) => each.thing === thing && !(this.sending && i === 0));
    if (unsent >= 0) this.entries[unsent] = entry;
    else this.entries.push(entry);
    this.keep();
    void this.flush();
  }

  /** For useSyncExternalStore. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  read = (): OutboxState => this.state;

  /** Resolves when nothing waits any more: before a lock, which must come after the draft. */
  async settled(): Promise<void> {
    while (this.entries.length) {
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
  }

  private async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    for (let entry = this.entries[0]; entry; entry = this.entries[0]) {
      if (!(await this.send(entry))) break;
    }
    this.sending = false;
    this.tell();
  }

  /** Answers whether to go on with the next one. */
  private async send(entry: Entry): Promise<boolean> {
    try {
      const answer = await write(entry.write);
      this.drop(entry);
      this.hooks.onSent(entry.thing, answer);
    } catch (error) {
      if (error instanceof Unreachable || (error instanceof Refusal && error.status === 401)) return this.wait();
      this.drop(entry);
      if (error instanceof Refusal) this.hooks.onRefused(entry.thing, error);
      else throw error;
    }
    return true;
  }

  private drop(entry: Entry): void {
    this.entries = this.entries.filter((each) => each.id !== entry.id);
    this.away = false;
    this.retryMs = FIRST_RETRY_MS;
    this.savedAt = Date.now();
    this.keep();
  }

  private wait(): false {
    this.away = true;
    setTimeout(() => void this.flush(), this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
    return false;
  }

  private keep(): void {
    if (this.entries.length) localStorage.setItem(this.key, JSON.stringify(this.entries));
    else localStorage.removeItem(this.key);
    this.tell();
  }

  private tell(): void {
    this.state = this.describe();
    for (const listener of [...this.listeners]) listener();
  }

  private describe(): OutboxState {
    return { waiting: this.entries.length, away: this.away, savedAt: this.savedAt };
  }
}

function readEntries(key: string): Entry[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as Entry[];
  } catch {
    return [];
  }
}

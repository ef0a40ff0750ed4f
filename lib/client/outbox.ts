import { newId } from '#lib/kernel/ids.ts';
import { Refusal, Unreachable, type Write, write } from './api-client.ts';
import { type Entry, OutboxDisk } from './outbox-disk.ts';

/** What the header says, always true: all is saved, so many wait, or the server is away. */
export type OutboxState = { waiting: number; away: boolean; signedOut: boolean; savedAt: number | null };

type Hooks = {
  onRefused: (thing: string, refusal: Refusal) => void;
  /** What the server answered to a write that it took. */
  onSent?: (thing: string, answer: unknown) => void;
};

/** Refusals that the same write may outlive: an ended session, too many requests. */
const LATER = new Set([401, 429]);

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 15_000;

/**
 * Writes that must not be lost: kept on disk by user, desk and tab before they are sent, sent in order, again after a dead network,
 * a fault of the server, an ended session or a reload, and under the same Write-Id, so that each happens once.
 */
export class Outbox {
  private entries: Entry[];
  private sending = false;
  private retryMs = FIRST_RETRY_MS;
  private away = false;
  private signedOut = false;
  private leaving = false;
  /** The newest body of each thing, sent or not. */
  private readonly bodies = new Map<string, unknown>();
  private savedAt: number | null = null;
  private listeners = new Set<() => void>();
  private state: OutboxState;
  private readonly disk: OutboxDisk;
  private readonly hooks: Hooks;

  constructor(owner: { userId: string; desk: string }, hooks: Hooks) {
    this.hooks = hooks;
    this.disk = new OutboxDisk(owner);
    this.entries = this.disk.read();
    this.remember(this.entries);
    this.state = this.describe();
    window.addEventListener('beforeunload', () => this.leave());
    void this.disk.adopt((left) => this.takeOver(left));
    void this.flush();
  }

  /** Keeps the write, then sends it as soon as it is its turn. */
  put(thing: string, given: Write): void {
    const entry = { id: newId(), thing, write: { ...given, writeId: newId() } };
    const unsent = this.entries.findIndex((each, i) => each.thing === thing && !(this.sending && i === 0));
    if (unsent >= 0) this.entries[unsent] = entry;
    else this.entries.push(entry);
    this.remember([entry]);
    this.keep();
    void this.flush();
  }

  /** The body of the newest write to a thing, sent or waiting: newer than what the server told when the page was loaded. */
  newest(thing: string): unknown {
    return this.bodies.get(thing) ?? null;
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

  /**
   * While a page is left, what is answered stays on disk: the next page may have been made before it was written, and it sends the
   * same once more, which changes nothing. Somebody who stays after all goes on in a moment.
   */
  private leave(): void {
    this.leaving = true;
    setTimeout(() => {
      this.leaving = false;
      void this.flush();
    }, FIRST_RETRY_MS);
  }

  private takeOver(left: Entry[]): void {
    if (!left.length) return;
    this.entries = [...left, ...this.entries];
    this.remember(this.entries);
    this.keep();
    void this.flush();
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
      if (this.leaving) return false;
      this.savedAt = Date.now();
      this.hooks.onSent?.(entry.thing, answer);
    } catch (error) {
      const isSignedOut = error instanceof Refusal && error.status === 401;
      const isLater = error instanceof Refusal && LATER.has(error.status);
      if (error instanceof Unreachable || isLater) return this.wait(isSignedOut);
      if (!(error instanceof Refusal)) throw error;
      this.bodies.delete(entry.thing);
      this.hooks.onRefused(entry.thing, error);
    }
    this.drop(entry);
    return true;
  }

  private drop(entry: Entry): void {
    this.entries = this.entries.filter((each) => each.id !== entry.id);
    this.away = false;
    this.signedOut = false;
    this.retryMs = FIRST_RETRY_MS;
    this.keep();
  }

  private wait(signedOut: boolean): false {
    this.away = true;
    this.signedOut = signedOut;
    setTimeout(() => void this.flush(), this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
    return false;
  }

  private remember(entries: readonly Entry[]): void {
    for (const { thing, write } of entries) this.bodies.set(thing, write.body);
  }

  private keep(): void {
    this.disk.keep(this.entries);
    this.tell();
  }

  private tell(): void {
    this.state = this.describe();
    for (const listener of [...this.listeners]) listener();
  }

  private describe(): OutboxState {
    return { waiting: this.entries.length, away: this.away, signedOut: this.signedOut, savedAt: this.savedAt };
  }
}

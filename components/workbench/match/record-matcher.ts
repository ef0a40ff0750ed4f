import type { SearchTold } from './match-state.ts';
import { keyOf, type Sought } from './record-match.ts';

/** Quotations to be sought in a capture, which is loaded from its whole address. */
export type MatchRequest = {
  captureId: string;
  address: string;
  day: string | null;
  language: string;
  sought: readonly Sought[];
};

const STOPPED = 'The comparison stopped in this browser.';

/** Has quotations sought in captures by a worker, each question once; what comes back is told as it comes. */
export class RecordMatcher {
  private worker: Worker | null = null;
  private readonly asked = new Map<string, Set<string>>();
  private readonly tell: (told: SearchTold) => void;

  constructor(tell: (told: SearchTold) => void) {
    this.tell = tell;
  }

  /** Asks for what was not asked for yet. */
  ask({ sought, ...capture }: MatchRequest): void {
    const { captureId } = capture;
    const asked = this.asked.get(captureId) ?? new Set<string>();
    const fresh = new Map(sought.flatMap((each) => (asked.has(keyOf(each)) ? [] : [[keyOf(each), each] as const])));
    if (!fresh.size && this.asked.has(captureId)) return;
    this.asked.set(captureId, new Set([...asked, ...fresh.keys()]));
    this.tell({ captureId, asked: [...fresh.keys()] });
    this.started()?.postMessage({ ...capture, sought: [...fresh.values()] });
  }

  /** Lets a capture be asked for anew. */
  forget(captureId: string): void {
    this.asked.delete(captureId);
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.asked.clear();
  }

  private started(): Worker | null {
    if (this.worker) return this.worker;
    try {
      this.worker = new Worker(new URL('./match.worker.ts', import.meta.url), { type: 'module' });
      this.worker.onmessage = ({ data }: MessageEvent<SearchTold>) => this.tell(data);
      this.worker.onerror = () => this.fail();
    } catch {
      this.fail();
    }
    return this.worker;
  }

  private fail(): void {
    this.worker?.terminate();
    this.worker = null;
    for (const captureId of this.asked.keys()) this.tell({ captureId, failed: STOPPED });
  }
}

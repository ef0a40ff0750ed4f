import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { AppError } from '#lib/kernel/app-error.ts';
import { type MatchSearch, matchText } from '#lib/sources/match-text.ts';
import type { QuotationMatch } from '#lib/sources/quotation-match.ts';

/** A text of so many UTF-16 units is searched between two requests; a longer one beside them. */
const SHORT = 60_000;
/** So many threads at once, so that a few long texts leave the machine to others. */
const MOST_THREADS = 2;
const LONGEST_MS = 60_000;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Seeks quotations in a text: a long one in a thread of its own, so that other requests go on meanwhile.
 * @throws AppError unavailable after a minute
 */
export async function matchBeside(search: MatchSearch): Promise<QuotationMatch[]> {
  if (search.text.length <= SHORT || search.sought.length === 0) return matchText(search);
  if (running >= MOST_THREADS) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await inThread(search);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

async function inThread(search: MatchSearch): Promise<QuotationMatch[]> {
  const worker = new Worker(new URL('./match-worker.ts', import.meta.url), { workerData: search, execArgv: [] });
  try {
    const [found] = (await once(worker, 'message', { signal: AbortSignal.timeout(LONGEST_MS) })) as [QuotationMatch[]];
    return found;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    throw new AppError('unavailable', 'This comparison took too long. Capture the part of the source that you need.');
  } finally {
    await worker.terminate();
  }
}

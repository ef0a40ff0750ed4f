import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TextToSearch } from '#lib/quotations/find-stretch.ts';
import type { FoundSuggestion } from '#lib/quotations/found-suggestion.ts';
import { textStretches } from '#lib/quotations/text-stretches.ts';

/** A stretch is read in a second at most, so that progress is seen and a cancelled search ends soon. */
const STRETCH = 100_000;

/**
 * The quotations of a long text, found in a thread of its own, stretch by stretch; `onProgress` hears how many UTF-16 units are read, and
 * ends the search by throwing. References across stretches are not resolved.
 */
export async function findInWorker(
  search: TextToSearch,
  onProgress: (done: number) => Promise<void>,
): Promise<FoundSuggestion[]> {
  const worker = new Worker(new URL('./quotation-worker.ts', import.meta.url), { workerData: search, execArgv: [] });
  try {
    let found: FoundSuggestion[] = [];
    for (const stretch of textStretches(search.text, STRETCH)) {
      const answer = once(worker, 'message');
      worker.postMessage(stretch);
      found = found.concat(((await answer) as [FoundSuggestion[]])[0]);
      await onProgress(stretch.end);
    }
    return found;
  } finally {
    await worker.terminate();
  }
}

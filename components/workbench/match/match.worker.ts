import { read } from '#lib/client/api-client.ts';
import { type ReadRecord, readRecord } from '#lib/sources/align-quote.ts';
import type { CaptureView } from '#lib/sources/source.ts';
import type { SearchTold } from './match-state.ts';
import { keyOf, matchesIn } from './record-match.ts';
import type { MatchRequest } from './record-matcher.ts';

// Each capture is loaded and read once, then all quotations are sought in it, beside the page.

/** So many of the records that were asked for last are kept read. */
const KEPT = 10;
/** After so many quotations what was found is told. */
const BATCH = 12;

const records = new Map<string, Promise<ReadRecord>>();

addEventListener('message', async ({ data }: MessageEvent<MatchRequest>) => {
  const { captureId, sought } = data;
  try {
    const record = { read: await recordOf(data), day: data.day, language: data.language };
    for (let at = 0; at < sought.length; at += BATCH) {
      const some = sought.slice(at, at + BATCH);
      const found = matchesIn(record, some).map((match, i) => [some[i] ? keyOf(some[i]) : '', match] as const);
      tell({ captureId, found });
    }
  } catch (error) {
    records.delete(captureId);
    tell({ captureId, failed: error instanceof Error ? error.message : 'It could not be read.' });
  }
});

function tell(told: SearchTold): void {
  postMessage(told);
}

function recordOf({ captureId, address }: MatchRequest): Promise<ReadRecord> {
  const known = records.get(captureId);
  const record = known ?? read<CaptureView>(address).then(({ text }) => readRecord(text));
  records.delete(captureId);
  records.set(captureId, record);
  const [oldest] = records.keys();
  if (oldest !== undefined && records.size > KEPT) records.delete(oldest);
  return record;
}

import { counted } from '#components/ui/counted.ts';
import type { JobView } from '#lib/changes/job.ts';
import type { ImportReport } from '#lib/people/registry-file.ts';

/** The report of an import as far as it has come, or null before its first batch. */
export function importReport({ report }: Pick<JobView, 'report'>): ImportReport | null {
  return report && typeof report === 'object' && !Array.isArray(report) ? (report as unknown as ImportReport) : null;
}

/** How far an import is: "1,200 of 2,563 rows". */
export function progressWords({ state, done, total }: Pick<JobView, 'state' | 'done' | 'total'>): string {
  if (state === 'queued') return 'Waiting for its turn';
  if (total === 0) return 'Reading the file';
  return `${done.toLocaleString('en')} of ${counted(total, 'row')}`;
}

/** The outcome of an import that has ended, in one sentence. */
export function outcomeWords({ state, error, report: kept }: Pick<JobView, 'state' | 'error' | 'report'>): string {
  const report = importReport({ report: kept });
  if (state === 'failed') return error ?? 'The import failed. The same file can be imported again.';
  if (state === 'cancelled') return 'Cancelled. What had been taken until then stays in the registry.';
  if (!report) return 'The import is done.';
  const { people, offices, notTakenTotal } = report;
  const isChanged = people.created + people.changed + offices.added + offices.changed > 0;
  if (isChanged)
    return `Taken: ${counted(people.created, 'new person', 'new people')}, ${counted(offices.added, 'new office')}.`;
  if (people.same + offices.same > 0) return 'The same file again: nothing changed.';
  return notTakenTotal ? 'Nothing was taken.' : 'There was nobody in this file.';
}

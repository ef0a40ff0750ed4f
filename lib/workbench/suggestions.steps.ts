import type { AnnotationView } from '#lib/annotations/annotation.ts';
import type { OmissionView } from '#lib/annotations/omission.ts';
import type { ArticleView, VersionView } from '#lib/articles/article.ts';
import { findNewestJob } from '#lib/changes/job.store.ts';
import type { JobView } from '#lib/changes/job.ts';
import type { Db } from '#lib/db/client.ts';
import { countCoverage, inventoryOf, phaseStanding, type Standing } from '#lib/quotations/coverage.ts';
import { shownSuggestions } from '#lib/quotations/open-suggestions.ts';
import { findDayBeside } from '#lib/quotations/quotation-day.ts';
import { type DayContext, saidDay } from '#lib/quotations/said-day.ts';
import { listSuggestions } from '#lib/quotations/suggestion.store.ts';
import type { SuggestedDay } from '#lib/quotations/suggestion.ts';
import { suggestionViews } from '#lib/quotations/suggestion-views.steps.ts';
import { standingLabel } from '#lib/reviews/verdict.ts';
import type { WorkbenchItem, WorkbenchView } from './workbench.ts';

type Of = { article: ArticleView; version: VersionView; items: WorkbenchItem[]; omissions: OmissionView[] };

/** The quotations found in the current text, open and decided on, how far its checking has come, and the work that still finds some. */
export async function loadFound(
  db: Db,
  { article, version, items, omissions }: Of,
): Promise<Pick<WorkbenchView, 'suggestions' | 'coverage' | 'finding'>> {
  const [kept, job] = [
    await listSuggestions(db, article.id, version.id),
    await findNewestJob(db, { articleId: article.id, kind: 'quotations.find' }),
  ];
  const shown = shownSuggestions(kept, items, omissions);
  return {
    suggestions: await suggestionViews(db, { ...article, givenDays: version.givenDays }, shown),
    coverage: countCoverage(inventoryOf({ annotations: items, suggestions: kept, omissions }, standingOf)),
    finding: findingOf(job),
  };
}

/** Work that goes on, or that ended before everything was found; null where all was. */
function findingOf(job: JobView | null): WorkbenchView['finding'] {
  if (!job || job.state === 'done') return null;
  const { id: jobId, done, total, state, error } = job;
  const stopped =
    state === 'cancelled' ? 'The search was cancelled.' : state === 'failed' ? (error ?? 'It failed.') : null;
  return { jobId, done, total, stopped };
}

/** The label of what is settled; what the reader has locked does not count before. */
function standingOf(item: WorkbenchItem): Standing {
  return item.verdict?.settledAt ? standingLabel(item.verdict).label : phaseStanding(item);
}

/** A text, and what its days are resolved against. */
export type DatedText = DayContext & { text: string };

/** The day that the words beside a quote name; null where nothing names one. */
export function dayBeside(item: AnnotationView, { text, ...context }: DatedText): SuggestedDay | null {
  if (item.kind !== 'quote' || item.segments.length === 0) return null;
  const day = findDayBeside(text, { content: item.segments, cue: item.parts.cue ?? null });
  return day && saidDay(day, context);
}

import type { AnnotationView } from '#lib/annotations/annotation.ts';
import type { OmissionView } from '#lib/annotations/omission.ts';
import type { ArticleView, VersionView } from '#lib/articles/article.ts';
import { findActiveJob } from '#lib/changes/job.store.ts';
import type { Db } from '#lib/db/client.ts';
import { shownSuggestions } from '#lib/quotations/open-suggestions.ts';
import { findDayBeside, resolveDay } from '#lib/quotations/quotation-day.ts';
import { listSuggestions } from '#lib/quotations/suggestion.store.ts';
import type { SuggestedDay } from '#lib/quotations/suggestion.ts';
import { suggestionViews } from '#lib/quotations/suggestion-views.steps.ts';
import type { WorkbenchView } from './workbench.ts';

type Of = { article: ArticleView; version: VersionView; items: AnnotationView[]; omissions: OmissionView[] };

/** The quotations found in the current text, open and decided on, and the work that still finds some. */
export async function loadFound(
  db: Db,
  { article, version, items, omissions }: Of,
): Promise<Pick<WorkbenchView, 'suggestions' | 'finding'>> {
  const [kept, job] = [
    await listSuggestions(db, article.id, version.id),
    await findActiveJob(db, { articleId: article.id, kind: 'quotations.find' }),
  ];
  return {
    suggestions: await suggestionViews(db, article, shownSuggestions(kept, items, omissions)),
    finding: job && { jobId: job.id, done: job.done, total: job.total },
  };
}

/** The day that the words beside a quote name; null where its date is known, or nothing names one. */
export function dayOf(item: AnnotationView, text: string, publishedOn: string | null): SuggestedDay | null {
  if (item.kind !== 'quote' || item.utteranceDate !== null || item.segments.length === 0) return null;
  const day = findDayBeside(text, { content: item.segments, cue: item.parts.cue ?? null });
  return day && resolveDay(day, publishedOn);
}

import type { AnnotationView } from '#lib/annotations/annotation.ts';
import type { ArticleView, VersionView } from '#lib/articles/article.ts';
import type { AssessmentView, CitationView } from '#lib/assessments/assessment.ts';
import type { DeskSettings } from '#lib/desks/desk.ts';
import type { Subject } from '#lib/method/subject.ts';
import type { ReplyView } from '#lib/replies/reply.ts';
import type { VerdictView } from '#lib/reviews/verdict.ts';
import type { CaptureView, PassageView, SearchView } from '#lib/sources/source.ts';
import type { GateFacts } from './check-gates.ts';

/** Everything a publication of one item is made from; for those who may publish, never for a blind reader. */
export type ItemRecord = {
  item: AnnotationView;
  article: ArticleView;
  version: VersionView;
  desk: DeskSettings;
  subject: Subject;
  verdict: (VerdictView & { methodVersion: number }) | null;
  locks: AssessmentView[];
  citations: CitationView[];
  passages: PassageView[];
  captures: CaptureView[];
  searches: SearchView[];
  replies: ReplyView[];
};

/** The record as the gates look at it; each passage is compared with its stored capture again. */
export function gateFacts(record: ItemRecord, now: Date): GateFacts {
  const { subject, verdict, locks, desk, citations, passages, captures, searches, replies } = record;
  const texts = new Map(captures.map((capture) => [capture.id, capture.text]));
  const stands = (passage: PassageView): boolean =>
    texts.get(passage.captureId)?.slice(passage.start, passage.end) === passage.exact;
  const verbatim = new Set(passages.filter(stands).map((passage) => passage.id));
  const { quorum, signOffRequired } = desk;
  return {
    subject,
    verdict,
    locks: locks.length,
    quorum,
    signOffRequired,
    citations,
    passages,
    verbatim,
    searches,
    replies,
    now,
  };
}

import type { AnnotationView } from '#lib/annotations/annotation.ts';
import type { AssessmentView, CitationView } from '#lib/assessments/assessment.ts';
import type { AxisId } from '#lib/method/axes.ts';
import type { Subject } from '#lib/method/subject.ts';
import type { VerdictView } from './verdict.ts';

/** One side of a disputed item; names are hidden until it is settled unless the desk says otherwise. */
export type Side = AssessmentView & { citations: CitationView[] };

/** Everything the adjudication screen shows. `mode` says in which capacity the reader may settle. */
export type AdjudicationView = {
  item: AnnotationView;
  article: { id: string; title: string; language: string; text: string };
  subject: Subject;
  mode: 'adjudicate' | 'converse';
  sides: Side[];
  differing: AxisId[];
  agreed: AxisId[];
  verdict: VerdictView | null;
};

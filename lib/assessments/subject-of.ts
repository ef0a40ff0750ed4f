import type { AnnotationView } from '#lib/annotations/annotation.ts';
import type { Subject } from '#lib/method/subject.ts';

type Rated = Pick<AnnotationView, 'kind' | 'form' | 'roleAsPrinted' | 'originalLanguage'>;

/** What the method needs to know of an item; null for a note, which is never rated. A quote without a form counts as direct. */
export function subjectOf(item: Rated, articleLanguage: string): Subject | null {
  if (item.kind === 'note') return null;
  if (item.kind === 'claim') return { kind: 'claim', form: null, rolePrinted: false, foreign: false };
  const foreign = item.originalLanguage !== null && primary(item.originalLanguage) !== primary(articleLanguage);
  return { kind: 'quote', form: item.form ?? 'direct', rolePrinted: item.roleAsPrinted !== null, foreign };
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;

import { counted } from '#components/ui/counted.ts';
import { LABELS, labelOf } from '#lib/method/labels.ts';
import type { PrecedentView } from '#lib/precedents/precedent.ts';

/** "In 2 other articles: Accurate ×1, not checked ×1". */
export function elsewhereWords(variants: readonly PrecedentView[]): string {
  const articles = new Set(variants.map(({ articleId }) => articleId)).size;
  const labelled = LABELS.flatMap(({ id }) => {
    const count = variants.filter(({ label }) => label === id).length;
    return count ? [`${labelOf(id).word} ×${count}`] : [];
  });
  const open = variants.filter(({ label }) => label === null).length;
  const counts = [...labelled, ...(open ? [`not settled ×${open}`] : [])];
  return `In ${counted(articles, 'other article')}: ${counts.join(', ')}`;
}

const RELATIONS: Record<Exclude<PrecedentView['relation'], 'differs'>, string> = {
  same: 'The same words',
  cut: 'Cut there',
  longer: 'Longer there',
  changed: 'Other words there',
};

const DENIALS = { negation: 'one denies what the other says', number: 'they give different numbers' } as const;

/** How another article's passage stands to this one. */
export function relationWords({ relation, denied }: Pick<PrecedentView, 'relation' | 'denied'>): string {
  if (relation !== 'differs') return RELATIONS[relation];
  return denied.map((each) => DENIALS[each]).join(', ') || 'it says something else';
}

import { counted } from '#components/ui/counted.ts';
import { dateWords } from '#lib/kernel/date-words.ts';
import { LABEL_IDS, labelOf } from '#lib/method/labels.ts';
import type { Denied, Relation } from '#lib/precedents/compare-passages.ts';
import type { PrecedentCount, PrecedentView } from '#lib/precedents/precedent.ts';

/** How another passage stands to the open one, for people. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  same: 'The same words',
  cut: 'A cut of this one',
  longer: 'Goes beyond this one',
  changed: 'Other words in it',
  differs: 'Not the same statement',
};

const DENIED_WORDS: Readonly<Record<Denied, string>> = {
  negation: 'one denies what the other says',
  number: 'it gives another number',
};

/** In how many other articles, and what came of it there: "In 2 other articles: Accurate ×1, not checked ×1". */
export function elsewhereWords(variants: readonly Pick<PrecedentView, 'articleId' | 'label'>[]): string {
  const articles = new Set(variants.map(({ articleId }) => articleId)).size;
  const times = (of: PrecedentView['label']) => variants.filter(({ label }) => label === of).length;
  const parts = [
    ...LABEL_IDS.map((id) => [labelOf(id).word, times(id)] as const),
    ['not checked', times(null)] as const,
  ]
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word} ×${count}`);
  return `In ${counted(articles, 'other article')}: ${parts.join(', ')}`;
}

/** What makes it another statement: "one denies what the other says, it gives another number". */
export function deniedWords(denied: readonly Denied[]): string {
  return denied.map((each) => DENIED_WORDS[each]).join(', ');
}

/** Who printed it and when, as far as that is known. */
export function printedWords({ outlet, publishedOn }: Pick<PrecedentView, 'outlet' | 'publishedOn'>): string {
  return [outlet, publishedOn && dateWords(publishedOn)].filter(Boolean).join(', ') || 'Outlet and day are not given';
}

/** What the sign in the list says to those who do not see it. */
export function signWords({ count, differs }: PrecedentCount): string {
  const found = count ? `Also in ${counted(count, 'other article')}` : '';
  const other = differs ? 'Something like it elsewhere is not the same statement' : '';
  return [found, other].filter(Boolean).join('. ');
}

/** The page of the article in which a precedent stands, with that passage open. */
export function precedentAddress(desk: string, { articleId, itemId, suggestionId }: PrecedentView): string {
  return `/d/${desk}/articles/${articleId}?item=${itemId ?? suggestionId ?? ''}`;
}

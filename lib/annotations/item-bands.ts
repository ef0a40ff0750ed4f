import { wordBands } from '#lib/text/word-bands.ts';
import type { AnnotationKind } from './annotation.ts';

/** What an item is found by from other articles: its words as joined in its article, and the claim it is read as. */
export type ItemPassage = { deskId: string; kind: AnnotationKind; words: string; claim: string | null };

/** The bands of an item among its desk's; a note has none. */
export function itemBands({ deskId, kind, words, claim }: ItemPassage): number[] {
  return kind === 'note' ? [] : wordBands(deskId, claim ? [words, claim] : [words]);
}

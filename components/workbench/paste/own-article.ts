import { type WordTokens, wordTokens } from '#lib/text/word-tokens.ts';

/** So many words in a row are compared. */
const ROW = 5;
/** A text that has so much of the article is the article, with whatever stands around it; a source that it quotes has less. */
const WHOLE = 0.6;
/** A text that is all but nothing else is it from so much on. */
const PART = 0.4;
const NOTHING_ELSE = 0.8;

/** Whether a pasted text is the article itself, whole or in good part, by the rows of five words that both have. Linear in both. */
export function isArticleItself(pasted: string, article: string): boolean {
  const [ours, theirs] = [rowsOf(wordTokens(article)), rowsOf(wordTokens(pasted))];
  if (!ours.size || !theirs.size) return false;
  const shared = [...ours].filter((row) => theirs.has(row)).length;
  return shared >= WHOLE * ours.size || (shared >= PART * ours.size && shared >= NOTHING_ELSE * theirs.size);
}

function rowsOf({ hashes, count }: WordTokens): Set<number> {
  const rows = new Set<number>();
  for (let at = 0; at + ROW <= count; at++) {
    let row = 0;
    for (let i = at; i < at + ROW; i++) row = (Math.imul(row, 31) + (hashes[i] ?? 0)) | 0;
    rows.add(row);
  }
  return rows;
}

import type { Range } from '#lib/text/paragraphs.ts';

/** A word, number or single sign of a text, by UTF-16 offsets; `lower` is the word in lower case with straight apostrophes. */
export type Token = Range & { text: string; lower: string; isWord: boolean; isCapital: boolean };

const TOKEN =
  /[\p{L}\p{N}\p{M}]+(?:(?:[’'.\-‑&@]|(?<=\p{N}),(?=\p{N}{3}))[\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]|\p{M}/gu;
/** A pronoun and the verb that is drawn to it: "he’s", "they’ve". */
const CLITIC = /^(he|she|it|they|we|i|you|who|that|what|there)['’](?:s|re|ve|ll|d|m)$/iu;
const CAPITAL = /^\p{Lu}/u;

/** The tokens of a stretch of a text, in order. Words keep inner hyphens, apostrophes and full stops: "Suk-yeol", "U.S", "Korea’s". */
export function wordTokens(text: string, { start, end }: Range): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  for (const match of part.matchAll(TOKEN)) {
    const word = match[0];
    const at = start + match.index;
    const clitic = word.includes('’') || word.includes("'") ? CLITIC.exec(word) : null;
    if (clitic?.[1] === undefined) tokens.push(tokenOf(word, at));
    else tokens.push(tokenOf(clitic[1], at), tokenOf(word.slice(clitic[1].length), at + clitic[1].length));
  }
  return tokens;
}

function tokenOf(text: string, start: number): Token {
  const small = text.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  return {
    start,
    end: start + text.length,
    text,
    lower,
    isWord: /[\p{L}\p{N}]/u.test(text),
    isCapital: CAPITAL.test(text),
  };
}

import { articleTexts } from './article-texts.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export type Random = () => number;

/** Sentences that are made up word by word, the same for the same seed. */
export type QuotationMaker = { from: string; quotation: () => string; word: () => string };

const VOCABULARY = 50_000;
const TEXT_SIZE = 2_500_000;
/** One word in so many is drawn from the whole vocabulary, the others follow each other as in the articles. */
const DRAWN_ANEW = 3;
const SHORTEST = 8;
const LONGEST = 40;
const SYLLABLES = [
  'ba',
  'ren',
  'to',
  'lis',
  'mar',
  'ku',
  'ven',
  'dor',
  'shi',
  'pel',
  'gra',
  'nom',
  'tra',
  'wes',
  'ol',
  'ing',
];

/** Random numbers from a seed. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Makes quotations of 8 to 40 words. Words follow each other as in the articles at hand; one in three is drawn from 50,000 words, those of the
 * articles by how often they come and made-up ones after them, by Zipf's law.
 */
export function quotationMaker(random: Random): QuotationMaker {
  const { from, texts } = articleTexts(TEXT_SIZE);
  const words = texts.flatMap((text) => text.split(/\s+/).filter(Boolean));
  const vocabulary = byFrequency(words);
  for (let n = 0; vocabulary.length < VOCABULARY; n++) vocabulary.push(madeUpWord(n));
  const followers = followersOf(words);
  const word = () => vocabulary[Math.min(vocabulary.length - 1, Math.floor(vocabulary.length ** random()) - 1)] ?? '';
  const next = (before: string) => {
    const after = followers.get(before) ?? [];
    if (after.length === 0 || random() * DRAWN_ANEW < 1) return word();
    return after[Math.floor(random() * after.length)] ?? '';
  };
  const quotation = () => {
    const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1));
    const made = [word()];
    while (made.length < length) made.push(next(made.at(-1) ?? ''));
    return made.join(' ');
  };
  return { from, quotation, word };
}

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Array.from(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([word]) => word);
}

function followersOf(words: readonly string[]): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (let i = 1; i < words.length; i++) {
    const [before = '', after = ''] = words.slice(i - 1, i + 1);
    const known = followers.get(before);
    if (known) known.push(after);
    else followers.set(before, [after]);
  }
  return followers;
}

function madeUpWord(n: number): string {
  const parts: string[] = [];
  for (let rest = n + 16; rest > 0; rest = Math.floor(rest / 16)) parts.push(SYLLABLES[rest % 16] ?? '');
  return parts.join('');
}

/** A copy of a quotation in which each word is with this chance left out, exchanged, or has another put before it. */
export function edited(
  quotation: string,
  { rate, random, word }: { rate: number; random: Random; word: () => string },
): string {
  return quotation
    .split(' ')
    .flatMap((each) => {
      if (random() >= rate) return [each];
      const kind = Math.floor(random() * 3);
      return kind === 0 ? [] : kind === 1 ? [word()] : [word(), each];
    })
    .join(' ');
}

/** The words of a quotation from a third of it on, so many of them. */
export function cutTo(quotation: string, count: number): string {
  const words = quotation.split(' ');
  const from = Math.floor(Math.max(0, words.length - count) / 3);
  return words.slice(from, from + count).join(' ');
}

import search from 'approx-string-match';

export type Quoted = { exact: string; prefix: string; suffix: string; start: number };
type Match = { start: number; end: number; score: number };

const MOST_ERRORS = 256;

/**
 * A quote in a text as Hypothesis's client places it, written anew on the same library: where the exact words stand, else the
 * nearest with up to half of their letters wrong; of several the best by quote (50), prefix and suffix (20 each) and position (2).
 */
export function matchQuote(text: string, { exact, prefix, suffix, start }: Quoted): Match | null {
  const matches = nearest(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
  let best: Match | null = null;
  for (const match of matches) {
    const quote = 1 - match.errors / exact.length;
    const before = prefix ? likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) : 1;
    const after = suffix ? likeness(text.slice(match.end, match.end + suffix.length), suffix) : 1;
    const position = 1 - Math.abs(match.start - start) / text.length;
    const score = (50 * quote + 20 * before + 20 * after + 2 * position) / 92;
    if (!best || score > best.score) best = { start: match.start, end: match.end, score };
  }
  return best;
}

function nearest(text: string, words: string, errors: number): { start: number; end: number; errors: number }[] {
  const exact: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length ? exact : search(text, words, errors);
}

function likeness(text: string, words: string): number {
  const [match] = nearest(text, words, words.length);
  return match ? 1 - match.errors / words.length : 0;
}

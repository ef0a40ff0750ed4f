import { type WordTokens, wordAt } from '#lib/text/word-tokens.ts';
import { alignWords, type WordPair } from './align-words.ts';
import type { ChangeWords } from './change-words.ts';
import { wordsBetween } from './place-pairs.ts';
import type { QuoteWord } from './quote-words.ts';
import type { Words } from './word-changes.ts';

/** What pairs of words and the place around them are found from. */
export type Edges = { quote: readonly QuoteWord[]; record: WordTokens; words: ChangeWords; also: Words | null };

/** So many words of the quote at its end may stand for the record's words there. */
const MOST = 4;
/** Words that deny what stands before them: a quote that stops just there denies nothing. */
const DENIES_BEFORE = new Set(['not', 'nicht', 'pas']);
const SENTENCE_ENDS = /[.!?…:;\n[\]()"“”—]|--/;

/**
 * The place around pairs of words: where a few words of the quote at either end have no pair, the words that the record has there in the same
 * sentence belong to the place and stand for them ("she keeps telling" for "he keeps telling").
 */
export function placeAround(pairs: readonly WordPair[], edges: Edges): { pairs: WordPair[]; place: Words } {
  const first = pairs[0] ?? { quote: 0, source: 0 };
  const last = pairs.at(-1) ?? first;
  if (edges.also) return { pairs: [...pairs], place: widened({ from: first.source, to: last.source + 1 }, edges.also) };
  const before = standIns({ from: 0, to: first.quote }, reachable(edges, first.source, -1), edges);
  const after = standIns({ from: last.quote + 1, to: edges.quote.length }, reachable(edges, last.source, 1), edges);
  const start = before[0] ?? first;
  const end = after.at(-1) ?? last;
  const left = few({ from: 0, to: start.quote }, reachable(edges, start.source, -1), edges);
  const right = few({ from: end.quote + 1, to: edges.quote.length }, reachable(edges, end.source, 1), edges);
  const to = end.source + 1 + right;
  const place = { from: start.source - left, to: to + (isDenied(to, edges.record) ? 1 : 0) };
  return { pairs: [...before, ...pairs, ...after], place };
}

/** Whether the next word, with nothing but a space between, denies what the place ends with. */
function isDenied(next: number, record: WordTokens): boolean {
  const { text, starts, ends, count } = record;
  if (next >= count || !DENIES_BEFORE.has(wordAt(record, next))) return false;
  return text.slice(ends[next - 1], starts[next]).trim() === '';
}

/** How many words of the record stand for words of the quote beside them: as many, or none for many; for a gloss a pronoun alone. */
function few(ours: Words, theirs: Words, { quote, record, words }: Edges): number {
  const count = ours.to - ours.from;
  if (count === 0 || count > MOST || theirs.to === theirs.from) return 0;
  if (!quote.slice(ours.from, ours.to).every(({ gloss }) => gloss)) return Math.min(count, theirs.to - theirs.from);
  const nearest = ours.from === 0 ? theirs.to - 1 : theirs.from;
  return words.pronoun.has(wordAt(record, nearest)) ? 1 : 0;
}

/** The words beside one in the same sentence, a few of them. */
function reachable({ record }: Edges, index: number, step: 1 | -1): Words {
  const { text, starts, ends, count } = record;
  let at = index;
  for (let taken = 0; taken < MOST + 2; taken++) {
    const next = at + step;
    if (next < 0 || next >= count) break;
    const [left, right] = step > 0 ? [at, next] : [next, at];
    const gap = text.slice(ends[left], Math.min(starts[right] ?? 0, (ends[left] ?? 0) + 8));
    if (SENTENCE_ENDS.test(gap)) break;
    at = next;
  }
  return step > 0 ? { from: index + 1, to: at + 1 } : { from: at, to: index };
}

/** Pairs among the words beyond the first and the last pair. */
function standIns(ours: Words, theirs: Words, { quote, record }: Edges): WordPair[] {
  if (ours.to === ours.from || ours.to - ours.from > MOST) return [];
  const weighed = quote.slice(ours.from, ours.to).map(({ word, gloss }) => ({ word, gloss, weight: 1 }));
  const source = wordsBetween(record, theirs);
  return alignWords(weighed, source).map((pair) => ({
    quote: ours.from + pair.quote,
    source: theirs.from + pair.source,
  }));
}

function widened(place: Words, also: Words): Words {
  return { from: Math.min(place.from, also.from), to: Math.max(place.to, also.to) };
}

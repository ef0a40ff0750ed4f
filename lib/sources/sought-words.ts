import { spellingsOf } from '#lib/text/spellings.ts';
import { endingsOf } from '#lib/text/word-endings.ts';
import { hashWord, type WordTokens } from '#lib/text/word-tokens.ts';
import type { QuoteWords } from './quote-words.ts';
import type { LookedUp, SortedWords } from './sorted-words.ts';
import { IdTable, type WordIds } from './word-ids.ts';

/**
 * A quote's words and a record's as numbers: `quote[i]` is the id of word i (0 for a gloss, which is not sought), `source[j]` the id of a word
 * of the record, 0 for one that the quote has not, and -id for one that differs from the quote's by its ending ("walked"). Ask `ready` for a stretch
 * before its ids are read. `weights[id]` is near 1 for a word that the record seldom has, lower for a common one; `of[i]` is the weight of word i of
 * the quote. `lookedUp` is null where the record was not sorted before.
 */
export type SoughtWords = {
  quote: Int32Array;
  source: Int32Array;
  ready: (from: number, to: number) => void;
  weights: Float64Array;
  of: Float64Array;
  lookedUp: LookedUp | null;
};

/** What the commonest word still weighs, by its letters: a record may say one sentence a thousand times. */
const LEAST_WEIGHTS = [0.15, 0.15, 0.15, 0.15, 0.25, 0.4];
/** The heaviest word of a quote that the record has weighs at least this. */
const LEAST_HEAVIEST = 0.6;

/** A record's words, and if they were sorted before, where each stands. */
export type RecordWords = { words: WordTokens; sorted: SortedWords | null };

/** Looks the words of the quote up in the record, other spellings and endings included. Linear in both; less with a sorted record. */
export function seekWords({ words }: QuoteWords, record: RecordWords): SoughtWords {
  const ids: WordIds = { byHash: new Map(), count: 0 };
  const quote = Int32Array.from(words, ({ word, hash, gloss }) => (gloss ? 0 : idFor(ids, word, hash)));
  for (const { word, hash } of words) addEndings(ids, word, hash);
  const { count } = record.words;
  const { counts, ...found } = record.sorted ? lookUp(ids, record.sorted) : readThrough(ids, record.words);
  const weights = weightsOf(counts, { count, lengths: lengthsOf(words, quote) });
  const of = Float64Array.from(quote, (id) => (id === 0 ? 0 : (weights[id] ?? 0)));
  return { quote, weights, of, ...found };
}

type Found = Pick<SoughtWords, 'source' | 'ready' | 'lookedUp'> & { counts: Float64Array };

function lookUp(ids: WordIds, sorted: SortedWords): Found {
  const lookedUp = sorted.lookUp(ids);
  const ready = (from: number, to: number) => sorted.fill(from, to);
  return { source: sorted.ids, ready, lookedUp, counts: lookedUp.counts };
}

function readThrough(ids: WordIds, { count, hashes }: WordTokens): Found {
  const table = new IdTable(ids.byHash);
  const source = new Int32Array(count);
  const counts = new Float64Array(ids.count + 1);
  for (let j = 0; j < count; j++) {
    const id = table.get(hashes[j] as number);
    if (id === 0) continue;
    source[j] = id;
    if (id > 0) counts[id] = (counts[id] as number) + 1;
  }
  return { source, counts, ready: () => {}, lookedUp: null };
}

/** For each id how many letters its word has. */
function lengthsOf(words: QuoteWords['words'], ids: Int32Array): Map<number, number> {
  return new Map(words.map(({ word }, i) => [ids[i] ?? 0, word.length]));
}

/** The seldomer in the record, the heavier; what it has not weighs no more than the heaviest that it has. */
function weightsOf(
  counts: Float64Array,
  { count, lengths }: { count: number; lengths: ReadonlyMap<number, number> },
): Float64Array {
  const all = Math.log(count + 2);
  const least = (id: number) => LEAST_WEIGHTS[Math.min(lengths.get(id) ?? 0, LEAST_WEIGHTS.length - 1)] ?? 0;
  const weights = counts.map((found, id) => Math.max(least(id), 1 - Math.log(found + 1) / all));
  const heaviest = weights.reduce((most, weight, id) => (counts[id] ? Math.max(most, weight) : most), 0) || 1;
  const scale = Math.max(1, LEAST_HEAVIEST / heaviest);
  return weights.map((weight) => Math.min(weight, heaviest) * scale);
}

function idFor(ids: WordIds, word: string, hash: number): number {
  const known = ids.byHash.get(hash);
  if (known !== undefined) return known;
  const id = ++ids.count;
  for (const each of [hash, ...spellingsOf(word).map(hashWord)]) if (!ids.byHash.has(each)) ids.byHash.set(each, id);
  return id;
}

/** After all words of the quote have their ids: what differs from one by its ending is known by the negative. */
function addEndings(ids: WordIds, word: string, hash: number): void {
  const id = ids.byHash.get(hash);
  if (id === undefined || id < 0) return;
  for (const other of endingsOf(word)) if (!ids.byHash.has(hashWord(other))) ids.byHash.set(hashWord(other), -id);
}

/** What words of the quote weigh together. */
export function weightBetween(of: Float64Array, { from, to }: { from: number; to: number }): number {
  let weight = 0;
  for (let i = from; i < to; i++) weight += of[i] ?? 0;
  return weight;
}

/** How often each id is sought. */
export function neededOf({ quote, weights }: SoughtWords, { from, to }: { from: number; to: number }): Int32Array {
  const needed = new Int32Array(weights.length);
  for (let i = from; i < to; i++) {
    const id = quote[i] ?? 0;
    if (id !== 0) needed[id] = (needed[id] ?? 0) + 1;
  }
  return needed;
}

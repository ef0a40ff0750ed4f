import { spellingsOf } from '#lib/text/spellings.ts';
import { endingsOf } from '#lib/text/word-endings.ts';
import { hashWord, type WordTokens } from '#lib/text/word-tokens.ts';
import type { QuoteWords } from './quote-words.ts';

/**
 * A quote's words and a record's as numbers: `quote[i]` is the id of word i (0 for a gloss, which is not sought), `source[j]` the
 * id of a word of the record, 0 for one that the quote has not, and -id for one that differs from the quote's by its ending ("walked"). `weights[id]` is near 1 for a word that the record seldom has,
 * lower for a common one; `of[i]` the weight of word i of the quote.
 */
export type SoughtWords = { quote: Int32Array; source: Int32Array; weights: Float64Array; of: Float64Array };

type Ids = { byHash: Map<number, number>; count: number };

/** What the commonest word still weighs. */
const LEAST_WEIGHT = 0.15;

/** Looks every word of the record up among the words of the quote, other spellings included. Linear in both. */
export function seekWords({ words }: QuoteWords, record: WordTokens): SoughtWords {
  const ids: Ids = { byHash: new Map(), count: 0 };
  const quote = Int32Array.from(words, ({ word, hash, gloss }) => (gloss ? 0 : idFor(ids, word, hash)));
  for (const { word, hash } of words) addEndings(ids, word, hash);
  const table = new HashTable(ids.byHash);
  const source = new Int32Array(record.count);
  const counts = new Float64Array(ids.count + 2);
  for (let j = 0; j < record.count; j++) {
    const id = table.get(record.hashes[j] ?? 0);
    if (id === 0) continue;
    source[j] = id;
    if (id > 0) counts[id] = (counts[id] ?? 0) + 1;
  }
  const all = Math.log(record.count + 2);
  const weights = counts.map((count) => Math.max(LEAST_WEIGHT, 1 - Math.log(count + 1) / all));
  return { quote, source, weights, of: Float64Array.from(quote, (id) => (id === 0 ? 0 : (weights[id] ?? 0))) };
}

function idFor(ids: Ids, word: string, hash: number): number {
  const known = ids.byHash.get(hash);
  if (known !== undefined) return known;
  const id = ++ids.count;
  for (const each of [hash, ...spellingsOf(word).map(hashWord)]) if (!ids.byHash.has(each)) ids.byHash.set(each, id);
  return id;
}

/** After all words of the quote have their ids: what differs from one by its ending is known by the negative. */
function addEndings(ids: Ids, word: string, hash: number): void {
  const id = ids.byHash.get(hash);
  if (id === undefined || id < 0) return;
  for (const other of endingsOf(word)) if (!ids.byHash.has(hashWord(other))) ids.byHash.set(hashWord(other), -id);
}

/** A map from hashes to ids for millions of look-ups of which most find nothing. */
class HashTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(ids: ReadonlyMap<number, number>) {
    const size = 2 ** Math.ceil(Math.log2(ids.size * 4 + 16));
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
    this.mask = size - 1;
    for (const [hash, id] of ids) this.set(hash, id);
  }

  get(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    for (;;) {
      const value = this.values[slot] ?? 0;
      if (value === 0 || this.keys[slot] === hash) return value;
      slot = (slot + 1) & this.mask;
    }
  }

  private set(hash: number, id: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.values[slot]) slot = (slot + 1) & this.mask;
    this.keys[slot] = hash;
    this.values[slot] = id;
  }
}

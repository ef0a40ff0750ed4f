import { type WordPostings, wordPostings } from '#lib/text/word-postings.ts';
import type { WordTokens } from '#lib/text/word-tokens.ts';
import { IdTable, type WordIds } from './word-ids.ts';

/** A quote's words in a record that was sorted: where each id stands, which id a word of the record has, and how often each comes. */
export type LookedUp = {
  places: readonly (readonly Int32Array[])[];
  idAt: (index: number) => number;
  counts: Float64Array;
};

const BLOCK_BITS = 9;

/**
 * Sorted words of a record, and a column of ids for them that every quote uses anew: the ids of one are gone when the next is looked up. The column is
 * filled where it is read, block by block.
 */
export class SortedWords {
  readonly ids: Int32Array;
  private readonly hashes: Int32Array;
  private readonly postings: WordPostings;
  private readonly isFilled: Uint8Array;
  private filled: number[] = [];
  private table = new IdTable(new Map());

  constructor({ hashes, count }: WordTokens) {
    this.postings = wordPostings(hashes);
    this.hashes = hashes;
    this.ids = new Int32Array(count);
    this.isFilled = new Uint8Array((count >> BLOCK_BITS) + 1);
  }

  lookUp({ byHash, count }: WordIds): LookedUp {
    for (const block of this.filled) this.isFilled[block] = 0;
    this.filled = [];
    const table = new IdTable(byHash);
    this.table = table;
    const counts = new Float64Array(count + 1);
    const places: Int32Array[][] = Array.from({ length: count + 1 }, () => []);
    for (const [hash, id] of byHash) {
      const list = this.postings.placesOf(hash);
      if (list.length === 0) continue;
      places[Math.abs(id)]?.push(list);
      if (id > 0) counts[id] = (counts[id] as number) + list.length;
    }
    return { places, counts, idAt: (index) => table.get(this.hashes[index] as number) };
  }

  /** Sees to it that the ids of these words are those of the quote that was looked up last. */
  fill(from: number, to: number): void {
    for (let block = from >> BLOCK_BITS; block << BLOCK_BITS < to; block++) {
      if (this.isFilled[block]) continue;
      this.isFilled[block] = 1;
      this.filled.push(block);
      const end = Math.min(this.ids.length, (block + 1) << BLOCK_BITS);
      for (let j = block << BLOCK_BITS; j < end; j++) this.ids[j] = this.table.get(this.hashes[j] as number);
    }
  }
}

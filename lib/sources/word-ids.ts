/** Ids for the hashes of a quote's words, from 1 up to `count`; the negative for a word that differs from one by its ending. */
export type WordIds = { byHash: Map<number, number>; count: number };

/** Ids by hash, 0 for what has none: for millions of look-ups of which most find nothing. */
export class IdTable {
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

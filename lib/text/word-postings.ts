/** Where each word of a text stands: `placesOf(hash)` are the indexes of the words with a hash, in order. */
export type WordPostings = { placesOf: (hash: number) => Int32Array };

const NOWHERE = new Int32Array(0);

/** Sorts the words of a text by their hash, once, so that a word is found without reading the text again. Linear in the text. */
export function wordPostings(hashes: Int32Array): WordPostings {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 16));
  const groups = new Groups(size, hashes.length);
  const groupOf = new Int32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) groupOf[i] = groups.add(hashes[i] as number);
  const starts = groups.starts();
  const places = new Int32Array(hashes.length);
  const next = starts.slice();
  for (let i = 0; i < hashes.length; i++) {
    const group = groupOf[i] as number;
    places[next[group] as number] = i;
    next[group] = (next[group] as number) + 1;
  }
  const placesOf = (hash: number) => {
    const group = groups.find(hash);
    return group < 0 ? NOWHERE : places.subarray(starts[group], starts[group + 1]);
  };
  return { placesOf };
}

/** Distinct hashes, numbered in the order of their first place, and how often each comes. */
class Groups {
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;
  private readonly counts: Int32Array;
  private readonly mask: number;
  private size = 0;

  constructor(slots: number, most: number) {
    this.slots = new Int32Array(slots).fill(-1);
    this.hashes = new Int32Array(most);
    this.counts = new Int32Array(most);
    this.mask = slots - 1;
  }

  add(hash: number): number {
    const slot = this.slotOf(hash);
    let group = this.slots[slot] as number;
    if (group < 0) {
      group = this.size++;
      this.slots[slot] = group;
      this.hashes[group] = hash;
    }
    this.counts[group] = (this.counts[group] as number) + 1;
    return group;
  }

  find(hash: number): number {
    return this.slots[this.slotOf(hash)] as number;
  }

  /** Where the places of each group begin; one more entry holds where the last one's end. */
  starts(): Int32Array {
    const starts = new Int32Array(this.size + 1);
    for (let group = 0; group < this.size; group++)
      starts[group + 1] = (starts[group] as number) + (this.counts[group] as number);
    return starts;
  }

  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    for (;;) {
      const group = this.slots[slot] as number;
      if (group < 0 || this.hashes[group] === hash) return slot;
      slot = (slot + 1) & this.mask;
    }
  }
}

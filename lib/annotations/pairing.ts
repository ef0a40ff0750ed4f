/** Two sequences of words as numbers, and for each of the old the place of its pair in the new, or -1. Pairs never cross. */
export type Pairing = { old: Int32Array; now: Int32Array; pairs: Int32Array };

/** A stretch of the old sequence against one of the new: indexes, ends exclusive. */
export type Gap = { oldStart: number; oldEnd: number; newStart: number; newEnd: number };

import type { Range } from '#lib/text/paragraphs.ts';

/** Who speaks from an offset on; null where a cue ends what was known. */
export type Turn = { at: number; speaker: string | null };
/** The time at which what follows an offset was said: HH:MM:SS.mmm, or as far as it is printed. */
export type TimeCode = { at: number; time: string };

/** A record as it was written down: what of it nobody said (labels, numbers and times of cues, tags), in order, who speaks where, and when. UTF-16 offsets. */
export type Transcript = { markup: Range[]; turns: Turn[]; times: TimeCode[] };

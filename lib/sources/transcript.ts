import { firstIndex } from '#lib/text/first-index.ts';
import { mergeRanges } from '#lib/text/merge-ranges.ts';
import { readCues } from './transcript-cues.ts';
import type { Transcript } from './transcript-parts.ts';
import { readTurns } from './transcript-turns.ts';

/** Reads what a record has of turns ("SPEAKER:"), SRT and VTT cues. A text without them gives empty lists. Linear in the text. */
export function readTranscript(text: string): Transcript {
  const cues = readCues(text);
  const turns = readTurns(text, cues.markup);
  return {
    markup: mergeRanges([...cues.markup, ...turns.markup]),
    turns: [...cues.turns, ...turns.turns].sort((a, b) => a.at - b.at),
    times: [...cues.times, ...turns.times].sort((a, b) => a.at - b.at),
  };
}

/** Who speaks at an offset, and when; undefined where the record does not say. */
export function placeIn({ turns, times }: Transcript, offset: number): { speaker?: string; time?: string } {
  const speaker = lastAt(turns, offset)?.speaker;
  const time = lastAt(times, offset)?.time;
  return { ...(speaker ? { speaker } : {}), ...(time ? { time } : {}) };
}

/** The last entry that begins at or before an offset. */
function lastAt<Entry extends { at: number }>(entries: readonly Entry[], offset: number): Entry | undefined {
  return entries[firstIndex(entries.length, (at) => (entries[at]?.at ?? 0) > offset) - 1];
}

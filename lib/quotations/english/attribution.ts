import type { Range } from '#lib/text/paragraphs.ts';
import type { Unit } from '../units.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';

/** Who is said to have said it and by which words, as stretches of units; `by` says how it was read. */
export type Attribution = {
  speaker: NounPhrase | null;
  cue: Range | null;
  by: AttributionRule;
  certain: boolean;
  isSpeech?: boolean;
  isClosing?: boolean;
};

export type AttributionRule = 'after' | 'inverted' | 'before' | 'trailing' | 'according' | 'colon' | 'dash' | 'verb';

/** "according to" at a unit, with whom it names. */
export function according(units: readonly Unit[], at: number, ceiling: number): Attribution | null {
  const speaker = nounPhraseAfter(units, at + 2, ceiling);
  if (!speaker) return null;
  const isOpening = units[at]?.isCapital === true;
  const source = isOpening ? { ...speaker, end: speaker.head.end } : speaker;
  return { speaker: source, cue: { start: at, end: at + 2 }, by: 'according', certain: true };
}

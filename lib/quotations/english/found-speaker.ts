import { speakerOf } from '../credits.ts';
import type { FoundSpeaker } from '../found-quotation.ts';
import type { Unit } from '../units.ts';
import { describeSpeaker } from './describe-speaker.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Who a noun phrase names, by offsets of the text; null where there is no phrase. */
export const foundSpeaker = (units: readonly Unit[], phrase: NounPhrase | null): FoundSpeaker | null =>
  phrase && speakerOf(units, describeSpeaker(units, phrase));

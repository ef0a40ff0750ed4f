import type { Range } from '#lib/text/paragraphs.ts';
import type { FoundQuotation, FoundSpeaker } from './found-quotation.ts';
import { textRange, type Unit } from './units.ts';

/** A speaker as stretches of units: the mention itself (a name without its title), and what says who that is. */
export type Described = { mention: Range; role: Range | null; isName: boolean };

/** A speaker by offsets of the text. */
export function speakerOf(units: readonly Unit[], { mention, role, isName }: Described): FoundSpeaker {
  return { mention: textRange(units, mention), role: role && textRange(units, role), isName };
}

/** Who was credited, and where; paragraphs and sentences are counted from 1. */
export type Said = { speaker: FoundSpeaker | null; cue: Range | null; paragraph: number; sentence: number };

/** What every reader remembers while it reads: who was credited last in marks and in reported speech, the last quotation in marks, and where it reads. */
export type Remembered = {
  quoted: Said | null;
  said: Said | null;
  marked: FoundQuotation | null;
  paragraph: number;
  sentence: number;
};

/** A credit with the paragraph and sentence that are being read. */
export const saidOf = ({ speaker, cue }: Pick<Said, 'speaker' | 'cue'>, memory: Remembered): Said => {
  return { speaker, cue, paragraph: memory.paragraph, sentence: memory.sentence };
};

/** Who was credited last, no further back than the paragraph before. */
export function latest({ quoted, said, paragraph }: Remembered): Said | null {
  const last = said && (!quoted || said.sentence > quoted.sentence) ? said : quoted;
  return last && last.paragraph >= paragraph - 1 ? last : null;
}

/** Whether two stretches are credited by the same words. */
export const hasSameCue = ({ cue: one }: Pick<Said, 'cue'>, { cue: other }: Pick<Said, 'cue'>): boolean =>
  one !== null && other !== null && one.start === other.start && one.end === other.end;

/** Said of a stretch without its closing mark. */
export const MISSING_MARK = 'The closing mark is missing.';
/** How sure a reading of such a stretch is, as a share of what it were with the mark. */
const UNENDED = 0.6;

/** How sure a reading of a marked stretch is and why; less where its closing mark is missing. */
export function judged(
  { confidence, why }: { confidence: number; why: string },
  isEnded: boolean,
): { confidence: number; why: string[] } {
  return isEnded ? { confidence, why: [why] } : { confidence: confidence * UNENDED, why: [why, MISSING_MARK] };
}

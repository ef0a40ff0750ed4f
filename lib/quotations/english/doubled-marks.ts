import type { Marked } from '../find-marks.ts';
import type { FoundQuotation } from '../found-quotation.ts';
import { textRange } from '../units.ts';
import { attributeQuote } from './attribute.ts';
import type { Quoted } from './credit-quote.ts';
import { foundSpeaker } from './found-speaker.ts';

const WHY =
  'Two apostrophes stand where an archive may have written quotation marks; whether the article printed marks cannot be seen, so it counts as reported speech. An attribution inside is part of the passage.';
/** Two doubled stretches belong together when no more than this stands between them, in code units. */
const NEAR = 260;

/** Whether a stretch stands between doubled apostrophes: '' … ''. */
export const isDoubled = (quote: Marked): boolean => quote.mark === "''" || quote.mark === '``';

/** Reads a stretch between doubled apostrophes as reported speech; one that goes on with `last` lengthens it. Answers what was found last. */
export function joinDoubled(quoted: Quoted, last: FoundQuotation | null): FoundQuotation | null {
  const { sequence, sentence, at, groups } = quoted;
  const { units } = sequence;
  const quote = units[at]?.quote;
  if (!quote) return last;
  const found = attributeQuote({ units, sentence, groups }, at);
  const piece = last?.segments[0];
  const isNear = piece !== undefined && piece.end > sequence.paragraph.start && quote.open - piece.end < NEAR;
  const isCredited = found !== null && (found.by === 'after' || found.by === 'inverted');
  const isSame = units.slice(sentence.start, at).some((unit) => unit.quote && unit.quote.start >= (piece?.start ?? 0));
  if (piece && isNear && (at === sentence.start ? !isCredited : isSame)) {
    piece.end = quote.end;
    return last;
  }
  if (!found || found.by === 'verb' || found.by === 'before') return last;
  return {
    segments: [{ start: quote.start, end: quote.end }],
    kind: 'indirect',
    speaker: foundSpeaker(units, found.speaker),
    cue: found.cue && textRange(units, found.cue),
    rule: 'doubled',
    confidence: 0.6,
    why: [WHY],
  };
}

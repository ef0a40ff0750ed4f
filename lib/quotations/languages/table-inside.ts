import { speakerOf } from '../credits.ts';
import type { FoundQuotation } from '../found-quotation.ts';
import { textRange } from '../units.ts';
import type { TablePlace } from './table-attribute.ts';
import { findCues } from './table-cues.ts';
import { readWords } from './table-sequence.ts';

/** Only so much of a stretch is looked at for a credit inside it, in code units. */
const REACH = 1500;

/** `« Le pont, a ajouté Quell, est perdu. »`: French prints who said it within the marks; null where nobody is named there. */
export function readInside({ text, units, table }: TablePlace, at: number): FoundQuotation | null {
  const quote = units[at]?.quote;
  if (!quote || !table.hasElision) return null;
  const words = readWords(text, { start: quote.start, end: Math.min(quote.end, quote.start + REACH), table });
  const cues = findCues({ units: words, sentence: { start: 0, end: words.length }, table });
  for (const cue of cues) {
    const before = words[cue.from - 1];
    if (!cue.isInverted || !cue.subject || before?.text !== ',') continue;
    const behind = words[cue.behind - 1]?.text === ',' ? cue.behind - 1 : cue.behind;
    const next = words[behind + 1];
    if (!/^[,.]$/.test(words[behind]?.text ?? '') || !next) continue;
    const segments = [
      { start: quote.start, end: before.start },
      { start: next.start, end: quote.end },
    ];
    const speaker = speakerOf(words, cue.subject);
    const why = ['Who said it stands inside the marks, between commas.'];
    return { segments, kind: 'direct', speaker, cue: textRange(words, cue), rule: 'inside', confidence: 0.85, why };
  }
  return null;
}

import type { Range } from '#lib/text/paragraphs.ts';
import { judged } from '../credits.ts';
import { findMarks } from '../find-marks.ts';
import type { FoundInText } from '../found-quotation.ts';
import { withoutSpaces } from './table-sequence.ts';

const READ = {
  confidence: 0.3,
  why: 'It stands in quotation marks; whose words they are is not read in this language.',
};

/** The marked stretches of a text whose language has no table and no Latin script: each found, and credited to nobody. */
export function readMarksAlone(text: string, paragraphs: Iterable<Range>): FoundInText {
  const quotations: FoundInText['quotations'] = [];
  for (const paragraph of paragraphs) {
    for (const found of findMarks(text, paragraph)) {
      const marked = withoutSpaces(text, found);
      if (!marked) continue;
      const segments = [{ start: marked.start, end: marked.end }];
      quotations.push({
        segments,
        kind: 'scare',
        speaker: null,
        cue: null,
        rule: 'none',
        ...judged(READ, marked.isEnded),
      });
    }
  }
  return { quotations, names: [] };
}

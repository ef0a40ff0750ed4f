import { describe, expect, it } from 'vitest';
import { findQuotations } from './find-quotations.ts';
import type { Quotation } from './quotation.ts';
import { FRAGMENT_CASES } from './quotation-fragments.cases.ts';
import { MARK_CASES } from './quotation-marks.cases.ts';
import { SPEAKER_CASES } from './quotation-speakers.cases.ts';
import { TURN_CASES } from './quotation-turns.cases.ts';
import { DIRECT_CASES, type ExpectedQuotation, type QuotationCase } from './quotations.cases.ts';
import { REPORTED_CASES } from './reported-speech.cases.ts';

const THEMES: [string, QuotationCase[]][] = [
  ['quotations in marks', DIRECT_CASES],
  ['quotation marks', MARK_CASES],
  ['fragments, marks without a speaker and titles', FRAGMENT_CASES],
  ['reported speech', REPORTED_CASES],
  ['speakers', SPEAKER_CASES],
  ['turns', TURN_CASES],
];

describe.each(THEMES)('%s', (_, cases) => {
  it.each(cases)('$name', ({ text, found }) => {
    const quotations = findQuotations({ text });
    const expected = quotations.map((quotation, i) => seen(quotation, found[i] ?? { kind: quotation.kind }));
    expect(expected).toEqual(found);
    expect(quotations).toHaveLength(found.length);
  });

  it('has a name of its own for every case', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});

/** Of a quotation only what a case speaks of. */
function seen(quotation: Quotation, expected: ExpectedQuotation): ExpectedQuotation {
  const { kind, text, speaker, cue, role, confidence, why } = quotation;
  return {
    kind,
    ...('text' in expected && { text }),
    ...('speaker' in expected && { speaker: speaker?.text ?? null }),
    ...('name' in expected && speaker && { name: speaker.name }),
    ...('cue' in expected && { cue: cue?.text ?? null }),
    ...('role' in expected && { role: role?.text ?? null }),
    ...('unsure' in expected && confidence < 0.6 && { unsure: true as const }),
    ...('why' in expected && { why: why.find((reason) => reason.includes(expected.why ?? '')) && expected.why }),
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AxisValues, findValue, isClean } from '#lib/method/axes.ts';
import { codeOf, codeUseSchema } from '#lib/method/codes.ts';
import { lockRefusals } from '#lib/method/locks.ts';
import { rate } from '#lib/method/rules.ts';
import type { Subject } from '#lib/method/subject.ts';
import { alignQuote } from './align-quote.ts';
import { type Column, compareColumns } from './compare-columns.ts';
import { editedQuote } from './edited-quotes.cases.ts';
import { PROPOSALS } from './propose-wording.cases.ts';
import { proposeWording, type WordingProposal } from './propose-wording.ts';
import { RECORD } from './record.cases.ts';

const SUBJECT: Subject = { kind: 'quote', form: 'direct', rolePrinted: false, foreign: false };
const REST: AxisValues = { existence: 'primary', speaker: 'right', context: 'faithful' };

function proposed(quote: string, source = RECORD): WordingProposal | null {
  const [match] = alignQuote({ quote, source }).matches;
  return match
    ? proposeWording({ class: match.class, columns: compareColumns(quote, source, match) }, { form: 'direct' })
    : null;
}

/** What is proposed may be set as it is: the codes pass the schema of the wire, and the lock is not refused. */
function expectLockable({ value, codes }: WordingProposal): void {
  const uses = codes.map(({ code, severity, reason }) => codeUseSchema.parse({ code, severity, reason }));
  expect(lockRefusals(SUBJECT, { ...REST, wording: value }, uses)).toEqual([]);
  expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  for (const { code, severity } of codes) {
    expect(codeOf(code).axis).toBe('wording');
    expect(codeOf(code).severities).toContain(severity);
  }
}

describe('a proposal for the wording', () => {
  it.each(PROPOSALS)('%s → %s', (printed, value, codes) => {
    const proposal = proposed(printed);
    expect(proposal?.value).toBe(value);
    expect(proposal?.codes.map(({ code, severity, reason }) => `${code} ${severity}: ${reason}`)).toEqual(codes);
    if (proposal) expectLockable(proposal);
  });

  it('calls it a paraphrase where a third of the words are others', () => {
    const nowhere = { start: 0, end: 1 };
    const column = (print: string, record: string): Column => {
      const same = { op: 'same', tag: null } as const;
      const other = { op: 'replaced', tag: 'other' } as const;
      return { print, record, ...(print === record ? same : other), from: { quote: nowhere, source: nowhere } };
    };
    const columns = [
      column('When the storm came in March ', 'When the storm came in March '),
      column('all of the stalls were under a flood', 'the water stood in the market hall'),
      column(', and people carried chairs', ', and people carried chairs'),
    ];
    const proposal = proposeWording({ class: 'changed', columns }, { form: 'direct' });
    expect(proposal?.codes[0]?.code).toBe('WORD-PARAPHRASE');
    expect(proposal?.codes[0]?.reason).toBe('8 words differ');
  });

  it('tells where in the print the first difference stands', () => {
    const printed = 'The repair will cost 40 billion crowns, and the province may pay half of it.';
    const at = proposed(printed)?.codes[0]?.print;
    expect(at && printed.slice(at.start, at.end)).toBe('billion');
    expect(proposed('We would close the ferry in winter.')?.codes[0]?.print).toBe(null);
  });

  it('says in words why', () => {
    expect(proposed('The lamps are ordered.')?.reason).toBe('every word is the same');
    expect(proposed('the lamps are ordered')?.reason).toBe('only typography differs');
    expect(proposed('We would close the ferry in winter.')?.reason).toBe('“not” left out');
  });

  it('is none for reported speech, and none where it was not found', () => {
    const quote = 'The lamps are ordered.';
    const [match] = alignQuote({ quote, source: RECORD }).matches;
    const columns = match ? compareColumns(quote, RECORD, match) : [];
    expect(proposeWording({ class: 'identical', columns }, { form: 'reported' })).toBe(null);
    expect(proposeWording({ class: 'not-found', columns }, { form: 'direct' })).toBe(null);
    expect(proposeWording({ class: 'identical', columns: [] }, { form: 'direct' })).toBe(null);
  });

  it('may be locked whatever was printed, and is clean or not as its label is', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(editedQuote, (quote) => {
        const proposal = proposed(quote);
        if (!proposal) return;
        expectLockable(proposal);
        expect(proposal.reason).not.toMatch(/[\r\n]/);
        if (quote.isWellFormed()) expect(proposal.reason.isWellFormed()).toBe(true);
        const { rating } = rate(SUBJECT, { ...REST, wording: proposal.value }, proposal.codes);
        expect(rating === 5).toBe(isClean('wording', proposal.value));
        expect(findValue('wording', proposal.value)).not.toBe(null);
      }),
      { numRuns: 3000 },
    );
  });
});

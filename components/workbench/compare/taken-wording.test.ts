import { describe, expect, it } from 'vitest';
import { lockRefusals } from '#lib/method/locks.ts';
import { draftOf, reduceDraft } from '../assessment-draft.ts';
import { proposalAt, whyNotClean } from '../match/deciding-match.ts';
import { soughtNamed, toldOf } from '../match/match.cases.ts';
import { isTaken, takenWording } from './taken-wording.ts';

const SUBJECT = { kind: 'quote', form: 'direct', rolePrinted: false, foreign: false } as const;

const PRINT = 'We lent nine million crowns to the mills below the weir';
const RECORD = 'WARDEN: We lent nine billion crowns to the mills below the weir.';

function placeOf(words: string, record: string, form: 'direct' | 'reported' = 'direct') {
  const [[, found] = []] = toldOf('a', record, [soughtNamed(words, { form })]).found;
  return found?.places[0] ?? null;
}

describe('a proposal that is taken over', () => {
  it('sets value, codes and the place of the fault, and can be locked', () => {
    const place = placeOf(PRINT, RECORD);
    const proposal = proposalAt(place);
    if (!proposal) throw new Error('Nothing is proposed.');
    const clean = { existence: 'primary', wording: 'identical', speaker: 'right', context: 'faithful' };
    const before = reduceDraft(draftOf(null), { type: 'axes', axes: clean });
    expect(isTaken(before, proposal)).toBe(false);
    const draft = reduceDraft(before, takenWording(proposal, [{ start: 100, end: 100 + PRINT.length }]));
    expect(draft.axes.wording).toBe('changed-sense-kept');
    expect(draft.codes).toEqual([
      {
        code: 'WORD-NUMBER',
        severity: 'major',
        reason: expect.stringContaining('“million”'),
        span: { start: 113, end: 120 },
      },
    ]);
    expect(lockRefusals(SUBJECT, draft.axes, draft.codes)).toEqual([]);
    expect(isTaken(draft, proposal)).toBe(true);
  });

  it('takes the place of the codes that the wording had', () => {
    const coded = reduceDraft(draftOf(null), { type: 'code', use: { code: 'WORD-ORDER', severity: 'major' } });
    const other = reduceDraft(coded, { type: 'code', use: { code: 'CTX-TRUNCATED', severity: 'critical' } });
    const taken = reduceDraft(other, { type: 'wording', value: 'identical', codes: [] });
    expect(taken.codes.map(({ code }) => code)).toEqual(['CTX-TRUNCATED']);
  });
});

describe('the one key', () => {
  it('is off where the words differ, or a row of reported speech', () => {
    const number = placeOf(PRINT, RECORD);
    expect(whyNotClean(number)).toMatch(/^the words differ: .*“million” for “billion”/);
    const record = 'WARDEN: We may close the weir for nine days in the spring.';
    const reported = placeOf('that the weir will close for twelve days in the spring', record, 'reported');
    expect(whyNotClean(reported)).toContain('a number');
  });

  it('is on where nothing differs but typography, and where no record has it', () => {
    expect(whyNotClean(placeOf('“We don’t lend”', 'WARDEN: "We don\'t lend".'))).toBeNull();
    expect(whyNotClean(null)).toBeNull();
  });
});

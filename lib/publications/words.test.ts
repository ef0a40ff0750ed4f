import { describe, expect, it } from 'vitest';
import { briefing, report } from '#components/public/sample-evidence.ts';
import { pageOf, verdict } from '#components/public/sample-payloads.ts';
import { dateWords, instantWords, spanWords } from '#lib/kernel/date-words.ts';
import { differences, differenceWords } from './difference.ts';
import { mainRecord } from './evidence-words.ts';
import { withRecordFaults } from './record-faults.ts';
import { joinWords, officeSentence, outletWords, reviewersWords } from './verdict-words.ts';

describe('dates in words', () => {
  it.each([
    ['2031-03-11', '11 March 2031'],
    ['2031-03', 'March 2031'],
    ['2031', '2031'],
    ['in spring', 'in spring'],
  ])('%s', (date, words) => expect(dateWords(date)).toBe(words));

  it('says the zone of an instant and the open ends of a term', () => {
    expect(instantWords('2031-03-12T09:40:00.000Z')).toBe('12 March 2031, 09:40 UTC');
    expect(spanWords('2029', null)).toBe('since 2029');
    expect(spanWords(null, '2031-04-04')).toBe('until 4 April 2031');
  });
});

describe('what differs between two publications', () => {
  it('is empty when nothing a reader sees differs', () =>
    expect(differences(verdict, { ...verdict, findings: [] })).toEqual([]));

  it('names added, removed and changed fields', () => {
    const after = {
      ...verdict,
      considered: null,
      explanation: 'No tape is kept.',
      axes: { ...verdict.axes, role: 'imprecise' },
    };
    expect(differences(verdict, after).map(differenceWords)).toEqual([
      'Role at the time changed from wrong to imprecise',
      `Also considered taken out: ${verdict.considered}`,
      'Explanation added: No tape is kept.',
    ]);
  });
});

describe('the record beside the print', () => {
  it('is the passage of the best tier', () => expect(mainRecord([report, briefing])).toBe(briefing));
  it('is never one that may not be shown', () => expect(mainRecord([{ ...briefing, excerpt: null }])).toBeNull());

  it('marks the words that the print has otherwise, between words that both have', () => {
    const printed = { text: 'every hull has been painted this week', marks: [], cutBefore: false, cutAfter: false };
    const record = { ...printed, text: 'I say that every hull has been inspected this week, my friends' };
    const codes = [{ code: 'WORD-SUBST' as const, severity: 'major' as const }];
    const { marks } = withRecordFaults(record, { item: verdict.item, codes, printed });
    expect(marks.map((mark) => record.text.slice(mark.start, mark.end))).toEqual(['inspected']);
  });
});

describe('sentences of a verdict', () => {
  const reviewed = (review: Partial<typeof verdict.review>) =>
    reviewersWords({ ...verdict, review: { ...verdict.review, ...review } });

  it('say who checked and how they agreed', () => {
    expect(reviewed({ reviewers: 1 })).toBe('One reviewer');
    expect(reviewed({ basis: 'adjudicated', differedAxes: ['speaker', 'role'] })).toContain(
      'they differed on speaker and role at the time, and somebody who had assessed neither decided',
    );
    expect(reviewed({ basis: 'conversation', differedAxes: [], independent: false })).toBe(
      'Two, who could see the other’s work; they differed, and settled it in conversation',
    );
    expect(reviewed({ reviewers: 3 })).toBe('Three, none seeing the others’ work; they agreed on every part');
  });

  it('say what the outlet did', () => {
    const [reply] = verdict.replies;
    expect(outletWords([])).toBeNull();
    expect(outletWords(reply ? [{ ...reply, answer: null, answeredAt: null }] : [])).toBe(
      'Asked on 12 March 2031, no answer',
    );
    expect(
      outletWords(reply ? [{ ...reply, askedAt: null, answer: null, answeredAt: null, notAsked: 'Closed.' }] : []),
    ).toBe('The outlet was not asked');
  });

  it('say that no office is known rather than guess one', () => {
    const offices = verdict.speakerOffices.map((office) => ({ ...office, current: false }));
    expect(officeSentence({ ...verdict, speakerOffices: offices })).toBe(
      'On 11 March 2031 Dana Orlik held no office that the desk knows of.',
    );
    expect(officeSentence(pageOf({ speakerOffices: [] }).newest.payload ?? verdict)).toBeNull();
  });

  it('join words as people do', () => expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c'));
});

import { describe, expect, it } from 'vitest';
import type { AxisId } from '#lib/method/axes.ts';
import {
  agreedChoice,
  type Choice,
  choiceOf,
  type Dispute,
  NOTHING_SETTLED,
  overruledOf,
  type Settlement,
  settledOf,
  settlementReducer,
  spokenChoice,
  standingOf,
} from './settlement.ts';

const base = { existence: 'primary', wording: 'reported-faithful', context: 'faithful' };
const dispute: Dispute = {
  subject: { kind: 'quote', form: 'reported', rolePrinted: true, foreign: false },
  sides: [
    {
      axes: { ...base, speaker: 'right', role: 'wrong' },
      codes: [{ code: 'ROLE-RANK', severity: 'major' }],
    },
    {
      axes: { ...base, speaker: 'wrong', role: 'unknown' },
      codes: [{ code: 'SPK-WRONG', severity: 'critical' }],
    },
  ],
  differing: ['speaker', 'role'],
  agreed: ['existence', 'wording', 'context'],
};

const take = (state: Settlement, axis: AxisId, side: number): Settlement =>
  settlementReducer(state, { type: 'choose', axis, choice: choiceOf(dispute, axis, side) });
const say = (state: Settlement, field: 'conclusion' | 'considered', text: string): Settlement =>
  settlementReducer(state, { type: 'write', field, text });
const messages = (state: Settlement): string[] => standingOf(dispute, state).lacks.map((lack) => lack.message);

describe('taking sides', () => {
  it('starts from what is agreed, without a label, and names the open parts', () => {
    const { outcome, overruled } = standingOf(dispute, NOTHING_SETTLED);
    expect(settledOf(dispute, {}).axes).toEqual(base);
    expect(outcome.label).toBeNull();
    expect(overruled).toEqual([]);
    expect(messages(NOTHING_SETTLED)).toEqual([
      'Speaker is open.',
      'Role at the time is open.',
      'The conclusion is missing.',
    ]);
  });

  it('takes value and codes of a side, and the label follows', () => {
    const first = take(take(NOTHING_SETTLED, 'speaker', 0), 'role', 0);
    expect(standingOf(dispute, first).outcome).toMatchObject({ label: 'needs-correction', rule: 'Q9' });
    expect(settledOf(dispute, first.choices).codes).toEqual([{ code: 'ROLE-RANK', severity: 'major' }]);
    const second = take(take(first, 'speaker', 1), 'role', 1);
    expect(standingOf(dispute, second).outcome).toMatchObject({ label: 'misattributed', rule: 'Q6' });
    expect(settledOf(dispute, second.choices).codes).toEqual([{ code: 'SPK-WRONG', severity: 'critical' }]);
  });

  it('refuses what the method refuses: the role of a speaker who is wrong', () => {
    const mixed = take(take(NOTHING_SETTLED, 'speaker', 1), 'role', 0);
    expect(messages(mixed).join(' ')).toContain('take ROLE-RANK away');
  });

  it('asks for the reason of a code that has several severities', () => {
    const choice: Choice = { from: 'other', value: 'right', codes: [{ code: 'SPK-NAME', severity: 'minor' }] };
    const named = settlementReducer(NOTHING_SETTLED, { type: 'choose', axis: 'speaker', choice });
    expect(messages(named)).toContain('Say in one line why SPK-NAME is minor.');
    const codes = choice.codes.map((use) => ({ ...use, reason: 'A letter is missing.' }));
    const said = settlementReducer(named, { type: 'refine', axis: 'speaker', choice: { ...choice, codes } });
    expect(messages(said)).not.toContain('Say in one line why SPK-NAME is minor.');
    expect(said.past).toHaveLength(1);
  });

  it('leaves a part out where it is chosen so', () => {
    const choice: Choice = { from: 'other', value: null, codes: [] };
    const left = settlementReducer(NOTHING_SETTLED, { type: 'choose', axis: 'context', choice });
    expect(settledOf(dispute, left.choices).axes.context).toBeUndefined();
    expect(messages(left)).toContain('Context is not assessed yet.');
  });
});

describe('undo', () => {
  it('takes back one choice after another and keeps what was written', () => {
    const first = say(take(NOTHING_SETTLED, 'speaker', 0), 'conclusion', 'The description is wrong.');
    const both = take(first, 'role', 1);
    const once = settlementReducer(both, { type: 'undo' });
    expect(once.choices).toEqual(first.choices);
    const twice = settlementReducer(once, { type: 'undo' });
    expect(twice.choices).toEqual({});
    expect(twice.words.conclusion).toBe('The description is wrong.');
    expect(settlementReducer(twice, { type: 'undo' })).toBe(twice);
  });
});

describe('who is overruled', () => {
  it('names the side set aside and on which parts, and then asks for the other reading', () => {
    const first = take(take(NOTHING_SETTLED, 'speaker', 0), 'role', 0);
    expect(overruledOf(dispute, first.choices)).toEqual([{ side: 1, axes: ['speaker', 'role'] }]);
    const concluded = say(first, 'conclusion', 'The description is wrong.');
    expect(messages(concluded)).toEqual(['Say what speaks for the other reading.']);
    expect(messages(say(concluded, 'considered', 'The record does not name the voice.'))).toEqual([]);
  });

  it('names both where each gets its way once, and where neither does', () => {
    const split = take(take(NOTHING_SETTLED, 'speaker', 0), 'role', 1);
    expect(overruledOf(dispute, split.choices).map(({ side }) => side)).toEqual([0, 1]);
    const choice: Choice = { from: 'other', value: 'by-proxy', codes: [] };
    expect(overruledOf(dispute, { speaker: choice })).toHaveLength(2);
  });

  it('names nobody where another choice holds all that both found', () => {
    const light: Dispute = {
      ...dispute,
      sides: [
        { axes: { ...base, speaker: 'right' }, codes: [{ code: 'SPK-NAME', severity: 'minor', reason: 'A letter.' }] },
        { axes: { ...base, speaker: 'right' }, codes: [] },
      ],
      differing: ['speaker'],
    };
    const choice: Choice = {
      from: 'other',
      value: 'right',
      codes: [{ code: 'SPK-NAME', severity: 'minor', reason: 'A letter.' }],
    };
    expect(overruledOf(light, { speaker: choice })).toEqual([]);
    expect(overruledOf(light, { speaker: { ...choice, codes: [] } })).toEqual([{ side: 0, axes: ['speaker'] }]);
  });
});

describe('three sides', () => {
  it('joins agreed parts: the value of who assessed it, each code once as gravest', () => {
    const use = { code: 'CTX-QUALIFIER', reason: 'An "if" is missing.' } as const;
    const three: Dispute = {
      ...dispute,
      sides: [
        { axes: { context: 'thin' }, codes: [{ ...use, severity: 'minor' }] },
        { axes: {}, codes: [] },
        { axes: { context: 'thin' }, codes: [{ ...use, severity: 'major' }] },
      ],
    };
    expect(agreedChoice(three, 'context')).toEqual({ value: 'thin', codes: [{ ...use, severity: 'major' }] });
  });
});

describe('what is spoken', () => {
  it('says the part, whose way, the value and the label', () => {
    const { choices } = take(take(NOTHING_SETTLED, 'role', 1), 'speaker', 1);
    expect(spokenChoice(dispute, choices, 'speaker')).toBe('Speaker: second taken, wrong. Label now Misattributed.');
    const alone = take(NOTHING_SETTLED, 'role', 0);
    expect(spokenChoice(dispute, alone.choices, 'role')).toBe('Role at the time: first taken, wrong. No label yet.');
    expect(spokenChoice(dispute, {}, 'role')).toBe('Role at the time: open again. No label yet.');
  });
});

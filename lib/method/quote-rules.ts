import type { AxisId } from './axes.ts';
import { codeNames, type Facts, lacking, standing } from './facts.ts';
import type { LabelId } from './labels.ts';

/**
 * A row of the table. `finds` says in words what makes the rule fire (nothing: it does not); a rule that makes an item
 * incomplete has `lacks` instead, the axes that are wanting. An `exception` gives another label where it holds.
 */
export type RuleRow = {
  id: string;
  when: string;
  label: LabelId | 'incomplete';
  exception?: { when: string; label: LabelId; holds: (facts: Facts) => boolean };
  finds?: (facts: Facts) => readonly string[];
  lacks?: (facts: Facts) => readonly AxisId[];
};

/** The rules for quotes. The first that fires gives the label. */
export const QUOTE_RULES = [
  {
    id: 'Q1',
    when: 'existence is shown false',
    label: 'fabricated',
    finds: (facts) => standing(facts, { existence: ['shown-false'] }),
  },
  {
    id: 'Q2',
    when: 'existence is not assessed',
    label: 'incomplete',
    lacks: (facts) => lacking(facts, ['existence']),
  },
  {
    id: 'Q3',
    when: 'existence is not found, and name and description belong to two different people (certain whichever is true)',
    label: 'needs-correction',
    finds: (facts) =>
      facts.axes.existence === 'not-found' && facts.axes.speaker === 'conflated'
        ? ['The name and the description belong to two different people, whoever said it']
        : [],
  },
  {
    id: 'Q4',
    when: 'existence is not found; other findings stand beside it',
    label: 'unverified',
    exception: {
      when: 'the speaker is unidentifiable',
      label: 'not-checkable',
      holds: (facts) => facts.axes.speaker === 'unidentifiable',
    },
    finds: (facts) => standing(facts, { existence: ['not-found'] }),
  },
  {
    id: 'Q5',
    when: 'wording or rendering, speaker or context is not assessed; or the role, though it is printed; or the translation, though the original is in another language',
    label: 'incomplete',
    lacks: (facts) => lacking(facts, requiredOfQuote(facts)),
  },
  {
    id: 'Q6',
    when: 'the speaker is wrong',
    label: 'misattributed',
    finds: (facts) => standing(facts, { speaker: ['wrong'] }),
  },
  {
    id: 'Q7',
    when: 'a critical code stands; or wording is changed with the sense lost, rendering wrong, context distorted or translation wrong',
    label: 'misleading',
    finds: (facts) => [
      ...standing(facts, {
        wording: ['changed-sense-lost', 'reported-wrong'],
        context: ['distorted'],
        translation: ['wrong'],
      }),
      ...codeNames(facts, 'critical'),
    ],
  },
  {
    id: 'Q8',
    when: 'the speaker is unidentifiable',
    label: 'not-checkable',
    finds: (facts) => standing(facts, { speaker: ['unidentifiable'] }),
  },
  {
    id: 'Q9',
    when: 'a major code stands; or name and description belong to two different people, wording is changed with the sense kept, rendering overstated, role wrong, occasion wrong, or the speaker is by proxy (unless SPK-SPOKESPERSON stands with a lower severity)',
    label: 'needs-correction',
    finds: (facts) => [
      ...standing(facts, {
        speaker: excusedProxy(facts) ? ['conflated'] : ['conflated', 'by-proxy'],
        wording: ['changed-sense-kept', 'reported-overstated'],
        role: ['wrong'],
        occasion: ['wrong'],
      }),
      ...codeNames(facts, 'major'),
    ],
  },
  {
    id: 'Q10',
    when: 'a minor code stands; or wording is trivial, or not comparable (unless the original is in another language and faithfully translated), rendering loose, role imprecise, context thin, a minor slip of the occasion, or the translation arguable',
    label: 'minor-flaw',
    finds: (facts) => [
      ...standing(facts, {
        wording: ['trivial', 'reported-loose', ...(faithfullyTranslated(facts) ? [] : ['not-comparable'])],
        role: ['imprecise'],
        context: ['thin'],
        occasion: ['minor-slip'],
        translation: ['arguable'],
      }),
      ...codeNames(facts, 'minor'),
    ],
  },
  {
    id: 'Q11',
    when: 'existence is secondary only',
    label: 'accurate-as-reported',
    finds: (facts) => standing(facts, { existence: ['secondary'] }),
  },
  { id: 'Q12', when: 'otherwise', label: 'accurate' },
] as const satisfies readonly RuleRow[];

function requiredOfQuote({ subject }: Facts): AxisId[] {
  const required: AxisId[] = ['wording', 'speaker', 'context'];
  if (subject.rolePrinted) required.push('role');
  if (subject.foreign) required.push('translation');
  return required;
}

function excusedProxy(facts: Facts): boolean {
  return facts.codes.some(
    (use) => use.code === 'SPK-SPOKESPERSON' && (use.severity === 'note' || use.severity === 'minor'),
  );
}

function faithfullyTranslated(facts: Facts): boolean {
  return facts.subject.foreign && facts.axes.translation === 'faithful';
}

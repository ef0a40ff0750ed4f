import type { RatedKind } from './subject.ts';

/** The drawn sign of a label. */
export type LabelSign = 'check' | 'tilde' | 'caret' | 'not-equal' | 'cross' | 'question' | 'dash';

/** The line under the words of an item with this label. */
export type LabelLine = 'dotted' | 'dashed' | 'wavy' | 'double' | 'thick' | 'thin';

/** The name of a label's colour in the style sheet. */
export type LabelTone = 'l5' | 'l4' | 'l3' | 'l2' | 'l1' | 'l0';

/** A label as every screen, page and file shows it. A rating of null means that the item is not rated. */
export type Label = {
  id: string;
  word: string;
  rating: 1 | 2 | 3 | 4 | 5 | null;
  kinds: readonly RatedKind[];
  meaning: string;
  sign: LabelSign;
  line: LabelLine;
  tone: LabelTone;
};

const FIVE = { rating: 5, sign: 'check', line: 'dotted', tone: 'l5' } as const;
const FOUR = { rating: 4, sign: 'tilde', line: 'dashed', tone: 'l4' } as const;
const THREE = { rating: 3, sign: 'caret', line: 'wavy', tone: 'l3' } as const;
const TWO = { rating: 2, sign: 'not-equal', line: 'double', tone: 'l2' } as const;
const ONE = { rating: 1, sign: 'cross', line: 'thick', tone: 'l1' } as const;
const OPEN = { rating: null, sign: 'question', line: 'dashed', tone: 'l0' } as const;
const ASIDE = { rating: null, sign: 'dash', line: 'thin', tone: 'l0' } as const;
const QUOTE = ['quote'] as const;
const CLAIM = ['claim'] as const;

/** Every label, quotes first, best first. The ids are the names on the wire. */
export const LABELS = [
  {
    ...FIVE,
    id: 'accurate',
    word: 'Accurate',
    kinds: QUOTE,
    meaning: 'This person said it, in this role and in this sense.',
  },
  {
    ...FIVE,
    id: 'accurate-as-reported',
    word: 'Accurate as reported',
    kinds: QUOTE,
    meaning: 'It agrees with the record, but only a secondary record was to be had.',
  },
  {
    ...FOUR,
    id: 'minor-flaw',
    word: 'Minor flaw',
    kinds: QUOTE,
    meaning: 'Something small is off. Nothing a reader relies on is wrong.',
  },
  {
    ...THREE,
    id: 'needs-correction',
    word: 'Needs correction',
    kinds: QUOTE,
    meaning: 'The sense is kept, but something a reader relies on is wrong and should be put right.',
  },
  { ...TWO, id: 'misattributed', word: 'Misattributed', kinds: QUOTE, meaning: 'It was said, but by somebody else.' },
  {
    ...TWO,
    id: 'misleading',
    word: 'Misleading',
    kinds: ['quote', 'claim'],
    meaning: 'What is printed leads the reader to a wrong idea of what was said or of what is so.',
  },
  { ...ONE, id: 'fabricated', word: 'Fabricated', kinds: QUOTE, meaning: 'It was shown that nobody said it.' },
  {
    ...OPEN,
    id: 'unverified',
    word: 'Unverified',
    kinds: QUOTE,
    meaning: 'A documented search found no adequate record. That does not mean it is false.',
  },
  {
    ...ASIDE,
    id: 'not-checkable',
    word: 'Not checkable',
    kinds: QUOTE,
    meaning: 'The source is anonymous or private, so nobody outside can check it.',
  },
  {
    ...FIVE,
    id: 'true',
    word: 'True',
    kinds: CLAIM,
    meaning: 'The evidence supports it, and nothing needed is left out.',
  },
  {
    ...FOUR,
    id: 'mostly-true',
    word: 'Mostly true',
    kinds: CLAIM,
    meaning: 'It holds, but a detail or some context is off.',
  },
  {
    ...THREE,
    id: 'partly-true',
    word: 'Partly true',
    kinds: CLAIM,
    meaning: 'The core holds, but something a reader relies on does not.',
  },
  { ...ONE, id: 'false', word: 'False', kinds: CLAIM, meaning: 'The evidence contradicts the core of it.' },
  { ...OPEN, id: 'unproven', word: 'Unproven', kinds: CLAIM, meaning: 'There is too little evidence either way.' },
  {
    ...ASIDE,
    id: 'outdated',
    word: 'Outdated',
    kinds: CLAIM,
    meaning: 'It was so once, and no longer was when it was printed.',
  },
  {
    ...ASIDE,
    id: 'opinion',
    word: 'Opinion or prediction',
    kinds: CLAIM,
    meaning: 'A judgment or a forecast: no fact can settle it now.',
  },
] as const satisfies readonly Label[];

/** A label's name on the wire. */
export type LabelId = (typeof LABELS)[number]['id'];

/** All label ids, in the order of LABELS. */
export const LABEL_IDS: readonly LabelId[] = LABELS.map((label) => label.id);

const byId: ReadonlyMap<string, Label> = new Map(LABELS.map((label) => [label.id, label]));

/** The label with this id. Every LabelId has one. */
export function labelOf(id: LabelId): Label {
  const label = byId.get(id);
  if (!label) throw new Error(`There is no label "${id}".`);
  return label;
}

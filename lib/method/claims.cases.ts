import type { AxisValues } from './axes.ts';
import type { CodeUse } from './codes.ts';
import type { LabelId } from './labels.ts';
import { type MethodCase, use } from './quotes.cases.ts';
import type { Subject } from './subject.ts';

const CLAIM: Subject = { kind: 'claim', form: null, rolePrinted: false, foreign: false };
const HOLDS: AxisValues = { support: 'supported', completeness: 'complete' };

const ROWS: [is: string, label: LabelId, axes: AxisValues, ...codes: CodeUse[]][] = [
  ['The tunnel is 4.2 kilometres long, as its plans say.', 'true', HOLDS],
  ['Turnout was the highest since 1990, which the returns bear out.', 'true', HOLDS],
  ['The bridge cost 31 million; the accounts say 31.4.', 'mostly-true', HOLDS, use('FACT-NUMBER', 'minor')],
  [
    'Fares rose by a tenth, though not for pupils, whom the article forgets.',
    'mostly-true',
    { ...HOLDS, completeness: 'lacks-context' },
    use('FACT-MISSING-CONTEXT', 'minor'),
  ],
  [
    'The mill closed in 2019 with 400 dismissed; it was 240.',
    'partly-true',
    { ...HOLDS, support: 'partly' },
    use('FACT-NUMBER', 'major'),
  ],
  [
    'Thefts fell after the lamps were put up, and the article says because of them.',
    'partly-true',
    { ...HOLDS, support: 'partly' },
    use('FACT-CAUSE', 'major'),
  ],
  [
    'Exports doubled, counted from the one year in which the port was shut.',
    'misleading',
    { ...HOLDS, completeness: 'false-impression' },
    use('FACT-CHERRYPICK', 'critical'),
  ],
  [
    'Every word holds, and yet the reader must think the wrong bank failed.',
    'misleading',
    { ...HOLDS, completeness: 'false-impression' },
  ],
  ['The valley has no hospital; it has two.', 'false', { support: 'contradicted' }],
  ['The law passed in spring; it was voted down.', 'false', { support: 'contradicted', completeness: 'complete' }],
  ['The lake holds more fish than all others together; nobody has counted.', 'unproven', { support: 'insufficient' }],
  ['Next year’s harvest will be better.', 'opinion', { support: 'not-checkable' }],
  ['The town has eleven thousand people: so it had, at the census before last.', 'outdated', { support: 'outdated' }],
];

/** Claims from life, all invented. */
export const CLAIM_CASES: readonly MethodCase[] = ROWS.map(([is, label, axes, ...codes]) => ({
  is,
  label,
  subject: CLAIM,
  axes,
  codes,
}));

import { codeNames, lacking, standing } from './facts.ts';
import type { RuleRow } from './quote-rules.ts';

/** The rules for claims. The first that fires gives the label. */
export const CLAIM_RULES = [
  {
    id: 'C1',
    when: 'support is not assessed',
    label: 'incomplete',
    lacks: (facts) => lacking(facts, ['support']),
  },
  {
    id: 'C2',
    when: 'support is not checkable',
    label: 'opinion',
    finds: (facts) => standing(facts, { support: ['not-checkable'] }),
  },
  {
    id: 'C3',
    when: 'support is insufficient',
    label: 'unproven',
    finds: (facts) => standing(facts, { support: ['insufficient'] }),
  },
  {
    id: 'C4',
    when: 'support is outdated',
    label: 'outdated',
    finds: (facts) => standing(facts, { support: ['outdated'] }),
  },
  {
    id: 'C5',
    when: 'support is contradicted',
    label: 'false',
    finds: (facts) => standing(facts, { support: ['contradicted'] }),
  },
  {
    id: 'C6',
    when: 'completeness is not assessed',
    label: 'incomplete',
    lacks: (facts) => lacking(facts, ['completeness']),
  },
  {
    id: 'C7',
    when: 'completeness is a false impression, or a critical code stands',
    label: 'misleading',
    finds: (facts) => [...standing(facts, { completeness: ['false-impression'] }), ...codeNames(facts, 'critical')],
  },
  {
    id: 'C8',
    when: 'support is partly, or a major code stands',
    label: 'partly-true',
    finds: (facts) => [...standing(facts, { support: ['partly'] }), ...codeNames(facts, 'major')],
  },
  {
    id: 'C9',
    when: 'completeness lacks context, or a minor code stands',
    label: 'mostly-true',
    finds: (facts) => [...standing(facts, { completeness: ['lacks-context'] }), ...codeNames(facts, 'minor')],
  },
  { id: 'C10', when: 'otherwise', label: 'true' },
] as const satisfies readonly RuleRow[];

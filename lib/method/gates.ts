import { AXES, type AxisId, type AxisValues } from './axes.ts';
import type { Subject } from './subject.ts';

/** What stands between a verdict and the public, in the order in which it is asked. The ids are names on the wire. */
export const GATES = [
  { id: 'quorum', name: 'Quorum', sentence: 'As many people as the desk asks for have locked an assessment.' },
  {
    id: 'settled',
    name: 'Settled',
    sentence: 'Where they differed, somebody who assessed neither decided, or the two settled it in conversation.',
  },
  {
    id: 'cited',
    name: 'Cited',
    sentence:
      'Every finding that needs a record cites a passage found word for word in a stored capture; a role may cite the registry, and "not found" cites the search.',
  },
  {
    id: 'evidence',
    name: 'Evidence',
    sentence: 'One source is a primary record or a first-hand report, or it is explained why there is none.',
  },
  {
    id: 'independent',
    name: 'Independent sources',
    sentence:
      'Fabricated and Misattributed rest on two sources that do not depend on each other. A parody is its own evidence.',
  },
  {
    id: 'counter-evidence',
    name: 'The other side',
    sentence: 'At a rating of 3 or lower, evidence for the other side is cited, or a note says that none was found.',
  },
  {
    id: 'should-read',
    name: 'Should read',
    sentence: 'At a rating of 3 or lower, the verdict says what the passage should read.',
  },
  {
    id: 'reply',
    name: 'Reply',
    sentence:
      'At a rating of 3 or lower, the outlet was asked and answered or let the deadline pass, or it is said why it was not asked.',
  },
  {
    id: 'sign-off',
    name: 'Sign-off',
    sentence: 'Where the desk wants it, a named person has signed off a rating of 2 or 1.',
  },
  { id: 'conclusion', name: 'Conclusion', sentence: 'One sentence says what is the case.' },
] as const;

/** A gate's name on the wire. */
export type GateId = (typeof GATES)[number]['id'];

/** Values that rest on no record: they say that there is none to find, nothing to compare, or nothing left out. */
const WITHOUT_RECORD: Partial<Record<AxisId, readonly string[]>> = {
  speaker: ['unidentifiable'],
  role: ['not-stated', 'unknown'],
  translation: ['not-translated'],
  support: ['not-checkable'],
  completeness: ['complete'],
};

/**
 * The assessed axes that have to cite evidence: a passage; for the role also a registry row; for existence "not found"
 * and support "insufficient" the search. Sourcing is read from the article itself and needs none.
 */
export function axesNeedingRecord(subject: Subject, axes: AxisValues): AxisId[] {
  return AXES.filter((axis) => axis.kinds.includes(subject.kind) && axis.changesLabel)
    .map((axis) => axis.id)
    .filter((axis) => {
      const value = axes[axis];
      return value !== undefined && !WITHOUT_RECORD[axis]?.includes(value);
    });
}

import type { AxisValues } from './axes.ts';
import type { Subject } from './subject.ts';

/** What is said beside a label, computed and stored with it. */
export const BADGES = [
  { id: 'secondary-record', word: 'via a secondary record', meaning: 'Only a report of a report was to be had.' },
  {
    id: 'office-not-verified',
    word: 'office not verified',
    meaning: 'Which role the speaker held could not be found.',
  },
  { id: 'translated', word: 'translated', meaning: 'It was said in another language.' },
  { id: 'one-reviewer', word: 'one reviewer', meaning: 'One person checked it.' },
  {
    id: 'settled-in-conversation',
    word: 'settled in conversation',
    meaning: 'The reviewers differed and settled it by talking. Both first assessments are kept.',
  },
  {
    id: 'overridden',
    word: 'overridden',
    meaning: 'Two people moved the label by one step. The page shows both labels.',
  },
] as const;

/** A badge's name on the wire. */
export type BadgeId = (typeof BADGES)[number]['id'];

/** How a verdict came about. */
export type Basis = 'agreed' | 'adjudicated' | 'conversation';

/** The badges of a verdict in the order of BADGES; `reviewers` counts the locked assessments of the round. */
export function badgesOf(verdict: {
  subject: Subject;
  axes: AxisValues;
  reviewers: number;
  basis: Basis;
  overridden: boolean;
}): BadgeId[] {
  const { subject, axes } = verdict;
  const holds: Record<BadgeId, boolean> = {
    'secondary-record': axes.existence === 'secondary',
    'office-not-verified': axes.role === 'unknown',
    translated: subject.kind === 'quote' && subject.foreign,
    'one-reviewer': verdict.reviewers === 1,
    'settled-in-conversation': verdict.basis === 'conversation',
    overridden: verdict.overridden,
  };
  return BADGES.map((badge) => badge.id).filter((id) => holds[id]);
}

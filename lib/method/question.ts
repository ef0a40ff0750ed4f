import type { AxisValues } from './axes.ts';
import type { CodeUse } from './codes.ts';
import type { Subject } from './subject.ts';

/** The question that is asked where registry, name and printed description do not fit. It proposes no answer. */
export const QUESTION = {
  title: 'The name and the description do not fit one person.',
  asks: 'Whom does the record show speaking?',
} as const;

/** The four answers; `considered` is the reading an answer rejects, printed as also considered. */
export const QUESTION_ANSWERS = [
  {
    answer: 1,
    text: 'The person named: the description is wrong.',
    considered: 'That somebody else spoke, as described, and the name is wrong.',
  },
  {
    answer: 2,
    text: 'Somebody else, as described: the name is wrong.',
    considered: 'That the person named spoke, and the description is wrong.',
  },
  {
    answer: 3,
    text: 'It cannot be settled: the two belong to different people.',
    considered: 'That the person named spoke, or somebody else as described: the record does not say.',
  },
  { answer: 4, text: 'No record yet: leave it open.', considered: null },
] as const;

/** One of the four answers. */
export type QuestionAnswer = (typeof QUESTION_ANSWERS)[number]['answer'];

/** Axes and codes that an answer sets; null where it sets none: no record yet, or the item prints no role to question. */
export function answerEffect(answer: QuestionAnswer, subject: Subject): { axes: AxisValues; codes: CodeUse[] } | null {
  if (subject.kind !== 'quote' || !subject.rolePrinted) return null;
  switch (answer) {
    case 1:
      return { axes: { speaker: 'right', role: 'wrong' }, codes: [{ code: 'ROLE-RANK', severity: 'major' }] };
    case 2:
      return { axes: { speaker: 'wrong' }, codes: [{ code: 'SPK-WRONG', severity: 'critical' }] };
    case 3:
      return { axes: { speaker: 'conflated' }, codes: [{ code: 'SPK-CONFLATED', severity: 'major' }] };
    case 4:
      return null;
  }
}

/** Whether a passage that shows who spoke has to be pinned before this answer can be given. */
export function answerNeedsPassage(answer: QuestionAnswer): boolean {
  return answer === 1 || answer === 2;
}

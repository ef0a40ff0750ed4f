import type { QuestionAnswer } from '#lib/assessments/assessment.ts';
import type { AxisId, AxisValues } from '#lib/method/axes.ts';
import { isHarmless } from '#lib/method/axes.ts';
import { type CodeId, type CodeUse, codeOf } from '#lib/method/codes.ts';
import { answerEffect, QUESTION_ANSWERS } from '#lib/method/question.ts';
import type { Subject } from '#lib/method/subject.ts';

/** What a reviewer has chosen so far. */
export type Draft = {
  axes: AxisValues;
  codes: CodeUse[];
  shouldRead: string | null;
  note: string | null;
  question: QuestionAnswer | null;
};

const EMPTY_DRAFT: Draft = { axes: {}, codes: [], shouldRead: null, note: null, question: null };

export type DraftAction =
  | { type: 'load'; draft: Draft }
  | { type: 'axis'; axis: AxisId; value: string | undefined }
  | { type: 'axes'; axes: AxisValues }
  | { type: 'wording'; value: string; codes: CodeUse[] }
  | { type: 'code'; use: CodeUse }
  | { type: 'uncode'; code: CodeId }
  | { type: 'text'; field: 'shouldRead' | 'note'; text: string }
  | { type: 'answer'; answer: QuestionAnswer['answer']; subject: Subject; roleCode?: CodeId };

/** The draft after a choice. A value that is clean takes the codes of its axis away: they would contradict it. */
export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case 'load':
      return action.draft;
    case 'axis':
      return withAxis(draft, action.axis, action.value);
    case 'axes':
      return Object.entries(action.axes).reduce((next, [axis, value]) => withAxis(next, axis as AxisId, value), draft);
    case 'wording':
      return withWording(draft, action);
    case 'code':
      return { ...draft, codes: [...draft.codes.filter((use) => use.code !== action.use.code), action.use] };
    case 'uncode':
      return { ...draft, codes: draft.codes.filter((use) => use.code !== action.code) };
    case 'text':
      return { ...draft, [action.field]: action.text.trim() ? action.text : null };
    case 'answer':
      return withAnswer(draft, action);
  }
}

function withAxis(draft: Draft, axis: AxisId, value: string | undefined): Draft {
  const { [axis]: _before, ...others } = draft.axes;
  const axes: AxisValues = value === undefined ? others : { ...others, [axis]: value };
  const keepsCodes = value !== undefined && !isHarmless(axis, value);
  const isGrave = (use: CodeUse): boolean => use.severity === 'major' || use.severity === 'critical';
  const codes = keepsCodes ? draft.codes : draft.codes.filter((use) => codeOf(use.code).axis !== axis || !isGrave(use));
  return { ...draft, axes, codes };
}

/** The wording as it was matched: its codes take the place of those that the axis had. */
function withWording(draft: Draft, { value, codes }: Extract<DraftAction, { type: 'wording' }>): Draft {
  const others = draft.codes.filter((use) => codeOf(use.code).axis !== 'wording');
  return { ...draft, axes: { ...draft.axes, wording: value }, codes: [...others, ...codes] };
}

const QUESTION_CODES: readonly CodeId[] = ['ROLE-RANK', 'ROLE-ORG', 'ROLE-COUNTRY', 'SPK-WRONG', 'SPK-CONFLATED'];

/** `roleCode` is what the registry names as different in the description; without it the rank. */
function withAnswer(draft: Draft, { answer, subject, roleCode }: Extract<DraftAction, { type: 'answer' }>): Draft {
  const effect = answerEffect(answer, subject);
  const { speaker: _speaker, role: _role, ...others } = draft.axes;
  const codes = draft.codes.filter((use) => !QUESTION_CODES.includes(use.code));
  const coded = (effect?.codes ?? []).map((use) =>
    use.code === 'ROLE-RANK' && roleCode ? { ...use, code: roleCode } : use,
  );
  const considered = QUESTION_ANSWERS.find((each) => each.answer === answer)?.considered ?? undefined;
  const question = { answer, ...(considered ? { considered } : {}) };
  return { ...draft, axes: { ...others, ...effect?.axes }, codes: [...codes, ...coded], question };
}

/** The draft as the server last told it, or an empty one. */
export function draftOf(stored: (Draft & object) | null): Draft {
  if (!stored) return EMPTY_DRAFT;
  const { axes, codes, shouldRead, note, question } = stored;
  return { axes, codes, shouldRead, note, question };
}

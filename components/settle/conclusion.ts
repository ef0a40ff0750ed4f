import { subjectOf } from '#lib/assessments/subject-of.ts';
import { draftConclusion } from '#lib/method/conclusion.ts';
import { LABELS, type LabelId } from '#lib/method/labels.ts';
import { OVERRIDE_REASON_MIN, overrideRefusal } from '#lib/method/override.ts';
import type { VerdictInput, VerdictView } from '#lib/reviews/verdict.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { wordsBody, wordsOf } from './verdict-body.ts';
import { tooLong, WORDS, type WordField, type Words } from './verdict-words.ts';

/** A conclusion being written: words, the label moved by one step or not, and whether the writer signs it off. */
export type Conclusion = { words: Words; override: { label: LabelId; reason: string } | null; signOff: boolean };

export type ConclusionAction =
  | { type: 'write'; field: WordField; text: string }
  | { type: 'override'; label: LabelId | null }
  | { type: 'reason'; text: string }
  | { type: 'sign-off'; on: boolean }
  | { type: 'take'; conclusion: Conclusion };

/** The next state of a conclusion. */
export function conclusionReducer(state: Conclusion, action: ConclusionAction): Conclusion {
  switch (action.type) {
    case 'write':
      return { ...state, words: { ...state.words, [action.field]: action.text } };
    case 'override':
      return { ...state, override: action.label && { label: action.label, reason: state.override?.reason ?? '' } };
    case 'reason':
      return state.override ? { ...state, override: { ...state.override, reason: action.text } } : state;
    case 'sign-off':
      return { ...state, signOff: action.on };
    case 'take':
      return action.conclusion;
  }
}

/** A verdict as it stands, to be edited; an accurate one without a conclusion begins with a drafted sentence. */
export function conclusionOf(item: WorkbenchItem, verdict: VerdictView): Conclusion {
  const words = wordsOf(verdict);
  const override = verdict.override && { label: verdict.override.label, reason: verdict.override.reason };
  return {
    words: { ...words, conclusion: words.conclusion || draftOf(item, verdict) },
    override,
    signOff: verdict.signedOff,
  };
}

function draftOf(item: WorkbenchItem, { label, axes, codes, badges }: VerdictView): string {
  const subject = subjectOf(item, '');
  if (!subject) return '';
  const foreign = badges.includes('translated');
  return draftConclusion({ subject: { ...subject, foreign }, label, speakerName: item.speakerName, axes, codes });
}

/** The labels that this one may be moved to: one step up or down. */
export function overrideOptions(from: LabelId): LabelId[] {
  const reason = 'x'.repeat(OVERRIDE_REASON_MIN);
  return LABELS.map((label) => label.id).filter((to) => overrideRefusal(from, to, reason) === null);
}

/** What stands against saving, by field; empty when it can be saved. */
export function conclusionErrors({ words, override }: Conclusion, verdict: VerdictView): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const field of WORDS) {
    const message = tooLong(field, words[field]);
    if (message) errors[field] = message;
  }
  if (!words.conclusion.trim()) errors.conclusion = 'Write the conclusion in one sentence.';
  const refusal = override && overrideRefusal(verdict.label, override.label, override.reason);
  if (refusal) errors.override = refusal;
  return errors;
}

/** What is sent. An override that did not change is left out, so that its confirmation stands. */
export function conclusionBody({ words, override, signOff }: Conclusion, verdict: VerdictView): VerdictInput {
  const before = verdict.override;
  const same = before?.label === override?.label && before?.reason === override?.reason?.trim();
  return {
    ...wordsBody(words),
    ...(same || (!before && !override)
      ? {}
      : { override: override && { ...override, reason: override.reason.trim() } }),
    ...(signOff && !verdict.signedOff ? { signOff: true } : {}),
  };
}

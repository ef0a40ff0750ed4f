import type { CodeUse } from '#lib/method/codes.ts';
import type { Form } from '#lib/method/subject.ts';
import type { Column } from './compare-columns.ts';

/** A value of the wording axis and codes that a match shows, with the words that are the reason. Proposed, never set by itself. */
export type WordingProposal = {
  value: 'identical' | 'typographic' | 'trivial' | 'changed-sense-kept' | 'changed-sense-lost';
  codes: Required<Pick<CodeUse, 'code' | 'severity' | 'reason'>>[];
  reason: string;
};

/** What the columns of a place that was found propose for the wording axis; null for reported speech, which has another axis. */
export function proposeWording(columns: readonly Column[], { form }: { form: Form }): WordingProposal | null {
  return form === 'reported' || columns.some(({ op }) => op !== 'same')
    ? null
    : { value: 'identical', codes: [], reason: 'Every word is the same.' };
}

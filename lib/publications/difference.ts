import { AXES, type AxisId, axisName, findValue } from '#lib/method/axes.ts';
import { codeOf } from '#lib/method/codes.ts';
import { labelOf } from '#lib/method/labels.ts';
import type { VerdictPayload } from './payload.ts';

/** One thing that differs between two publications of a verdict; null where a side has nothing. */
export type Difference = { what: string; before: string | null; after: string | null };

/** What a reader would see differ from `before` to `after`, the label first. Empty when only hidden details differ. */
export function differences(before: VerdictPayload, after: VerdictPayload): Difference[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  return fresh
    .map((field, at) => ({ what: field.what, before: old[at]?.text || null, after: field.text || null }))
    .filter((field) => field.before !== field.after);
}

/** "Label changed from Needs correction to Misattributed", "Conclusion added: …", "Other side taken out: …". */
export function differenceWords({ what, before, after }: Difference): string {
  if (before === null) return `${what} added: ${after}`;
  if (after === null) return `${what} taken out: ${before}`;
  return `${what} changed from ${quoted(before)} to ${quoted(after)}`;
}

function quoted(text: string): string {
  return /[.!?”]$/.test(text) || text.split(/\s+/).length > 5 ? `“${text}”` : text;
}

function fieldsOf(payload: VerdictPayload): { what: string; text: string }[] {
  return [
    { what: 'Label', text: labelOf(payload.label).word },
    { what: 'Conclusion', text: payload.conclusion },
    { what: 'Article version', text: String(payload.article.version.number) },
    { what: 'Printed passage', text: payload.printed.text },
    { what: 'Should read', text: payload.shouldRead ?? '' },
    { what: 'Speaker', text: payload.item.speaker ?? '' },
    ...AXES.map(({ id }) => ({ what: axisName(id, payload.item.form), text: axisWords(payload, id) })),
    { what: 'What is wrong', text: payload.codes.map((use) => codeOf(use.code).name).join(', ') },
    { what: 'Also considered', text: payload.considered ?? '' },
    { what: 'The other side', text: payload.otherSide ?? '' },
    { what: 'Explanation', text: payload.explanation ?? '' },
    { what: 'Pieces of evidence', text: String(payload.evidence.length) },
    { what: 'Answers from the outlet', text: String(payload.replies.filter((reply) => reply.answer).length) },
  ];
}

function axisWords(payload: VerdictPayload, axis: AxisId): string {
  const value = payload.axes[axis];
  return value === undefined ? '' : (findValue(axis, value)?.name ?? value);
}

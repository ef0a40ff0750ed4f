import { AXIS_IDS, type AxisId } from '#lib/method/axes.ts';
import { type CodeUse, codeOf } from '#lib/method/codes.ts';
import type { VerdictInput, VerdictView } from '#lib/reviews/verdict.ts';
import { type Choices, choiceOf, type Dispute, type Settlement, settledOf, settledOn } from './settlement.ts';
import type { Words } from './verdict-words.ts';

/** Written words as the server takes them: what is empty is taken away. */
export function wordsBody(words: Words): Pick<VerdictInput, keyof Words> {
  const orNull = (text: string): string | null => text.trim() || null;
  return {
    conclusion: words.conclusion.trim(),
    shouldRead: orNull(words.shouldRead),
    considered: orNull(words.considered),
    otherSide: orNull(words.otherSide),
    explanation: orNull(words.explanation),
  };
}

/** The words of a verdict as fields. */
export function wordsOf(verdict: VerdictView | null): Words {
  return {
    conclusion: verdict?.conclusion ?? '',
    shouldRead: verdict?.shouldRead ?? '',
    considered: verdict?.considered ?? '',
    otherSide: verdict?.otherSide ?? '',
    explanation: verdict?.explanation ?? '',
  };
}

/** What is sent to settle a dispute. */
export function verdictBody(dispute: Dispute, { choices, words }: Settlement): VerdictInput {
  return { ...settledOf(dispute, choices), ...wordsBody(words) };
}

/** A verdict, such as one's own proposal, as the settlement that makes it; each axis by the first side that has it so. */
export function settlementOf(dispute: Dispute, verdict: VerdictView): Settlement {
  const choices: Choices = {};
  for (const axis of AXIS_IDS) {
    const value = verdict.axes[axis] ?? null;
    const codes = verdict.codes.filter((use) => codeOf(use.code).axis === axis);
    if (!dispute.differing.includes(axis) && same(settledOn(dispute, {}, axis), { value, codes })) continue;
    const from = dispute.sides.findIndex((_, side) => same(choiceOf(dispute, axis, side), { value, codes }));
    choices[axis] = { from: from < 0 ? 'other' : from, value, codes };
  }
  return { choices, words: wordsOf(verdict), past: [] };
}

type On = { value: string | null; codes: readonly CodeUse[] };

function same(a: On | null, b: On): boolean {
  const shape = (on: On) => JSON.stringify([on.value, on.codes.map((use) => [use.code, use.severity]).toSorted()]);
  return shape(a ?? { value: null, codes: [] }) === shape(b);
}

/** Which rows two verdicts settle differently. */
export function axesBetween(a: Pick<VerdictView, 'axes' | 'codes'>, b: Pick<VerdictView, 'axes' | 'codes'>): AxisId[] {
  const on = (verdict: Pick<VerdictView, 'axes' | 'codes'>, axis: AxisId): On => ({
    value: verdict.axes[axis] ?? null,
    codes: verdict.codes.filter((use) => codeOf(use.code).axis === axis),
  });
  return AXIS_IDS.filter((axis) => !same(on(a, axis), on(b, axis)));
}

import { z } from 'zod';
import { shortText } from '#lib/kernel/short-text.ts';
import { type AxisValues, axisValuesSchema } from '#lib/method/axes.ts';
import type { Basis } from '#lib/method/badges.ts';
import { type CodeUse, codeUseSchema } from '#lib/method/codes.ts';
import { LABEL_IDS, type LabelId, labelOf } from '#lib/method/labels.ts';
import type { Finding } from '#lib/method/rules.ts';

/** Settling: what was decided (axes and codes, unless the assessments agreed), the one-sentence conclusion, what the item should read. */
export const verdictInput = z.strictObject({
  axes: axisValuesSchema.optional(),
  codes: z.array(codeUseSchema).max(60).optional(),
  conclusion: shortText(400).min(1, 'Write the conclusion in one sentence.'),
  shouldRead: shortText(4000).nullable().optional(),
  considered: shortText(2000).nullable().optional(),
  otherSide: shortText(2000).nullable().optional(),
  explanation: shortText(2000).nullable().optional(),
  signOff: z.boolean().optional(),
  override: z
    .strictObject({
      label: z.enum(LABEL_IDS),
      reason: shortText(2000).min(20, 'Give the reason in 20 characters or more.'),
    })
    .nullable()
    .optional(),
});
export type VerdictInput = z.infer<typeof verdictInput>;

export type VerdictView = {
  id: string;
  annotationId: string;
  round: number;
  /** The version it was made on, which its fault spans are offsets of. */
  articleVersionId: string;
  basis: Basis;
  axes: AxisValues;
  codes: CodeUse[];
  label: LabelId;
  rating: number | null;
  rule: string;
  findings: Finding[];
  badges: string[];
  conclusion: string | null;
  shouldRead: string | null;
  considered: string | null;
  otherSide: string | null;
  explanation: string | null;
  override: { label: LabelId; reason: string; by: string; confirmed: boolean } | null;
  signedOff: boolean;
  /** Who proposed or decided it; null where equal assessments merged. */
  decidedBy: string | null;
  settledAt: string | null;
  version: number;
};

/** The label that stands: the override once a second person confirmed it, else the computed one. */
export function standingLabel(verdict: VerdictView): { label: LabelId; rating: number | null } {
  const { override } = verdict;
  if (!override?.confirmed) return { label: verdict.label, rating: verdict.rating };
  return { label: override.label, rating: labelOf(override.label).rating };
}

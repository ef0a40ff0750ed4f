import { z } from 'zod';
import { idSchema } from '#lib/kernel/ids.ts';
import { shortText } from '#lib/kernel/short-text.ts';
import { segmentInput } from './annotation.ts';

/** Why a passage is not checked; it stays listed in the inventory with its reason. */
export const LEFT_OUT_REASONS = ['not-checkable', 'trivial', 'judgment', 'satire', 'other'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
export const LEFT_OUT_WORDS: Record<LeftOutReason, string> = {
  'not-checkable': 'Cannot be checked',
  trivial: 'Not worth checking',
  judgment: 'The writer’s judgment',
  satire: 'Satire or fiction',
  other: 'Out of scope',
};

export const omissionInput = z.strictObject({
  articleId: idSchema,
  versionId: idSchema,
  segments: z.array(segmentInput).min(1, 'Select a passage.').max(20),
  reason: z.enum(LEFT_OUT_REASONS, 'Choose a reason.'),
  comment: shortText(500).default(''),
});
export type OmissionInput = z.infer<typeof omissionInput>;

export type OmissionView = OmissionInput & { id: string; version: number; deleted: boolean };

import { z } from 'zod';
import { idSchema } from '#lib/kernel/ids.ts';
import { shortText } from '#lib/kernel/short-text.ts';
import { AXIS_IDS, type AxisId, type AxisValues, axisValuesSchema } from '#lib/method/axes.ts';
import { type CodeUse, codeUseSchema } from '#lib/method/codes.ts';
import type { LabelId } from '#lib/method/labels.ts';

/** How long a lock may be taken back before anybody else learns of it. */
export const LOCK_DELAY_MS = 5_000;

const round = z.int().min(1).max(1000);

/** The answer to "whom does the record show speaking?", with the reading that was rejected. */
export const questionSchema = z.strictObject({
  answer: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  considered: shortText(1000).optional(),
});
export type QuestionAnswer = z.infer<typeof questionSchema>;

const content = {
  axes: axisValuesSchema,
  codes: z.array(codeUseSchema).max(60, 'At most 60 codes.').default([]),
  shouldRead: shortText(4000).nullable().default(null),
  note: shortText(8000).nullable().default(null),
  question: questionSchema.nullable().default(null),
};

/** What a reviewer has chosen so far. A draft may say anything that the method knows, in any combination. */
export const draftInput = z.strictObject({ round, ...content });
export type DraftInput = z.infer<typeof draftInput>;

/** A lock names the version of the item it was made on: 409 when that changed under the draft. */
export const lockInput = z.strictObject({ round, annotationVersion: z.int().min(1), ...content });
export type LockInput = z.infer<typeof lockInput>;

export const STANCES = ['supports', 'contradicts', 'context'] as const;
export type Stance = (typeof STANCES)[number];

/** One piece of evidence used for an item, in the author's present assessment. Exactly one target. */
export const citationInput = z
  .strictObject({
    annotationId: idSchema,
    passageId: idSchema.optional(),
    officeId: idSchema.optional(),
    searchId: idSchema.optional(),
    article: z.literal(true).optional(),
    axes: z.array(z.enum(AXIS_IDS)).min(1, 'Choose what it speaks to.').max(AXIS_IDS.length),
    stance: z.enum(STANCES, 'Choose supports, contradicts or context.'),
    independenceGroup: shortText(120).nullable().default(null),
    interest: shortText(300).nullable().default(null),
  })
  .refine(
    (input) =>
      [input.passageId, input.officeId, input.searchId, input.article].filter((target) => target !== undefined)
        .length === 1,
    {
      error: 'Name one of passageId, officeId, searchId or article.',
      path: ['passageId'],
    },
  );
export type CitationInput = z.infer<typeof citationInput>;

export type DraftView = {
  round: number;
  axes: AxisValues;
  codes: CodeUse[];
  shouldRead: string | null;
  note: string | null;
  question: QuestionAnswer | null;
  /** The version that its fault spans are offsets of; null in a draft that names none. */
  articleVersionId: string | null;
  savedAt: string;
};

/** A locked assessment as its permitted readers see it. */
export type AssessmentView = {
  id: string;
  annotationId: string;
  /** The version it was made on, which its fault spans are offsets of. */
  articleVersionId: string;
  reviewerId: string;
  reviewerName: string;
  round: number;
  axes: AxisValues;
  codes: CodeUse[];
  shouldRead: string | null;
  note: string | null;
  question: QuestionAnswer | null;
  label: LabelId;
  rating: number | null;
  rule: string;
  late: boolean;
  lockedAt: string;
  effectiveAt: string;
};

export type CitationView = {
  id: string;
  annotationId: string;
  authorId: string;
  round: number;
  evidence: 'passage' | 'office' | 'article' | 'search';
  passageId: string | null;
  officeId: string | null;
  searchId: string | null;
  axes: AxisId[];
  stance: Stance;
  independenceGroup: string | null;
  interest: string | null;
  version: number;
};

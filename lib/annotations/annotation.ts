import { z } from 'zod';
import { idSchema } from '#lib/kernel/ids.ts';
import { partialDateSchema } from '#lib/kernel/partial-date.ts';
import { shortText } from '#lib/kernel/short-text.ts';
import { FORMS } from '#lib/method/subject.ts';

export const ANNOTATION_KINDS = ['quote', 'claim', 'note'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];
export const ANCHOR_PARTS = ['content', 'speaker', 'cue', 'role'] as const;
export type AnchorPart = (typeof ANCHOR_PARTS)[number];

const offset = z.int().min(0).max(4_000_000);
/** A stretch of the version's text: UTF-16 offsets, end exclusive, and the words that must stand there. */
export const segmentInput = z.strictObject({ start: offset, end: offset, exact: z.string().min(1).max(20_000) });
export type SegmentInput = z.infer<typeof segmentInput>;

const place = { start: offset.optional(), end: offset.optional() };

/** What a person says of an item; everything may be left out while it is young. */
const fields = {
  kind: z.enum(ANNOTATION_KINDS, 'Choose quote, claim or note.'),
  form: z.enum(FORMS).nullable().optional(),
  segments: z.array(segmentInput).min(1, 'Select a passage.').max(20, 'At most 20 pieces.'),
  speaker: z
    .strictObject({ name: shortText(200).min(1), personId: idSchema.nullable().optional(), ...place })
    .nullable()
    .optional(),
  role: z
    .strictObject({ text: shortText(400).min(1), ...place })
    .nullable()
    .optional(),
  cue: z
    .strictObject({ text: shortText(120).min(1), ...place })
    .nullable()
    .optional(),
  utteranceDate: partialDateSchema.nullable().optional(),
  occasion: shortText(300).nullable().optional(),
  originalLanguage: shortText(35).nullable().optional(),
  claim: shortText(1000).nullable().optional(),
  claimant: shortText(200).nullable().optional(),
  comment: shortText(2000).nullable().optional(),
  quoteId: idSchema.nullable().optional(),
};

export const annotationInput = z.strictObject({ articleId: idSchema, versionId: idSchema, ...fields });
export type AnnotationInput = z.infer<typeof annotationInput>;

/** A change of fields, an undone deletion, or with `reason` a change that opens a new round. */
export const annotationChange = z.strictObject({
  ...fields,
  kind: fields.kind.optional(),
  segments: fields.segments.optional(),
  deleted: z.literal(false).optional(),
  reason: shortText(500).min(3, 'Say why a new round is opened.').optional(),
});
export type AnnotationChange = z.infer<typeof annotationChange>;

export const deletionInput = z.strictObject({ reason: shortText(500).optional() });

export type StoredSegment = {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  status: string;
};

/** Where an item stands; lib/reviews/phase.ts says how it moves. */
export type ItemPhase = 'open' | 'assessing' | 'agreed' | 'disputed' | 'settled' | 'published' | 'recheck';

/** The item with nothing said of whether its assessments agreed: what the answer to a write may say to anybody. */
export function withoutOutcome<T extends { phase: ItemPhase }>(item: T): T {
  return item.phase === 'agreed' || item.phase === 'disputed' ? { ...item, phase: 'assessing' } : item;
}

/** An item as the desk's pages show it. Offsets are UTF-16 in the current version's text. */
export type AnnotationView = {
  id: string;
  articleId: string;
  deskId: string;
  versionId: string;
  kind: AnnotationKind;
  form: (typeof FORMS)[number] | null;
  segments: StoredSegment[];
  parts: Partial<Record<Exclude<AnchorPart, 'content'>, StoredSegment>>;
  speakerName: string | null;
  personId: string | null;
  roleAsPrinted: string | null;
  cue: string | null;
  utteranceDate: string | null;
  occasion: string | null;
  originalLanguage: string | null;
  claim: string | null;
  claimant: string | null;
  comment: string | null;
  quoteId: string | null;
  round: number;
  phase: ItemPhase;
  fixed: boolean;
  version: number;
  createdBy: string;
  deleted: boolean;
};

/** An item as far as it stands in a version: without a place there it has no segments and parts. */
export function inVersion<T extends Pick<AnnotationView, 'versionId' | 'segments' | 'parts'>>(
  item: T,
  versionId: string,
): T {
  return item.versionId === versionId ? item : { ...item, segments: [], parts: {} };
}

import { z } from 'zod';
import type { VersionLine } from '#lib/articles/article.ts';
import { idSchema } from '#lib/kernel/ids.ts';
import { partialDateSchema } from '#lib/kernel/partial-date.ts';
import type { Form } from '#lib/method/subject.ts';
import type { Anchor, AnchorEdit, Candidate } from './anchor.ts';
import {
  type AnchorPart,
  type AnnotationKind,
  type AnnotationView,
  type ItemPhase,
  type StoredSegment,
  segmentInput,
} from './annotation.ts';

/** What has become of a part of an item in a new version, by the engine `anchor`. */
export type CarryStatus = Anchor['status'];

/**
 * One part of an item in two versions: where it stood, where it is proposed to stand (empty where it is gone), and what differs.
 * `edits` are ranges of the two versions' texts.
 */
export type CarriedPart = {
  part: AnchorPart;
  status: CarryStatus;
  before: StoredSegment[];
  after: StoredSegment[];
  edits: AnchorEdit[];
  /** Places that were considered where it is gone, best first, five at most. */
  candidates: Candidate[];
};

/** What a decision may change of an item's fields, and gives back when it is undone. */
export type CarriedFields = Pick<AnnotationView, 'speakerName' | 'personId' | 'roleAsPrinted' | 'cue'>;

/** All parts of one item; `status` is the gravest of them. */
export type CarriedItem = { annotationId: string; status: CarryStatus; parts: CarriedPart[] };

/**
 * What a person says of an item in a new version: the same words or nothing that matters; the same item in other words; gone from the
 * text; `superseded` is set where a later version came before anybody decided.
 */
export const CARRY_DECISIONS = ['same', 'changed', 'gone', 'superseded'] as const;
export type CarryDecision = (typeof CARRY_DECISIONS)[number];

const placeInput = z.strictObject({ start: segmentInput.shape.start, end: segmentInput.shape.end });

/** A decision on the carry-over of one item, or `undecided` to take it back. Without `segments` the proposed place holds. */
export const carryInput = z
  .strictObject({
    decision: z.enum(['same', 'changed', 'gone', 'undecided'], 'Choose same, changed, gone or undecided.'),
    segments: z.array(segmentInput).min(1, 'Select a passage.').max(20, 'At most 20 pieces.').optional(),
    /** Where speaker, cue and role stand now, if not as proposed; null where the new text prints none. */
    speaker: placeInput.nullable().optional(),
    cue: placeInput.nullable().optional(),
    role: placeInput.nullable().optional(),
  })
  .refine((input) => input.segments === undefined || input.decision === 'same' || input.decision === 'changed', {
    error: 'Only what stands in the text has a place.',
    path: ['segments'],
  });
export type CarryInput = z.infer<typeof carryInput>;

/** Whether the change meets what the desk asked for. */
export const MEETS = ['wholly', 'partly', 'no'] as const;
export type Meets = (typeof MEETS)[number];

/** The publication of what an outlet changed under a published verdict. */
export const noticeInput = z.strictObject({
  annotationId: idSchema,
  versionId: idSchema,
  meets: z.enum(MEETS).nullable().default(null),
  changedOn: partialDateSchema.nullable().default(null),
});
export type NoticeInput = z.infer<typeof noticeInput>;

/** An item's carry-over as the review shows it. `version` is what If-Match names. */
export type CarryCard = {
  annotationId: string;
  kind: AnnotationKind;
  form: Form | null;
  speakerName: string | null;
  phase: ItemPhase;
  status: CarryStatus;
  parts: CarriedPart[];
  /** The version its parts stood in. */
  from: VersionLine;
  decision: CarryDecision | null;
  decidedBy: string | null;
  decidedAt: string | null;
  version: number;
  /** The newest verdict that the public sees of it. */
  published: { slug: string; label: string; publishedAt: string } | null;
  /** The public line that is due where a published verdict's words were changed or removed; `publishedAt` once it is out. */
  notice: { line: string; meets: Meets | null; publishedAt: string | null } | null;
};

/** How many items have which status, and how many still wait for a person. */
export type CarryCounts = Record<CarryStatus, number> & { waiting: number };

/** A paragraph of two versions side by side; null on the side that has none. Edits are ranges of the two texts. */
export type ParagraphRow = {
  kind: 'same' | 'changed' | 'added' | 'removed';
  old: { start: number; end: number } | null;
  now: { start: number; end: number } | null;
  edits: AnchorEdit[];
};

/** Two versions compared. `shared` is the share of the old words that the new text still has, 0 to 1; `places` how many rows differ. */
export type VersionComparison = {
  from: VersionLine;
  to: VersionLine;
  old: string;
  now: string;
  rows: ParagraphRow[];
  shared: number;
  places: number;
};

/** Everything the review of a new version shows. Cards come in order of gravity, those under a published verdict first. */
export type CarryReview = {
  article: { id: string; title: string; outlet: string; language: string };
  to: VersionLine;
  /** Another version came since: decisions are taken there. */
  newest: VersionLine;
  counts: CarryCounts;
  cards: CarryCard[];
  /** Quotations found in the new text that the old one did not have: suggestion ids, words and speakers. */
  found: { id: string; words: string; speaker: string | null; start: number; end: number; version: number }[];
  abilities: { decide: boolean; publish: boolean };
};

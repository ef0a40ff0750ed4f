import { z } from 'zod';
import { idSchema } from '#lib/kernel/ids.ts';
import { instantSchema } from '#lib/kernel/instant.ts';
import { partialDateSchema } from '#lib/kernel/partial-date.ts';
import { shortText } from '#lib/kernel/short-text.ts';

/** How near a passage stands to the utterance. */
export const TIERS = ['primary', 'first-hand', 'secondary', 'tertiary'] as const;
export type Tier = (typeof TIERS)[number];
export const TIER_WORDS: Record<Tier, string> = {
  primary: 'Primary record',
  'first-hand': 'First-hand report',
  secondary: 'Secondary report',
  tertiary: 'Tertiary report',
};

/** What of a capture may be shown in public. */
export const CAPTURE_RIGHTS = ['own', 'public-record', 'quote-only', 'desk-only'] as const;
export type CaptureRight = (typeof CAPTURE_RIGHTS)[number];
export const RIGHT_WORDS: Record<CaptureRight, string> = {
  own: 'Our own',
  'public-record': 'Public record',
  'quote-only': 'Quoted passages only',
  'desk-only': 'The desk only',
};

const address = z.url({ protocol: /^https?$/, error: 'Write an address that begins with https.' }).max(2000);

export const sourceInput = z.strictObject({
  desk: z.string().max(80).optional(),
  title: shortText(300).min(1, 'Write a title.'),
  url: address.nullable().default(null),
  publisher: shortText(200).default(''),
  publishedOn: partialDateSchema.nullable().default(null),
});
export type SourceInput = z.infer<typeof sourceInput>;

export const captureInput = z.strictObject({
  sourceId: idSchema,
  text: z.string().min(1, 'Paste the text of the source.').max(2_000_000, 'At most 2 MB.'),
  right: z.enum(CAPTURE_RIGHTS).default('quote-only'),
  archiveUrl: address.nullable().default(null),
});
export type CaptureInput = z.infer<typeof captureInput>;

export const passageInput = z.strictObject({
  captureId: idSchema,
  start: z.int().min(0),
  end: z.int().min(1),
  tier: z.enum(TIERS, 'Choose a tier.'),
});
export type PassageInput = z.infer<typeof passageInput>;

/** A search of the record, also a failed one: where, which words, when, what came. */
export const searchInput = z.strictObject({
  annotationId: idSchema,
  place: shortText(300).min(1, 'Say where you searched.'),
  words: shortText(500).min(1, 'Say which words you searched.'),
  outcome: shortText(1000).min(1, 'Say what came.'),
  searchedAt: instantSchema,
});
export type SearchInput = z.infer<typeof searchInput>;

export type SourceView = {
  id: string;
  title: string;
  url: string | null;
  publisher: string;
  publishedOn: string | null;
  version: number;
};

export type CaptureView = {
  id: string;
  sourceId: string;
  source: SourceView;
  text: string;
  sha256: string;
  right: CaptureRight;
  archiveUrl: string | null;
  capturedAt: string;
  version: number;
};

/** A capture without its text, for lists; the text has its own route. */
export type CaptureLine = Omit<CaptureView, 'text'>;

export type PassageView = {
  id: string;
  captureId: string;
  start: number;
  end: number;
  exact: string;
  tier: Tier;
  version: number;
  createdBy: string;
};

export type SearchView = {
  id: string;
  annotationId: string;
  place: string;
  words: string;
  outcome: string;
  searchedAt: string;
  version: number;
};

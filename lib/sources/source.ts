import { z } from 'zod';
import { isLanguageTag } from '#lib/articles/import-draft.ts';
import { idSchema } from '#lib/kernel/ids.ts';
import { instantSchema } from '#lib/kernel/instant.ts';
import { partialDateSchema } from '#lib/kernel/partial-date.ts';
import { shortText } from '#lib/kernel/short-text.ts';
import { CAPTURE_FORMATS } from './capture-format.ts';
import { CAPTURE_LIMIT, tooLargeWords } from './capture-limit.ts';

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

const captureText = z
  .string()
  .min(1, 'Paste the text of the source.')
  .max(CAPTURE_LIMIT, { error: ({ input }) => tooLargeWords(String(input).length) });

/** A source to freeze: its text, written as `format` says, or a page's HTML, of which the words are kept; exactly one of the two. */
export const captureInput = z
  .strictObject({
    sourceId: idSchema,
    text: captureText.optional(),
    html: captureText.optional(),
    format: z.enum(CAPTURE_FORMATS).exclude(['html']).optional(),
    right: z.enum(CAPTURE_RIGHTS).default('quote-only'),
    archiveUrl: address.nullable().default(null),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), {
    path: ['text'],
    error: 'Send the text of the source, or its HTML.',
  });
export type CaptureInput = z.infer<typeof captureInput>;

/** A person's own translation of a passage, to be shown beside the original: its words, its language (BCP 47), and who translated. */
export const translationInput = z.strictObject({
  text: shortText(5000).min(1, 'Write the translation.'),
  language: z.string().trim().refine(isLanguageTag, 'Write the language as a code, for example en, de or pt-BR.'),
  translator: shortText(200).min(1, 'Say who translated.'),
});
export type Translation = z.infer<typeof translationInput>;

export const passageInput = z.strictObject({
  captureId: idSchema,
  start: z.int().min(0),
  end: z.int().min(1),
  tier: z.enum(TIERS, 'Choose a tier.'),
  /** Left out: as it was. Null: none. */
  translation: translationInput.nullable().optional(),
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
  translation: Translation | null;
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

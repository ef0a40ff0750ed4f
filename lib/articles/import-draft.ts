import { z } from 'zod';
import { isPartialDate } from '#lib/kernel/partial-date.ts';
import { isWebAddress } from '#lib/text/web-address.ts';
import { dayCorrectionSchema } from './day-corrections.ts';
import { type ArticleDocument, BLOCK_KINDS, type BlockKind, DOCUMENT_LIMITS, type InlineNode } from './document.ts';

/** What an import proposes to know of an article beside its text. */
export type DraftField = 'title' | 'outlet' | 'byline' | 'publishedOn' | 'language' | 'sourceUrl';

/** A proposed value and where it is from ("from the page's metadata"); '' and null when nothing was found. */
export type DraftValue = { value: string; from: string | null };

/** A paragraph of an import; one that is left out by itself (a menu, a newsletter box) says what it was removed with. */
export type DraftBlock = { kind: BlockKind; leftOut: boolean; content: InlineNode[]; removed?: RemovedPiece };

/** What a removed paragraph belongs to; paragraphs of one box have the same number. */
export type RemovedPiece = { what: string; piece: number };

/** What an import will look like: every paragraph found, the fields proposed, and what was removed with counts. */
export type ImportDraft = {
  blocks: DraftBlock[];
  fields: Record<DraftField, DraftValue>;
  removed: { what: string; count: number }[];
};

/**
 * What a person decided on the preview: kinds by the paragraph's place in the draft, or that it is left out; and what
 * relative days of the text that is frozen with these kinds mean.
 */
export const importChoicesSchema = z.strictObject({
  kinds: z
    .record(z.number().int().min(0).max(DOCUMENT_LIMITS.blocks), z.enum([...BLOCK_KINDS, 'left-out']))
    .refine((kinds) => Object.keys(kinds).length <= DOCUMENT_LIMITS.blocks, 'These are too many choices.')
    .optional(),
  days: z.array(dayCorrectionSchema).max(5000, 'These are too many days.').optional(),
});

/** The choices on a preview; paragraphs without one keep what the draft says. */
export type ImportChoices = z.infer<typeof importChoicesSchema>;

/** An article's fields as form and route take them; '' stands for "not known" in every one but title and language. */
export const importFieldsSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1, 'Give the article a title.')
    .max(300, 'A title has at most 300 characters.')
    .refine(isOneLine, 'A title is one line.'),
  outlet: lineSchema('An outlet'),
  byline: lineSchema('A byline'),
  publishedOn: z.string().refine(isEmptyOrDate, 'Write a date as 2024-10-22, 2024-10 or 2024, or leave it empty.'),
  language: z.string().refine(isLanguageTag, 'Write the language as a code, for example en, de or pt-BR.'),
  sourceUrl: z
    .string()
    .trim()
    .refine(isEmptyOrAddress, 'Write an address that begins with http:// or https://, or leave it empty.'),
  kind: z.enum(['published', 'draft'], 'Choose a published article or our draft.'),
  textRight: z.enum(['sentences', 'full'], 'Choose what may be shown: sentences only, or the full text.'),
  whySelected: z
    .string()
    .trim()
    .max(500, 'Why it was selected has at most 500 characters.')
    .refine(isText, 'This holds a character that cannot be kept.'),
});

/** An article's fields, checked. */
export type ImportFields = z.infer<typeof importFieldsSchema>;

/** A draft with nothing in its fields. */
export function emptyFields(): Record<DraftField, DraftValue> {
  const none = (): DraftValue => ({ value: '', from: null });
  return { title: none(), outlet: none(), byline: none(), publishedOn: none(), language: none(), sourceUrl: none() };
}

/** The document to freeze: the draft's paragraphs that are taken, with the kinds chosen. It may hold no paragraph at all. */
export function draftDocument(draft: Pick<ImportDraft, 'blocks'>, choices: ImportChoices): ArticleDocument {
  const content = draft.blocks.flatMap((block, place) => {
    const kind = choices.kinds?.[place] ?? (block.leftOut ? 'left-out' : block.kind);
    return kind === 'left-out' ? [] : [{ type: 'paragraph' as const, attrs: { kind }, content: block.content }];
  });
  return { type: 'doc', content };
}

/** What was removed in words: "2 image buttons, 1 newsletter box"; '' when nothing was. */
export function removedInWords(removed: ImportDraft['removed']): string {
  return removed.map(({ what, count }) => `${count} ${count === 1 ? what : plural(what)}`).join(', ');
}

function plural(what: string): string {
  const [thing = '', ...where] = what.split(' outside');
  return [/(?:x|s|sh|ch)$/.test(thing) ? `${thing}es` : `${thing}s`, ...where].join(' outside');
}

function lineSchema(name: string) {
  return z.string().trim().max(200, `${name} has at most 200 characters.`).refine(isOneLine, `${name} is one line.`);
}

/** Whether a text is a language tag of BCP 47. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1 && text.length <= 35;
  } catch {
    return false;
  }
}

function isEmptyOrDate(text: string): boolean {
  return text === '' || isPartialDate(text);
}

function isEmptyOrAddress(text: string): boolean {
  return text === '' || isWebAddress(text);
}

function isOneLine(text: string): boolean {
  return isText(text) && !/[\n\r]/.test(text);
}

function isText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

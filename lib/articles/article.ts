import { z } from 'zod';
import { idSchema } from '#lib/kernel/ids.ts';
import { partialDateSchema } from '#lib/kernel/partial-date.ts';
import type { DayCorrection } from './day-corrections.ts';
import { articleDocumentSchema } from './document.ts';
import { importChoicesSchema, importFieldsSchema } from './import-draft.ts';

export const ARTICLE_KINDS = ['published', 'draft'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** What somebody pasted or read from a file. */
export type Pasted = { format: 'text' | 'html' | 'markdown'; content: string };

/**
 * A request to show what an import would look like, or with `articleId` what a new version of that article would: pasted, or its document
 * as somebody has edited it. A file is read by the browser, which sends its text.
 */
export const previewInput = z
  .strictObject({
    desk: z.string().max(80).optional(),
    articleId: idSchema.optional(),
    format: z.enum(['text', 'html', 'markdown'], 'Say whether it is text, html or markdown.').optional(),
    content: z.string().max(2_000_000, 'At most 2 MB.').optional(),
    document: articleDocumentSchema.optional(),
  })
  .refine((input) => (input.content === undefined) !== (input.document === undefined), {
    error: 'Send the content that was pasted, or an edited document.',
    path: ['content'],
  })
  .refine((input) => input.content === undefined || input.format !== undefined, {
    error: 'Say whether it is text, html or markdown.',
    path: ['format'],
  })
  .refine((input) => input.document === undefined || input.articleId !== undefined, {
    error: 'Say which article was edited.',
    path: ['articleId'],
  });
export type PreviewInput = z.infer<typeof previewInput>;

/** An import: of a preview with the choices made in it, or of a text or HTML as it stands. */
export const articleInput = z
  .strictObject({
    desk: z.string().max(80).optional(),
    versionId: idSchema.optional(),
    previewId: idSchema.optional(),
    text: z.string().max(2_000_000, 'At most 2 MB.').optional(),
    html: z.string().max(2_000_000, 'At most 2 MB.').optional(),
    choices: importChoicesSchema.optional(),
    fields: importFieldsSchema,
  })
  .refine((input) => [input.previewId, input.text, input.html].filter((part) => part !== undefined).length === 1, {
    error: 'Send one of previewId, text or html.',
    path: ['previewId'],
  });
export type ArticleInput = z.infer<typeof articleInput>;

/** A new version: of a preview, of a text or HTML as it stands, or of an edited document. It names the version that it follows. */
export const versionInput = z
  .strictObject({
    followsId: idSchema.optional(),
    previewId: idSchema.optional(),
    text: z.string().max(2_000_000, 'At most 2 MB.').optional(),
    html: z.string().max(2_000_000, 'At most 2 MB.').optional(),
    document: articleDocumentSchema.optional(),
    /** The day that the outlet gives for its change; without it the day on which this version is frozen. */
    changedOn: partialDateSchema.nullable().default(null),
  })
  .refine(
    (input) =>
      [input.previewId, input.text, input.html, input.document].filter((part) => part !== undefined).length === 1,
    { error: 'Send one of previewId, text, html or document.', path: ['previewId'] },
  );
export type VersionInput = z.infer<typeof versionInput>;

/** Fields of an article that may change after the import; its text never does. */
export const articleChange = z.strictObject(importFieldsSchema.partial().shape);
export type ArticleChange = z.infer<typeof articleChange>;

/** The article as the desk's pages show it. */
export type ArticleView = {
  id: string;
  deskId: string;
  kind: ArticleKind;
  title: string;
  outlet: string;
  byline: string;
  publishedOn: string | null;
  sourceUrl: string | null;
  language: string;
  textRight: 'sentences' | 'full';
  whySelected: string;
  slug: string | null;
  sequence: number;
  version: number;
  createdAt: string;
};

/** A frozen version: its document, its canonical text, that text's SHA-256, and the relative days a person gave a date. */
export type VersionView = {
  id: string;
  number: number;
  document: unknown;
  text: string;
  sha256: string;
  givenDays: DayCorrection[];
  capturedAt: string;
};

/** A version without its text, for lists. `changedOn` is the day on which the outlet is taken to have changed it. */
export type VersionLine = Pick<VersionView, 'id' | 'number' | 'sha256' | 'capturedAt'> & {
  followsId: string | null;
  changedOn: string | null;
  importedBy: string;
  /** Characters (code points) of its text. */
  length: number;
};

/** A line of the article list. */
export type ArticleLine = {
  id: string;
  title: string;
  outlet: string;
  publishedOn: string | null;
  createdAt: string;
  items: number;
  settled: number;
  published: number;
  /** All that the inventory holds, but for what is left out. */
  total: number;
  /** Items that nobody has locked an assessment of, and quotations and reported statements found that are no items yet. */
  notChecked: number;
  /** Quotations and other passages that are left out with a reason. */
  leftOut: number;
  /** Items whose carry-over to the current version waits for a person. */
  waiting: number;
  /** Items under a published verdict whose words the current version changed or lost, until a person says so in public or that it does not matter. */
  alarms: number;
};

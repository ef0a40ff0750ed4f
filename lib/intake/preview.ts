import type { CarryCounts, ParagraphRow } from '#lib/annotations/carry-over.ts';
import type { DraftSlip } from '#lib/articles/draft-slip.ts';
import type { ImportDraft } from '#lib/articles/import-draft.ts';
import type { findRelativeDays } from '#lib/articles/relative-days.ts';
import type { findOddCharacters } from '#lib/text/odd-characters.ts';

/** What an import will look like, before anything is frozen. Offsets are into `text`, the text of all blocks as first guessed. */
export type PreviewView = {
  id: string;
  draft: ImportDraft;
  text: string;
  words: number;
  bytes: number;
  odd: ReturnType<typeof findOddCharacters>;
  relativeDays: ReturnType<typeof findRelativeDays>;
  /** Probable typing errors; nothing is changed in them. */
  slips: DraftSlip[];
  /** The same letters were imported before. */
  known: { articleId: string; title: string; importedAt: string; importedBy: string } | null;
  /** What a new version would change; null for an import. */
  carry: VersionPreview | null;
  expiresAt: string;
};

/** A paragraph that a new version changes, adds or takes out; edits are ranges of its words before and after. */
export type ChangedParagraph = {
  kind: Exclude<ParagraphRow['kind'], 'same'>;
  old: string | null;
  now: string | null;
  edits: ParagraphRow['edits'];
};

/** What a new version would be, and what would become of the article's items in it. */
export type VersionPreview = {
  articleId: string;
  /** The number it would have, and the version that it follows. */
  number: number;
  followsId: string;
  followed: { number: number; capturedAt: string };
  /** It is the followed version to the letter: there is nothing to freeze. */
  unchanged: boolean;
  /** The share of the old text's words that it still has, 0 to 1. */
  shared: number;
  /** Its length as a share of the old text's. */
  length: number;
  /** How many paragraphs were changed, added or taken out; the first of them are in `changes`. */
  places: number;
  changes: ChangedParagraph[];
  counts: CarryCounts;
};

/** So many changed paragraphs are shown of a version to come. */
export const MOST_CHANGES = 200;

/** A preview is kept for a day. */
export const PREVIEW_LIFE_MS = 24 * 3600 * 1000;

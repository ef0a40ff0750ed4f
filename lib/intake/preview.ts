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
  expiresAt: string;
};

/** A preview is kept for a day. */
export const PREVIEW_LIFE_MS = 24 * 3600 * 1000;

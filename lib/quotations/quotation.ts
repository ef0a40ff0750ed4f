import type { Form } from '#lib/method/subject.ts';
import type { Range } from '#lib/text/paragraphs.ts';

/** How something is quoted: whole clauses in marks, a fragment in reported speech, reported without marks, or marks without a speaker. */
export const QUOTATION_KINDS = ['direct', 'mixed', 'indirect', 'scare'] as const;
export type QuotationKind = (typeof QUOTATION_KINDS)[number];

/** A stretch of the text with its words; UTF-16 offsets, end exclusive. */
export type Mention = Range & { text: string };

/** Whom the article attributes it to: the mention that stands there, and the fullest form in the article that it refers to. */
export type SpeakerMention = Mention & { name: string };

/** One quotation that the engine found. Segments leave the marks out and stand in order; `text` are their words joined by " … ". */
export type Quotation = {
  segments: Range[];
  text: string;
  kind: QuotationKind;
  speaker: SpeakerMention | null;
  /** The word or words that say it is speech: "said", "according to". */
  cue: Mention | null;
  /** The apposition, prefix or clause that says who the speaker is. */
  role: Mention | null;
  /** 0 to 1: how sure the engine is that this is a quotation of that speaker; good for order, not a probability. */
  confidence: number;
  /** What it was found by, and every guess that a person should look at, in sentences. */
  why: string[];
};

/** Raised whenever the engine may answer differently; stored with every suggestion. */
export const QUOTATIONS_ENGINE = 1;

/** The form of the item that a quotation becomes. */
export const FORM_OF_KIND: Record<QuotationKind, Form> = {
  direct: 'direct',
  mixed: 'partial',
  indirect: 'reported',
  scare: 'fragment',
};

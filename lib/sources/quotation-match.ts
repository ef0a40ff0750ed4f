import type { Form } from '#lib/method/subject.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import type { Class, Match } from './alignment.ts';

/** A quotation that is sought in records: an item of kind quote, or a suggestion that is still open. */
export type SoughtQuotation = {
  id: string;
  form: Form;
  /** The content's segments in order, joined by one space. */
  words: string;
  speaker: string | null;
  cue: string | null;
  /** Where its content begins in the article, UTF-16: the reading order. */
  position: number;
};

/**
 * Reported speech: where the record says something like it. UTF-16 offsets into the record; `share` of the weight of its words is found
 * there, 0 to 1. Never marked word by word.
 */
export type ReportedPassage = Range & { share: number; speaker?: string; time?: string };

/** Marked words in a record: up to MOST_PLACES places, best first; none where nothing is near, one of class `not-found` where something is. */
export type WordsMatch = {
  id: string;
  words: string;
  kind: 'words';
  class: Class;
  places: Match[];
  /** Several places are as good as the first. */
  ambiguous: boolean;
  gravity: number;
};

/** Reported speech in a record: up to MOST_PASSAGES passages, best first. */
export type ReportedMatch = {
  id: string;
  words: string;
  kind: 'reported';
  passages: ReportedPassage[];
  gravity: number;
};

/** What a record has of a quotation. `gravity` is 0 where print and record are the same but for typography; the more, the graver (gravityOf). */
export type QuotationMatch = WordsMatch | ReportedMatch;

/** The most places that are told of one quotation. */
export const MOST_PLACES = 20;

/** The most passages that are told of reported speech. */
export const MOST_PASSAGES = 3;

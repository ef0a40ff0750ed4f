import type { ReadRecord } from '#lib/sources/align-quote.ts';
import type { Class } from '#lib/sources/alignment.ts';
import { type Column, compareColumns } from '#lib/sources/compare-columns.ts';
import { compareReported, type ReportedRow } from '#lib/sources/compare-reported.ts';
import { groupOf, matchQuotations } from '#lib/sources/match-quotations.ts';
import { proposeWording, type WordingProposal } from '#lib/sources/propose-wording.ts';
import type { QuotationMatch, ReportedMatch, SoughtQuotation, WordsMatch } from '#lib/sources/quotation-match.ts';

/** A quotation of the article as the worker is asked for it; `day` is when it was said, as far as the article tells. */
export type Sought = SoughtQuotation & { day: string | null };

/** Where a place lies in the record, and what the record says of who speaks there and when. UTF-16, end exclusive. */
type PlaceInRecord = { start: number; end: number; speaker: string | null; time: string | null };

/** A place of marked words, ready to be shown: print and record in columns, and what that proposes for the wording. */
export type WordsPlace = PlaceInRecord & { class: Class; columns: Column[]; proposal: WordingProposal | null };

/** A passage that says something like reported speech: its words, and the rows to compare. */
export type ReportedPlace = PlaceInRecord & { text: string; rows: ReportedRow[] };

/** What a record has of a quotation, and its places as they are shown: of the record there is nothing but those. */
export type RecordMatch =
  | { kind: 'words'; match: WordsMatch; places: WordsPlace[] }
  | { kind: 'reported'; match: ReportedMatch; places: ReportedPlace[] };

/** The record to look in, read once, its day, and the language of the print. */
export type RecordToSearch = { read: ReadRecord; day: string | null; language: string };

/** What the record has of each quotation, in the order given. */
export function matchesIn(record: RecordToSearch, sought: readonly Sought[]): RecordMatch[] {
  const matches = matchQuotations(sought, record.read, record.language);
  return matches.flatMap((match, i) => {
    const quotation = sought[i];
    if (!quotation) return [];
    return [match.kind === 'words' ? wordsShown(match, quotation, record) : reportedShown(match, quotation, record)];
  });
}

function wordsShown(match: WordsMatch, sought: Sought, { read }: RecordToSearch): RecordMatch {
  const places = match.places.map((place): WordsPlace => {
    const columns = compareColumns(sought.words, read.text, place);
    const proposal = proposeWording({ class: place.class, columns }, sought);
    return { ...placeOf(place), class: place.class, columns, proposal };
  });
  return { kind: 'words', match, places };
}

function reportedShown(match: ReportedMatch, sought: Sought, { read, day }: RecordToSearch): RecordMatch {
  const places = match.passages.map((passage): ReportedPlace => {
    const rows = compareReported(sought, { text: read.text, passage, day });
    return { ...placeOf(passage), text: read.text.slice(passage.start, passage.end), rows };
  });
  return { kind: 'reported', match, places };
}

type Told = { start: number; end: number; speaker?: string; time?: string };

function placeOf({ start, end, speaker, time }: Told): PlaceInRecord {
  return { start, end, speaker: speaker ?? null, time: time ? toTheSecond(time) : null };
}

const FRACTION = /[.,]\d{1,3}$/;

/** A cue's time without its thousandths: nobody looks for a place in a recording by them. */
function toTheSecond(time: string): string {
  return time.replace(FRACTION, '');
}

/** Whether the record has it: marked words with differences or without, or a passage for reported speech. */
export function isFound({ match }: { match: QuotationMatch }): boolean {
  return groupOf(match) !== 'not-found';
}

/** Two quotations of one key are the same question to a record, so that an accepted suggestion keeps its match. */
export function keyOf({ form, words, speaker, cue, day }: Sought): string {
  return JSON.stringify([form, words, speaker, cue, day]);
}

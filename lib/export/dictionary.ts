import { ASSESSMENT_COLUMNS, VERDICT_COLUMNS } from './columns.ts';
import type { CellKind, Column } from './csv-query.ts';

/** A line of the data dictionary: a column's heading, what its cells hold in words, and what it means. */
export type DictionaryRow = { name: string; holds: string; meaning: string };

/** A file of the export and its columns, in their order. */
export type DictionaryTable = { file: string; title: string; rows: readonly DictionaryRow[] };

const HOLDS: Readonly<Record<CellKind, string>> = {
  id: 'id (UUID)',
  text: 'text',
  list: 'list, joined by "; "',
  word: 'one word of a fixed set',
  number: 'whole number',
  'yes-no': 'yes or no',
  date: 'date: YYYY, YYYY-MM or YYYY-MM-DD',
  time: 'time: RFC 3339, UTC',
};

/** What holds for every file: how it is written, and how cells are kept from running as formulas. */
export const DICTIONARY_NOTES: readonly string[] = [
  'The files are CSV (RFC 4180) in UTF-8, with one line of headings and lines that end with LF. Add ?bom=1 for a spreadsheet that shows letters with accents wrongly.',
  'A cell that is empty and has no quotation marks is not there (not assessed, not known); one with quotation marks and nothing between them is an empty text.',
  'A text that a spreadsheet would run as a formula has an apostrophe put before it: one that begins with a tab or a line end, or with = + - @ (also in their full-width and small forms), be it behind white space or apostrophes. Numbers, dates and ids are never touched.',
  'To have the exact text back, take one apostrophe from each such cell.',
];

/** The dictionary of all files, made from the very columns the export runs. */
export const DICTIONARY: readonly DictionaryTable[] = [
  { file: 'assessments.csv', title: 'Assessments', rows: rowsOf(ASSESSMENT_COLUMNS) },
  { file: 'verdicts.csv', title: 'Verdicts', rows: rowsOf(VERDICT_COLUMNS) },
];

function rowsOf(columns: readonly Column[]): DictionaryRow[] {
  return columns.map(({ name, kind, meaning }) => ({ name, holds: HOLDS[kind], meaning }));
}

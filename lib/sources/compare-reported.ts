import type { ReportedPassage, SoughtQuotation } from './quotation-match.ts';

/** A row to compare: what the article has, what the record has, and whether they differ; null where that cannot be told. */
export type ReportedRow = {
  row: 'who' | 'what' | 'when' | 'how-sure' | 'numbers';
  print: string;
  record: string;
  differs: boolean | null;
};

/** Reported speech beside its passage, row by row. */
export function compareReported(
  said: Pick<SoughtQuotation, 'words' | 'speaker' | 'cue'> & { day: string | null },
  record: { text: string; passage: ReportedPassage; day: string | null },
): ReportedRow[] {
  return [
    {
      row: 'what',
      print: said.words,
      record: record.text.slice(record.passage.start, record.passage.end),
      differs: null,
    },
  ];
}

import { csvLine, type RegistryColumn } from '#lib/people/registry-header.ts';

type Column = { column: RegistryColumn; meaning: string; example: string; second: string };

/** The columns of a registry's file: what each holds, and two rows of an example. */
export const CSV_COLUMNS: readonly Column[] = [
  { column: 'person', meaning: 'The name', example: 'Ines Varga', second: 'Ines Varga' },
  { column: 'aliases', meaning: 'Other names, with | between them', example: 'I. Varga|Varga Ines', second: '' },
  { column: 'externalId', meaning: 'The id of another registry, such as Q42', example: '', second: '' },
  { column: 'description', meaning: 'A few words that tell namesakes apart', example: 'engineer', second: '' },
  { column: 'office', meaning: 'The title', example: 'Harbour master', second: 'Minister of ports' },
  { column: 'organisation', meaning: 'Of which body', example: 'Port of Sella', second: 'Government of Sella' },
  { column: 'country', meaning: 'Of which country', example: 'Sella', second: 'Sella' },
  { column: 'from', meaning: '2024-10-22, 2024-10 or 2024', example: '2021-03', second: '2024-06-01' },
  { column: 'to', meaning: 'The last day; empty while it lasts', example: '2024-05-31', second: '' },
  {
    column: 'status',
    meaning: 'incumbent, acting, elect, suspended or former',
    example: 'incumbent',
    second: 'acting',
  },
  {
    column: 'sourceTitle',
    meaning: 'Where this is known from',

    example: 'Port gazette 12',
    second: 'Decree of 1 June 2024',
  },
  {
    column: 'sourceUrl',
    meaning: 'The address of that source',
    example: 'https://gazette.example/12',
    second: '',
  },
];

/** A registry's file to fill in: the columns and two rows, as CSV with a byte order mark, which spreadsheets need to read UTF-8. */
export function csvTemplate(): string {
  const rows = [
    CSV_COLUMNS.map(({ column }) => column),
    CSV_COLUMNS.map(({ example }) => example),
    CSV_COLUMNS.map(({ second }) => second),
  ];
  return `\uFEFF${rows.map(csvLine).join('')}`;
}

import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { type OfficeFields, officeFields, type PersonFields, personFields } from './person.ts';
import { columnOf, REQUIRED_COLUMNS, type RegistryColumn, readHeaderLine } from './registry-header.ts';

/** One line of a file: a person and one office of theirs. */
export type RegistryRow = PersonFields & OfficeFields & { line: number };

/** Why a line was not taken; `column` is empty where it is the line as a whole. */
export type RowFault = { line: number; column: RegistryColumn | ''; message: string };

export type RegistryCsv =
  | { ok: true; rows: RegistryRow[]; faults: RowFault[]; unknownColumns: string[] }
  | { ok: false; message: string };

const ROW_LIMIT = 200_000;

/**
 * Reads a registry written as RFC 4180: UTF-8, a first line of column names, one office a line; semicolons or tabs may stand for
 * commas where the first line has them. Aliases are divided by |. Each line is checked as the form of a person is.
 */
export function readRegistryCsv(content: string): RegistryCsv {
  const cells = readCells(content);
  if (!cells.ok) return cells;
  const [header, ...lines] = cells.lines;
  const columns = readHeader(header?.cells ?? []);
  if (!columns.ok) return columns;
  if (lines.length > ROW_LIMIT) return refusal(`The file has more than ${ROW_LIMIT.toLocaleString('en')} lines.`);
  const rows: RegistryRow[] = [];
  const faults: RowFault[] = [];
  for (const line of lines) {
    const row = readRow(line, columns.places);
    if (Array.isArray(row)) faults.push(...row);
    else rows.push(row);
  }
  return { ok: true, rows, faults, unknownColumns: columns.unknown };
}

type Line = { line: number; cells: string[] };

const MOST_EMPTY = 1000;
const isSeparator = (sign: string | undefined): boolean => sign === ',' || sign === ';' || sign === '\t';

/** Cells with nothing in them, side by side, are no registry: refused before they become millions of cells. */
function isEndless(content: string): boolean {
  let empty = 0;
  for (let at = 0; at < content.length && empty < MOST_EMPTY; at++) {
    if (isSeparator(content[at])) empty++;
    else if (content.startsWith('""', at) && isSeparator(content[at + 2])) at++;
    else empty = 0;
  }
  return empty >= MOST_EMPTY;
}

function readCells(content: string): { ok: true; lines: Line[] } | { ok: false; message: string } {
  if (isEndless(content)) return refusal('A line of the file has far more cells than a registry has columns.');
  const options = { bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 100_000, info: true };
  try {
    const records = parse(content, {
      ...options,
      delimiter: readHeaderLine(content).delimiter,
      to: ROW_LIMIT + 2,
    }) as unknown;
    const read = records as { record: string[]; info: { lines: number } }[];
    const lines = read.map(({ record, info }) => ({ line: info.lines, cells: record.map((cell) => cell.trim()) }));
    return { ok: true, lines: lines.filter(({ cells }) => cells.some(Boolean)) };
  } catch (error) {
    if (error instanceof CsvError) return refusal(sentenceOf(error));
    throw error;
  }
}

function sentenceOf(error: CsvError): string {
  const { lines } = error as { lines?: unknown };
  const where = typeof lines === 'number' ? `Line ${lines.toLocaleString('en')}: ` : '';
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return `${where}a quotation mark opens a cell and is never closed.`;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return `${where}this line is far too long for a line of a registry.`;
  return `${where}this is not a CSV file: a quotation mark stands where none may stand.`;
}

type Places = Partial<Record<RegistryColumn, number>>;

function readHeader(names: string[]): { ok: true; places: Places; unknown: string[] } | { ok: false; message: string } {
  const places: Places = {};
  const unknown: string[] = [];
  for (const [place, name] of names.entries()) {
    const column = columnOf(name);
    if (!column) unknown.push(name.slice(0, 80));
    else if (places[column] !== undefined) return refusal(`The column ${column} stands twice in the first line.`);
    else places[column] = place;
  }
  const missing = REQUIRED_COLUMNS.filter((column) => places[column] === undefined);
  if (!missing.length) return { ok: true, places, unknown: unknown.filter(Boolean).slice(0, 50) };
  return refusal(
    `The first line must name the columns person, office and sourceTitle. Missing: ${missing.join(', ')}.`,
  );
}

function readRow({ line, cells }: Line, places: Places): RegistryRow | RowFault[] {
  const cell = (column: RegistryColumn): string => cells[places[column] ?? -1] ?? '';
  const size = Math.max(...Object.values(places)) + 1;
  if (cells.length < size && !cell('sourceTitle')) return [{ line, column: '', message: 'This line is cut short.' }];
  const person = personFields.safeParse({
    name: cell('person'),
    aliases: cell('aliases')
      .split('|')
      .map((alias) => alias.trim())
      .filter(Boolean),
    externalId: cell('externalId') || null,
    description: cell('description'),
  });
  const office = officeFields.safeParse({
    title: cell('office'),
    organisation: cell('organisation'),
    country: cell('country'),
    from: cell('from') || null,
    to: cell('to') || null,
    status: cell('status').toLowerCase() || 'incumbent',
    sourceTitle: cell('sourceTitle'),
    sourceUrl: cell('sourceUrl') || null,
  });
  if (person.success && office.success) return { line, ...person.data, ...office.data };
  return [...faultsOf(line, person.error), ...faultsOf(line, office.error)];
}

const COLUMN_OF: Record<string, RegistryColumn> = { name: 'person', title: 'office' };

function faultsOf(line: number, error: z.ZodError | undefined): RowFault[] {
  return (error?.issues ?? []).map(({ path, message }) => {
    const field = String(path[0] ?? '');
    return { line, column: COLUMN_OF[field] ?? columnOf(field) ?? '', message };
  });
}

const refusal = (message: string) => ({ ok: false as const, message });

/**
 * What a cell holds. Only `text` and `list` can hold words that somebody typed, and only they are guarded; `word` is one of a closed set.
 * Dates are YYYY, YYYY-MM or YYYY-MM-DD, times RFC 3339 in UTC, booleans yes or no.
 */
export type CellKind = 'id' | 'text' | 'list' | 'word' | 'number' | 'yes-no' | 'date' | 'time';

/** One column of an export: its heading, what it means (for the dictionary), and the SQL of its cell, which yields text or a number. */
export type Column = { name: string; meaning: string; kind: CellKind; sql: string };

/** An export to run: the COPY statement, and whether a byte order mark goes before it (for spreadsheets that guess the encoding). */
export type CopyStatement = { sql: string; bom: boolean };

/** What a COPY is made of. `from`, `where` and `orderBy` are SQL of this program; values enter them through {@link quoteLiteral} alone. */
export type CopyRequest = {
  columns: readonly Column[];
  from: string;
  where?: string;
  orderBy: string;
  bom?: boolean;
};

/** The statement that streams the rows as CSV with a header (RFC 4180, line ends LF, an empty cell without quotes is "not there"). */
export function copyStatement({ columns, from, where = 'true', orderBy, bom = false }: CopyRequest): CopyStatement {
  const cells = columns.map((column) => `${cellSql(column)} AS ${quoteName(column.name)}`);
  const select = `SELECT ${cells.join(', ')} FROM ${from} WHERE ${where} ORDER BY ${orderBy}`;
  return { sql: `COPY (${select}) TO STDOUT WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')`, bom };
}

/** A value as an SQL literal, whatever is in it and however the server takes backslashes. NUL, which Postgres cannot hold, is left out. */
export function quoteLiteral(value: string): string {
  const quoted = `'${value.replaceAll('\0', '').replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
  return value.includes('\\') ? ` E${quoted}` : quoted;
}

/** A name as an SQL identifier. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('\0', '').replaceAll('"', '""')}"`;
}

/**
 * SQL that disarms a text for spreadsheets: where one would take the cell for a formula, an apostrophe is put before it. That is a cell that
 * begins, after any apostrophes, with a tab or line end, or with = + - @ (also the full-width and small forms) behind any white space.
 * Taking one apostrophe away from each such cell gives back the text exactly.
 */
export function guardSql(sql: string): string {
  const guarded = `regexp_replace(${sql}, '${DANGER}', '''\\&')`;
  // Most cells begin with a letter (65 to 122 are A to z): where asking is cheap, those are spared the pattern.
  return COLUMN.test(sql) ? `CASE WHEN ascii(${sql}) BETWEEN 65 AND 122 THEN ${sql} ELSE ${guarded} END` : guarded;
}

const COLUMN = /^[\w."]+$/;

// In the pattern the apostrophe is doubled for SQL; the rest are escapes of Postgres's own.
const BLANK = String.raw`[\s\u0085\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]`;
const SIGN = String.raw`[=+@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b-]`;
const DANGER = String.raw`^''*(?:[\t\r\n]|${BLANK}*${SIGN})`;

function cellSql({ kind, sql }: Column): string {
  return kind === 'text' || kind === 'list' ? guardSql(sql) : sql;
}

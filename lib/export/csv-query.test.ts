import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, copyStatement, quoteLiteral, quoteName } from './csv-query.ts';

const COLUMNS: readonly Column[] = [
  { name: 'id', kind: 'id', sql: 'a.id', meaning: 'The id.' },
  { name: 'note', kind: 'text', sql: 'a.note', meaning: 'The note.' },
];

/** Reads one literal as Postgres does, from its documentation alone: '' is an apostrophe, and in E'' \\ is a backslash. */
function readLiteral(literal: string): string | null {
  const parts = /^( E)?'((?:[^']|'')*)'$/.exec(literal);
  if (!parts) return null;
  const body = (parts[2] ?? '').replaceAll("''", "'");
  if (!parts[1]) return body;
  return /^(?:[^\\]|\\\\)*$/.test(body) ? body.replaceAll('\\\\', '\\') : null;
}

describe('quoteLiteral', () => {
  it.each([
    ["it's", "'it''s'"],
    ["'; DROP TABLE x; --", "'''; DROP TABLE x; --'"],
    ['a\\', " E'a\\\\'"],
    ["\\'", " E'\\\\'''"],
    ['a\0b', "'ab'"],
  ])('writes %j', (value, literal) => {
    expect(quoteLiteral(value)).toBe(literal);
  });

  it('is one literal that means the value, whatever it is', () => {
    const nasty = fc.string({ unit: fc.constantFrom("'", '\\', '"', '\0', '\n', 'E', '$', ';', '-', 'é') });
    fc.assert(
      fc.property(nasty, (value) => {
        expect(readLiteral(quoteLiteral(value))).toBe(value.replaceAll('\0', ''));
      }),
    );
  });
});

describe('quoteName', () => {
  it('doubles quotation marks', () => {
    expect(quoteName('a"b')).toBe('"a""b"');
  });
});

describe('copyStatement', () => {
  it('takes headings and cells from the same columns, in their order', () => {
    const { sql, bom } = copyStatement({
      columns: COLUMNS,
      from: '"Assessment" a',
      orderBy: 'a.id',
      where: 'a.round = 1',
    });
    expect(sql).toMatch(
      /^COPY \(SELECT a\.id AS "id", CASE .*regexp_replace\(a\.note, .* AS "note" FROM "Assessment" a WHERE a\.round = 1 ORDER BY a\.id\) TO STDOUT/,
    );
    expect(bom).toBe(false);
  });

  it('guards text and leaves ids and numbers alone', () => {
    const guarded = (kind: Column['kind']) =>
      copyStatement({ columns: [{ name: 'x', kind, sql: 'x', meaning: '' }], from: 't', orderBy: 'x' }).sql.includes(
        'regexp_replace',
      );
    expect(guarded('text')).toBe(true);
    expect(guarded('list')).toBe(true);
    expect(guarded('number')).toBe(false);
    expect(guarded('id')).toBe(false);
  });
});

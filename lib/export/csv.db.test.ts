import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { pool } from '#lib/db/pool.ts';
import { ASSESSMENT_COLUMNS, ASSESSMENT_FROM, VERDICT_COLUMNS, VERDICT_FROM } from './columns.ts';
import { streamCsv } from './csv.store.ts';
import { type CellKind, type Column, copyStatement, guardSql, quoteLiteral } from './csv-query.ts';

afterAll(() => pool().end());

/** Written from RFC 4180, apart from the exporter: null is a cell without quotes and without anything in it. */
function parseCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  let row: (string | null)[] = [];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error('This is not CSV.');
    row.push(found[1]?.replaceAll('""', '"') ?? (found[2] || null));
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

async function exported(kind: CellKind, values: (string | null)[], bom = false): Promise<Buffer> {
  const rows = values.map((value, i) => `(${i}, ${value === null ? 'NULL' : quoteLiteral(value)})`);
  const columns: Column[] = [
    { name: 'row', kind: 'number', sql: 't.i', meaning: 'Its place.' },
    { name: 'cell', kind, sql: 't.value', meaning: 'What is tested.' },
  ];
  const from = `(VALUES ${rows.join(', ')}) t(i, value)`;
  return readAll(streamCsv(copyStatement({ columns, from, orderBy: 't.i', bom })));
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

async function cells(kind: CellKind, values: (string | null)[]): Promise<(string | null)[]> {
  const [, ...rows] = parseCsv((await exported(kind, values)).toString('utf8'));
  return rows.map((row) => row[1] ?? null);
}

async function countRunning(mark: string): Promise<number> {
  const { rows } = await pool().query(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE query LIKE $1 AND pid <> pg_backend_pid() AND state = 'active'`,
    [`COPY%${mark}%`],
  );
  return rows[0].n;
}

/** Waits for something that another process does; the deadline is the test's assertion. */
async function within(milliseconds: number, holds: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if (await holds()) return true;
    await sleep(10);
  }
  return holds();
}

const DANGEROUS = [
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\t=1',
  '\rx',
  '\nx',
  ' =1',
  '\u00a0=1',
  '\u3000+1',
  '\ufeff=1',
  '\u200b@x',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '﹦1',
  "'=1",
  "''\t",
  ' \n =1',
  '=',
  '-',
];
const HARMLESS = [
  '',
  'plain',
  'a=1',
  '1-2',
  "'tis",
  "'",
  '  two',
  '"=1"',
  '– said',
  '−5',
  '…',
  'x\t=1',
  'x\n=1',
  'ÅÄÖ',
  '日本',
];

describe('cells that a spreadsheet would run', () => {
  it('are disarmed by an apostrophe', async () => {
    expect(await cells('text', DANGEROUS)).toEqual(DANGEROUS.map((value) => `'${value}`));
  });

  it('and no others are touched', async () => {
    expect(await cells('text', [...HARMLESS, null])).toEqual([...HARMLESS, null]);
    expect(await cells('number', ['-5', '+3'])).toEqual(['-5', '+3']);
  });

  it('give back the exact text when one apostrophe is taken away', async () => {
    const unit = fc.constantFrom(
      "'",
      '"',
      ',',
      '=',
      '-',
      '＠',
      ' ',
      '\t',
      '\r',
      '\n',
      '\\',
      '.',
      'a',
      'é',
      '\u00a0',
      '😀',
    );
    const texts = fc.array(fc.string({ unit }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        const disarmed = /^'+(?:[\t\r\n]|[\s\u00a0]*[=+\-@＝＋－＠])/;
        const found = await cells('text', values);
        expect(found.map((value) => (value && disarmed.test(value) ? value.slice(1) : value))).toEqual(values);
        expect(found.filter((value) => value && /^[\s\u00a0]*[=+\-@＝＋－＠]/.test(value))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('are found wherever the text comes from', async () => {
    const all = [...DANGEROUS, ...HARMLESS];
    const sql = `SELECT ${guardSql('t.x')} AS plain, ${guardSql("coalesce(t.x, '')")} AS made FROM unnest($1::text[]) t(x)`;
    const { rows } = await pool().query(sql, [all]);
    expect(rows.map((row) => row.plain)).toEqual(rows.map((row) => row.made));
  });

  it('are found by the same SQL outside of a COPY', async () => {
    const { rows } = await pool().query(`SELECT ${guardSql('$1::text')} AS cell`, ['=1']);
    expect(rows[0].cell).toBe("'=1");
  });
});

describe('the file', () => {
  it('has its headings first and keeps an empty text apart from nothing', async () => {
    expect((await exported('text', ['', null, 'a"b,c'])).toString('utf8')).toBe('row,cell\n0,""\n1,\n2,"a""b,c"\n');
  });

  it('has a byte order mark when asked, once', async () => {
    const [plain, marked] = [await exported('text', ['é']), await exported('text', ['é'], true)];
    expect(marked.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(marked.subarray(3)).toEqual(plain);
  });

  it('takes every literal as it was', async () => {
    const nasty = ['\'; DROP TABLE "User"; --', 'a\\', "\\'x", '$$', "E'"];
    expect(await cells('text', nasty)).toEqual(nasty);
  });

  it.each([
    ['assessments', ASSESSMENT_COLUMNS, ASSESSMENT_FROM],
    ['verdicts', VERDICT_COLUMNS, VERDICT_FROM],
  ])('of %s runs on the real tables, with the columns of the dictionary', async (_file, columns, from) => {
    const bytes = await readAll(streamCsv(copyStatement({ columns, from, orderBy: 'n.id' })));
    expect(parseCsv(bytes.toString('utf8'))[0]).toEqual(columns.map((column) => column.name));
  });
});

describe('the connection', () => {
  const column = (sql: string): Column => ({ name: 'cell', kind: 'word', sql, meaning: 'What is tested.' });
  const request = (mark: string, sql: string, rows: number) =>
    copyStatement({ columns: [column(sql)], from: `generate_series(1, ${rows}) t(i) /* ${mark} */`, orderBy: '1' });

  it('is free after the last byte, and the next export uses it', async () => {
    for (let i = 0; i < 15; i++) await exported('text', ['a']);
    expect(pool().totalCount - pool().idleCount).toBe(0);
    expect(pool().totalCount).toBeLessThanOrEqual(2);
  });

  it('is freed, with its statement, when the reader leaves half-way', async () => {
    const reader = streamCsv(request('half', `repeat('x', 1000) || t.i`, 20_000)).getReader();
    await reader.read();
    await reader.cancel();
    expect(pool().totalCount - pool().idleCount).toBe(0);
    expect(await within(1000, async () => (await countRunning('half')) === 0)).toBe(true);
  });

  it('is freed, with its statement, when the reader leaves before the first byte', async () => {
    const reader = streamCsv(request('early', 'pg_sleep(30)::text || t.i', 2)).getReader();
    const read = reader.read();
    expect(await within(5000, async () => (await countRunning('early')) === 1)).toBe(true);
    await reader.cancel();
    expect(await read).toEqual({ done: true, value: undefined });
    expect(await within(1000, async () => (await countRunning('early')) === 0)).toBe(true);
  });

  it('waits for a slow reader instead of filling memory', async () => {
    const reader = streamCsv(request('slow', `repeat('x', 10000) || t.i`, 10_000)).getReader();
    await reader.read();
    const before = process.memoryUsage().rss;
    expect(await within(300, async () => process.memoryUsage().rss - before > 50e6)).toBe(false);
    await reader.cancel();
  });

  it('is freed when the statement fails, and the reader is told', async () => {
    await expect(readAll(streamCsv(request('fails', '(1 / (t.i - 3))::text', 5)))).rejects.toThrow('division by zero');
    expect(pool().totalCount - pool().idleCount).toBe(0);
  });
});

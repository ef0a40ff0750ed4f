import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from './run-program.ts';

const answer = z.looseObject({ id: z.unknown(), error: z.string().optional() });

type Ran = { code: number | null; lines: z.infer<typeof answer>[]; errors: string };

/** Runs the engine as a shell would, with these lines on standard input. */
function run(args: string[], input: string): Promise<Ran> {
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts/engine.ts'), ...args], { cwd: ROOT });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => errors.push(part));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = Buffer.concat(out).toString('utf8').split('\n').filter(Boolean);
      resolve({
        code,
        lines: lines.map((line) => answer.parse(JSON.parse(line))),
        errors: Buffer.concat(errors).toString('utf8'),
      });
    });
  });
}

const jsonLines = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

const ASKED = {
  person: 'Marit Oland',
  asPrinted: 'harbour minister',
  date: '2031-05-02',
  registry: [
    { name: 'Marit Oland', offices: [{ title: 'Minister of Harbours', country: 'Maravel', from: '2030-01-01' }] },
  ],
};

describe('npm run engine', { timeout: 30_000 }, () => {
  it('answers every line in order with its id', async () => {
    const records = Array.from({ length: 300 }, (_, i) => ({
      id: `n${i}`,
      text: `“Line ${i} is long enough,” she said.`,
    }));
    const { code, lines } = await run(['quotations'], jsonLines(records));
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect(lines.every((line) => Array.isArray(line.quotations))).toBe(true);
  });

  it('answers roles with result, office and why', async () => {
    const unknown = { ...ASKED, id: 2, person: 'Nobody Known' };
    const { code, lines } = await run(['roles'], jsonLines([{ id: 1, ...ASKED }, unknown]));
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ id: 1, result: 'match', name: 'Marit Oland', office: { from: '2030-01-01' } });
    expect(lines[1]).toMatchObject({ id: 2, result: 'no-data', office: null });
  });

  it('keeps the passages of a line for the lines that follow', async () => {
    const corpus = [
      { id: 7, text: 'The harbour toll will not end in spring.', title: 'Does it end?' },
      { id: 'b', text: 'A ferry sank.' },
    ];
    const asked = { id: 'q', text: 'The harbour toll will end in spring' };
    const { code, lines } = await run(['precedents'], jsonLines([asked, { corpus }, asked, { id: 'bad', text: 7 }]));
    expect(code).toBe(1);
    expect(lines[0]).toEqual({ id: 'q', matches: [] });
    expect(lines[1]).toEqual({ id: null, passages: 2 });
    expect(lines[2]).toMatchObject({ id: 'q', matches: [{ id: 7, differs: ['negation'] }] });
    expect(lines[3]).toMatchObject({ id: 'bad', error: expect.any(String) });
  });

  it('says what is wrong with a line, answers the others, and ends with 1', async () => {
    const good = { id: 'good', text: 'Nothing is said.' };
    const input = [
      JSON.stringify(good),
      '{"id": "cut", "text"',
      JSON.stringify({ id: 'number', text: 7 }),
      JSON.stringify({ id: 'long', text: '', language: 'x'.repeat(36) }),
      '[1, 2]',
      JSON.stringify({ text: 'No id.' }),
      '',
      JSON.stringify({ ...good, id: 'last' }),
    ].join('\r\n');
    const { code, lines } = await run(['quotations'], input);
    expect(code).toBe(1);
    expect(lines.map(({ id, error }) => [id, error !== undefined])).toEqual([
      ['good', false],
      [null, true],
      ['number', true],
      ['long', true],
      [null, true],
      [null, false],
      ['last', false],
    ]);
    expect(lines[2]?.error).toMatch(/^text: /u);
  });

  it('refuses a date that is none', async () => {
    const { code, lines } = await run(['roles'], jsonLines([{ id: 1, ...ASKED, date: '2031-02-30' }]));
    expect({ code, error: lines[0]?.error }).toEqual({
      code: 1,
      error: 'date: Write a date as 2024-10-22, 2024-10 or 2024.',
    });
  });

  it.each([[[]], [['nonsense']], [['toString']]])('lists the engines for %j, and ends with 2', async (args) => {
    const { code, lines, errors } = await run(args, '');
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(errors).toMatch(/The engines are: (\w+, )*quotations(, \w+)*/);
  });
});

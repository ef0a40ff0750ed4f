import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadJob, startJob } from '#lib/jobs/jobs.service.ts';
import { runJobs } from '#lib/jobs/run-jobs.ts';
import { newId } from '#lib/kernel/ids.ts';
import { findPeopleNamed } from '#lib/people/person.store.ts';
import type { ImportReport } from '#lib/people/registry-file.ts';
import { callOf, closeDatabase, database, makeDesk, type TestDesk } from '#prisma/test-builders.ts';
import { ordinaryCase, type RegistryList, registryCsv } from './registry-csv.ts';

const DATA = path.join(import.meta.dirname, '../../shared/eval/data');
const isThere = existsSync(path.join(DATA, 'officeholders.jsonl'));
const WHY = 'skipped where ../shared/eval is not there';

afterAll(closeDatabase);

describe('a name with its surname in capitals', () => {
  it.each([
    ['Arvo TAMM', 'Arvo Tamm'],
    ['KIM Bo-ra', 'Kim Bo-ra'],
    ['Omar al-HAKIM', 'Omar al-Hakim'],
    ["Sean O'BRIEN-LEE", "Sean O'Brien-Lee"],
    ["FALU'I III", "Falu'i III"],
    ['XI Bo', 'Xi Bo'],
    ['J. R. ŻAK', 'J. R. Żak'],
    ['ÉLODIE Berg', 'Élodie Berg'],
  ])('%s is %s', (given, name) => {
    expect(ordinaryCase(given)).toBe(name);
  });
});

describe('a list of office-holders', () => {
  const holder = (fields: object) =>
    JSON.stringify({
      ...{ country: 'Estmark', office: 'chief of state', title: 'President', name: 'Arvo TAMM' },
      ...{ sinceISO: '2020-01-02', endISO: null, lastSeen: '2024-05-03', gone: null, ...fields },
    });
  const linesOf = (...holders: object[]) => {
    const { csv, ...counts } = registryCsv('officeholders', holders.map(holder).join('\n'));
    return { lines: csv.split('\r\n').slice(1, -1), counts };
  };

  it('is one line an office, with the end as far as it is known', () => {
    const { lines } = linesOf(
      { endISO: '2024-06-01' },
      { name: 'Bo LUND', gone: '2024-05-20' },
      { name: 'Cy LUND', gone: '2024-07-20' },
      { name: 'Di LUND', gone: '2025-07-20' },
      { name: 'Ed LUND', title: 'Acting President' },
    );
    expect(lines).toEqual([
      'Arvo Tamm,,President,,Estmark,2020-01-02,2024-06-01,incumbent,The World Factbook',
      'Bo Lund,,President,,Estmark,2020-01-02,2024-05,incumbent,The World Factbook',
      'Cy Lund,,President,,Estmark,2020-01-02,2024,incumbent,The World Factbook',
      'Di Lund,,President,,Estmark,2020-01-02,,incumbent,The World Factbook',
      'Ed Lund,,Acting President,,Estmark,2020-01-02,,acting,The World Factbook',
    ]);
  });

  it('keeps one of two lines on one office, and leaves out what is no one name', () => {
    const { lines, counts } = linesOf(
      { office: 'head of government' },
      { endISO: '2024-06-01' },
      { name: 'Presidents Bo LUND, Cy LUND' },
      { name: 'Bo "Bob" LUND, Jr.' },
    );
    expect(lines.map((line) => line.split(',')[0])).toEqual(['Arvo Tamm', 'Bo Lund Jr.']);
    expect(lines[0]).toContain('2024-06-01');
    expect(counts).toEqual({ people: 2, leftOut: 2 });
  });

  it('quotes what has a comma in it', () => {
    expect(registryCsv('officeholders', holder({ title: 'President, Marshal' })).csv).toContain('"President, Marshal"');
  });
});

describe.skipIf(!isThere)(`the public lists, imported whole (${WHY})`, () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await makeDesk();
  });

  async function take(list: RegistryList): Promise<ImportReport> {
    const { csv } = registryCsv(list, readFileSync(path.join(DATA, `${list}.jsonl`), 'utf8'));
    const id = newId();
    await startJob(callOf(desk.editor), id, { kind: 'registry.import', format: 'csv', content: csv, name: list });
    await runJobs({ kind: 'registry.import', log: pino({ level: 'silent' }), end: new AbortController().signal });
    const job = await loadJob(desk.editor, id);
    expect(job).toMatchObject({ state: 'done', error: null });
    return job.report as unknown as ImportReport;
  }

  it.each(['officeholders', 'us-officeholders'] as const)(
    '%s: twice changes nothing',
    async (list) => {
      const once = await take(list);
      expect(once.people.created).toBeGreaterThan(500);
      expect(once.offices.added).toBeGreaterThan(1500);
      const twice = await take(list);
      expect(twice.people).toMatchObject({ created: 0, changed: 0 });
      expect(twice.offices).toMatchObject({ added: 0, changed: 0 });
      console.log(
        list,
        JSON.stringify(once, (key, value) => (key === 'notTaken' ? value.slice(0, 5) : value)),
      );
    },
    120_000,
  );

  it('whom a paper names is found, however it writes the name', async () => {
    for (const name of ['Yoon Suk-yeol', 'Yoon Suk Yeol', 'YOON SUK YEOL']) {
      const found = await findPeopleNamed(database(), desk.deskId, [name]);
      expect(
        found.map((person) => person.name),
        name,
      ).toContain('Yoon Suk-yeol');
      expect(found.length).toBeLessThan(5);
    }
  });
});

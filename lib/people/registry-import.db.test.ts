import pino from 'pino';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { claimJob } from '#lib/changes/job.store.ts';
import type { JobView } from '#lib/changes/job.ts';
import { loadJob, startJob, stopJob } from '#lib/jobs/jobs.service.ts';
import { runJob, runJobs } from '#lib/jobs/run-jobs.ts';
import { newId } from '#lib/kernel/ids.ts';
import { callOf, closeDatabase, database, makeDesk, type TestDesk } from '#prisma/test-builders.ts';
import { listPersonHistory, loadPeople, putPerson } from './people.service.ts';
import { nameWords } from './person-name.ts';
import type { ImportReport } from './registry-file.ts';
import { runRegistryImport } from './registry-import.service.ts';

const KIND = 'registry.import' as const;
const TOOLS = { log: pino({ level: 'silent' }), end: new AbortController().signal };
const HEAD = 'person,aliases,externalId,description,office,organisation,country,from,to,status,sourceTitle,sourceUrl';

let desk: TestDesk;
beforeEach(async () => {
  await database().job.deleteMany();
  desk = await makeDesk();
});
afterAll(closeDatabase);

async function start(content: string, format: 'csv' | 'wikidata' = 'csv'): Promise<string> {
  const id = newId();
  await startJob(callOf(desk.editor), id, { kind: KIND, format, content, name: 'registry' });
  return id;
}

type Ended = Omit<JobView, 'report'> & { report: ImportReport };

async function take(content: string, format: 'csv' | 'wikidata' = 'csv'): Promise<Ended> {
  const id = await start(content, format);
  await runJobs({ kind: KIND, ...TOOLS });
  return (await loadJob(desk.editor, id)) as unknown as Ended;
}

const people = () =>
  database().person.findMany({ where: { deskId: desk.deskId }, include: { offices: true }, orderBy: { name: 'asc' } });

/** Everything of the registry, to see that nothing changed. */
const state = async () => JSON.stringify(await people());

const FILE = [
  HEAD,
  'Ilse Maran,Ilsa Maran,Q7,Pilot of Kell,Harbour master,Port of Kell,Estmark,2020-03-01,,,Gazette,https://gazette.test/1',
  'Ilse Maran,,Q7,,Minister of Harbours,,Estmark,2024,,,Gazette,',
  '"Tamm, Arvo",,,,President,,Estmark,2019,2023,,Gazette,',
  '윤하늘,,,,Consul,,Estmark,2021-05,,acting,Gazette,',
].join('\n');

describe('an import into the registry', () => {
  it('makes people with offices, the words of their names, and an entry of the log for each batch', async () => {
    const job = await take(FILE);
    expect(job).toMatchObject({ state: 'done', done: 4, total: 4, error: null });
    expect(job.report).toEqual({
      people: { created: 3, changed: 0, same: 0 },
      offices: { added: 4, changed: 0, same: 0 },
      notTaken: [],
      notTakenTotal: 0,
      unknownColumns: [],
    });
    const made = await people();
    expect(made.map(({ name, externalId, offices }) => [name, externalId, offices.length])).toEqual([
      ['Ilse Maran', 'Q7', 2],
      ['Tamm, Arvo', null, 1],
      ['윤하늘', null, 1],
    ]);
    for (const person of made) expect(person.nameWords).toEqual(nameWords(person.name, person.aliases));
    expect(await database().auditEntry.count({ where: { deskId: desk.deskId, action: 'registry.import' } })).toBe(2);
  });

  it('of the same file twice changes nothing', async () => {
    await take(FILE);
    const before = await state();
    const { report } = await take(FILE);
    expect(report).toMatchObject({
      people: { created: 0, changed: 0, same: 3 },
      offices: { added: 0, changed: 0, same: 4 },
    });
    expect(await state()).toBe(before);
    expect(await database().auditEntry.count({ where: { deskId: desk.deskId, action: 'registry.import' } })).toBe(2);
  });

  it('changes an end and a source, and adds what is new to whom the desk knows', async () => {
    const id = newId();
    const held = { title: 'President', organisation: '', country: 'Estmark', from: '2019', to: null };
    const office = { id: newId(), ...held, status: 'incumbent' as const, sourceTitle: 'Gazette', sourceUrl: null };
    const input = { name: 'Arvo Tamm', aliases: [], description: 'Ours', offices: [office] };
    await putPerson(callOf(desk.editor), id, input);
    const { report } = await take(
      `${HEAD}\nTAMM Arvo,A. Tamm,Q8,Theirs,President,,Estmark,2019,2023-05,,Court,\nArvo Tamm,,Q8,,Mayor,,Estmark,2010,,,Court,\n`,
    );
    expect(report).toMatchObject({ people: { created: 0, changed: 1 }, offices: { added: 1, changed: 1 } });
    const { items } = await loadPeople(desk.observer, { query: 'a tamm', limit: 10, cursor: null });
    expect(items).toMatchObject([
      {
        ...{ id, name: 'Arvo Tamm', aliases: ['A. Tamm'], description: 'Ours', externalId: 'Q8', version: 2 },
        offices: [{ title: 'Mayor' }, { id: office.id, to: '2023-05', sourceTitle: 'Court' }],
      },
    ]);
    const history = await listPersonHistory(desk.observer, id);
    expect(history.items.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['person.import', 'editor'],
      ['person.create', 'editor'],
    ]);
    expect(history.items[0]?.changes.map(({ field }) => field.split('.')[0])).toEqual([
      'aliases',
      'externalId',
      'office',
      'office',
      'office',
    ]);
  });

  it('takes a stale form of a person whom it changed for stale', async () => {
    const id = newId();
    const input = { name: 'Arvo Tamm', aliases: [], description: '', offices: [] };
    await putPerson(callOf(desk.editor), id, input);
    await take(`${HEAD}\nArvo Tamm,,,,Mayor,,,,,,Gazette,\n`);
    await expect(putPerson(callOf(desk.editor, { ifMatch: 1 }), id, input)).rejects.toMatchObject({ code: 'stale' });
  });

  it('reports what it did not take, the first two hundred lines of it', async () => {
    const bad = Array.from({ length: 250 }, (_, i) => `Person ${i},,,,Mayor,,,yesterday,,,Gazette,`).join('\n');
    const { state: ended, report } = await take(`${HEAD}\n${bad}\nIlse Maran,,,,Pilot,,,,,,Gazette,\n`);
    expect(ended).toBe('done');
    expect(report).toMatchObject({ notTakenTotal: 250, people: { created: 1 } });
    expect(report.notTaken).toHaveLength(200);
    expect(report.notTaken[0]).toEqual({ line: 2, message: expect.stringMatching(/^from: Write a date/) });
  });

  it('does not choose between two people of a name', async () => {
    for (const description of ['The elder', 'The younger']) {
      await putPerson(callOf(desk.editor), newId(), { name: 'Arvo Tamm', aliases: [], description, offices: [] });
    }
    const { report } = await take(`${HEAD}\nArvo Tamm,,,,Mayor,,,,,,Gazette,\n`);
    expect(report).toMatchObject({
      people: { created: 0, changed: 0, same: 0 },
      notTakenTotal: 1,
      notTaken: [{ line: 2 }],
    });
  });

  it.each([
    ['csv', 'person,office\nIlse Maran,Pilot\n', 'Missing: sourceTitle.'],
    ['csv', `${HEAD}\n"Ilse Maran,Pilot`, 'is never closed.'],
    ['csv', ','.repeat(9_000_000), 'far more cells'],
    ['wikidata', '<html></html>', 'This is not a document of Wikidata'],
    ['wikidata', FILE, 'This is not a document of Wikidata'],
  ] as const)('of %s that is none fails with a sentence and writes nothing', async (format, content, message) => {
    expect(await take(content, format)).toMatchObject({ state: 'failed', error: expect.stringContaining(message) });
    expect(await people()).toEqual([]);
  });

  it('keeps markup, formulas and quotes as the letters they are', async () => {
    await take(
      `${HEAD}\n"<script>alert(1)</script>",=2+2|'; DROP TABLE "Person"; --,,"<b>",Mayor,,,,,,Gazette,\n`.replace(
        '"Person"',
        'x',
      ),
    );
    expect(await people()).toMatchObject([{ name: '<script>alert(1)</script>', description: '<b>' }]);
  });

  it('knows nobody of another desk', async () => {
    await take(FILE);
    const first = desk;
    desk = await makeDesk();
    expect((await take(FILE)).report).toMatchObject({ people: { created: 3 } });
    const { items } = await loadPeople(first.observer, { query: '', limit: 100, cursor: null });
    expect(items).toHaveLength(3);
  });

  it('of one file by two processes at once makes each person once', async () => {
    const rows = Array.from({ length: 700 }, (_, i) => `Person ${i},,${i % 3 ? '' : `Q${i + 1}`},,Mayor,,,,,,Gazette,`);
    await Promise.all([start(`${HEAD}\n${rows.join('\n')}`), start(`${HEAD}\n${rows.join('\n')}`)]);
    await Promise.all([runJobs({ kind: KIND, ...TOOLS }), runJobs({ kind: KIND, ...TOOLS })]);
    const jobs = await database().job.findMany({ where: { deskId: desk.deskId } });
    expect(jobs.map((job) => job.state)).toEqual(['done', 'done']);
    expect(await database().person.count({ where: { deskId: desk.deskId } })).toBe(700);
    expect(await database().office.count({ where: { person: { deskId: desk.deskId } } })).toBe(700);
  });

  it('reads entities of Wikidata', async () => {
    const labels = (value: string) => ({ en: { language: 'en', value } });
    const held = { mainsnak: { snaktype: 'value', datavalue: { value: { id: 'Q901' } } }, rank: 'normal' };
    const entities = {
      Q900: { labels: labels('Ilse Maran'), claims: { P39: [held] } },
      Q901: { labels: labels('Pilot') },
    };
    const { report } = await take(JSON.stringify({ entities }), 'wikidata');
    expect(report).toMatchObject({ people: { created: 1 }, offices: { added: 1 } });
    expect(await people()).toMatchObject([{ externalId: 'Q900', offices: [{ sourceTitle: 'Wikidata Q900' }] }]);
  });
});

const LONG = `${HEAD}\n${Array.from({ length: 1000 }, (_, i) => `Person ${i},,,,Mayor,,,,,,Gazette,`).join('\n')}`;

describe('an import that is broken off', () => {
  it('by cancelling ends between two batches, and tells what it had done', async () => {
    const id = await start(LONG);
    const job = await claimJob(database(), KIND, new Date());
    if (!job) throw new Error('No job waits.');
    let saved = 0;
    await runJob(
      job,
      (each, { progress }) =>
        runRegistryImport(each, {
          progress: async (...of) => {
            saved += 1;
            if (saved === 3) await stopJob(callOf(desk.editor), id);
            await progress(...of);
          },
        }),
      TOOLS,
    );
    expect(await loadJob(desk.editor, id)).toMatchObject({
      ...{ state: 'cancelled', done: 300, total: 1000 },
      report: { people: { created: 300 } },
    });
    expect(await database().person.count({ where: { deskId: desk.deskId } })).toBe(300);
  });

  it('by the end of the process goes on where it stopped, and counts each person once', async () => {
    const id = await start(LONG);
    const ending = new AbortController();
    const job = await claimJob(database(), KIND, new Date());
    if (!job) throw new Error('No job waits.');
    await runJob(
      job,
      (each, { progress }) =>
        runRegistryImport(each, {
          progress: async (...of) => {
            await progress(...of);
            if (of[0].done >= 600) ending.abort();
          },
        }),
      { ...TOOLS, end: ending.signal },
    );
    expect(await loadJob(desk.editor, id)).toMatchObject({ state: 'queued', done: 600 });
    await runJobs({ kind: KIND, ...TOOLS });
    expect(await loadJob(desk.editor, id)).toMatchObject({
      ...{ state: 'done', done: 1000 },
      report: { people: { created: 1000, same: 0 }, offices: { added: 1000, same: 0 } },
    });
    expect(await database().person.count({ where: { deskId: desk.deskId } })).toBe(1000);
  });
});

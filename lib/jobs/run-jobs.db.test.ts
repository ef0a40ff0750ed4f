import pino from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { beat, claimJob, LOST_AFTER_MS, saveProgress, type Work } from '#lib/changes/job.store.ts';
import type { ClaimedJob, JobView } from '#lib/changes/job.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { newId } from '#lib/kernel/ids.ts';
import { callOf, closeDatabase, database, makeDesk, refusal, type TestDesk } from '#prisma/test-builders.ts';
import { loadJob, startJob, stopJob } from './jobs.service.ts';
import { runJob, runJobs } from './run-jobs.ts';

const KIND = 'registry.import' as const;
const CONTENT = 'person,office,sourceTitle\nIlse Maran,Pilot,Gazette\n';

let desk: TestDesk;
let other: TestDesk;
beforeAll(async () => {
  desk = await makeDesk();
  other = await makeDesk();
});
beforeEach(async () => {
  await database().job.deleteMany();
});
afterAll(closeDatabase);

async function start(id = newId(), content = CONTENT): Promise<JobView> {
  const input = { kind: KIND, format: 'csv' as const, content, name: 'registry.csv' };
  return (await startJob(callOf(desk.editor), id, input)).value;
}

async function claim(now = new Date()): Promise<ClaimedJob> {
  const job = await claimJob(database(), KIND, now);
  if (!job) throw new Error('No job waits.');
  return job;
}

const rowOf = (id: string) => database().job.findUniqueOrThrow({ where: { id } });
const later = (ms: number) => new Date(Date.now() + ms);

/** What a process has that runs jobs; the lines of its log are kept. */
function process() {
  const lines: string[] = [];
  const ending = new AbortController();
  const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
  return { lines, ending, tools: { log, end: ending.signal } };
}

describe('a job', () => {
  it('waits until it is taken, and is told to its desk alone', async () => {
    const { id } = await start();
    expect(await loadJob(desk.observer, id)).toMatchObject({ state: 'queued', done: 0, kind: KIND, report: null });
    expect(await refusal(loadJob(other.owner, id))).toBe('not_found');
    expect(await refusal(stopJob(callOf(other.owner), id))).toBe('not_found');
    expect(
      await refusal(startJob(callOf(other.owner), id, { kind: KIND, format: 'csv', content: 'a', name: '' })),
    ).toBe('conflict');
  });

  it('is started by editors and owners alone', async () => {
    const input = { kind: KIND, format: 'csv' as const, content: CONTENT, name: '' };
    for (const actor of [desk.first, desk.observer]) {
      expect(await refusal(startJob(callOf(actor), newId(), input))).toBe('forbidden');
    }
    const { id } = await start();
    expect(await refusal(stopJob(callOf(desk.first), id))).toBe('forbidden');
  });

  it('is started once: the same request again answers with its state, another is refused', async () => {
    const call = callOf(desk.editor);
    const input = { kind: KIND, format: 'csv' as const, content: CONTENT, name: '' };
    const id = newId();
    expect(await startJob(call, id, input)).toMatchObject({ created: true });
    expect(await startJob(call, id, input)).toMatchObject({ created: false, value: { id } });
    expect(await refusal(startJob(callOf(desk.editor, { ifMatch: 1 }), id, input))).toBe('conflict');
    expect(await database().auditEntry.count({ where: { targetId: id, action: 'job.start' } })).toBe(1);
  });

  it('is taken by one of several processes', async () => {
    const ids = [await start(), await start(), await start()].map(({ id }) => id);
    const taken = await Promise.all(Array.from({ length: 8 }, () => claimJob(database(), KIND, new Date())));
    expect(taken.flatMap((job) => job?.id ?? []).sort()).toEqual(ids.sort());
    expect(await claimJob(database(), 'quotations.find', new Date())).toBeNull();
  });

  it('that was left is taken again, by a claim that outlives the first', async () => {
    await start();
    const first = await claim();
    expect(await claimJob(database(), KIND, later(LOST_AFTER_MS - 1000))).toBeNull();
    await beat(database(), first, later(1000));
    expect(await claimJob(database(), KIND, later(LOST_AFTER_MS + 500))).toBeNull();
    const second = await claim(later(LOST_AFTER_MS + 2000));
    expect(second).toMatchObject({ id: first.id });
    const now = new Date();
    expect(await saveProgress(database(), first, { done: 1, total: 2, now })).toBe(false);
    expect(await saveProgress(database(), second, { done: 1, total: 2, now })).toBe(true);
  });

  it('that ends every process that takes it is given up', async () => {
    const { id } = await start();
    for (let i = 0; i < 5; i++) await claim(later(i * (LOST_AFTER_MS + 1000)));
    expect(await claimJob(database(), KIND, later(6 * (LOST_AFTER_MS + 1000)))).toBeNull();
    expect(await rowOf(id)).toMatchObject({ state: 'failed', error: 'It was begun 5 times and did not end.' });
  });

  it('keeps its file until it ends, and then what it was', async () => {
    const { id } = await start();
    expect((await rowOf(id)).input).toMatchObject({ content: CONTENT });
    await runJobs({ kind: KIND, ...process().tools });
    expect(await rowOf(id)).toMatchObject({
      state: 'done',
      input: { format: 'csv', name: 'registry.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      finishedAt: expect.any(Date),
    });
    expect((await rowOf(id)).input).not.toHaveProperty('content');
  });
});

describe('cancelling', () => {
  it('a job that waits ends it; twice is no fault, and nobody takes it', async () => {
    const { id } = await start();
    const call = callOf(desk.editor);
    expect(await stopJob(call, id)).toMatchObject({ state: 'cancelled' });
    expect(await stopJob(call, id)).toMatchObject({ state: 'cancelled' });
    expect(await stopJob(callOf(desk.owner), id)).toMatchObject({ state: 'cancelled' });
    expect(await database().auditEntry.count({ where: { targetId: id, action: 'job.cancel' } })).toBe(1);
    expect(await claimJob(database(), KIND, new Date())).toBeNull();
    expect((await rowOf(id)).input).not.toHaveProperty('content');
  });

  it('a job that runs stops it at its next step, what it has done stays', async () => {
    const { id } = await start();
    const steps: number[] = [];
    const work: Work = async (_, { progress }) => {
      for (let step = 1; step <= 3; step++) {
        await progress({ done: step, total: 3, report: { step } });
        steps.push(step);
        if (step === 2) await stopJob(callOf(desk.owner), id);
      }
      return { step: 3 };
    };
    await runJob(await claim(), work, process().tools);
    expect(steps).toEqual([1, 2]);
    expect(await loadJob(desk.editor, id)).toMatchObject({
      state: 'cancelled',
      done: 2,
      total: 3,
      report: { step: 2 },
    });
  });

  it('a job that is over changes nothing', async () => {
    const { id } = await start();
    await runJobs({ kind: KIND, ...process().tools });
    expect(await stopJob(callOf(desk.editor), id)).toMatchObject({ state: 'done' });
  });
});

describe('running', () => {
  it('a refusal is told in its own words', async () => {
    const { id } = await start();
    const work: Work = () => Promise.reject(new AppError('invalid', 'The file has no first line.'));
    const { tools, lines } = process();
    await runJob(await claim(), work, tools);
    expect(await loadJob(desk.editor, id)).toMatchObject({ state: 'failed', error: 'The file has no first line.' });
    expect(lines).toEqual([]);
  });

  it('a fault of ours is logged, and people read no word of it', async () => {
    const { id } = await start();
    const work: Work = () => Promise.reject(new TypeError('secret is not a function'));
    const { tools, lines } = process();
    await runJob(await claim(), work, tools);
    const { error } = await loadJob(desk.editor, id);
    expect(error).toBe(`Something failed here. The log has it under ${id}.`);
    expect(lines.join()).toContain('secret is not a function');
    expect(lines.join()).toContain(id);
  });

  it('that the end of the process breaks off is given back', async () => {
    const { id } = await start();
    const { tools, ending } = process();
    const work: Work = async (_, { progress }) => {
      await progress({ done: 1, total: 2 });
      ending.abort();
      await progress({ done: 2, total: 2 });
      return null;
    };
    await runJob(await claim(), work, tools);
    expect(await rowOf(id)).toMatchObject({ state: 'queued', done: 1 });
    expect(await claim()).toMatchObject({ id, done: 1 });
  });

  it('with the database away leaves the job to be found lost', async () => {
    await start();
    const away = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
    await expect(runJob(await claim(), () => Promise.reject(away), process().tools)).rejects.toBe(away);
    expect(await claim(later(LOST_AFTER_MS + 1000))).toMatchObject({ state: 'running' });
  });

  it('a step and its progress are one: what is done after a cancellation is rolled back', async () => {
    const { id } = await start();
    const work: Work = async (_, { progress }) => {
      await stopJob(callOf(desk.editor), id);
      await database().$transaction(async (db) => {
        await db.desk.update({ where: { id: desk.deskId }, data: { about: 'Written too late.' } });
        await progress({ done: 1, total: 1 }, db);
      });
      return null;
    };
    await runJob(await claim(), work, process().tools);
    expect(await database().desk.findUnique({ where: { id: desk.deskId } })).toMatchObject({ about: '' });
  });
});

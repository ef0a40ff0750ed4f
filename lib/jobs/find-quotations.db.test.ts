import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cancelJob, claimJob, findJob } from '#lib/changes/job.store.ts';
import { newId } from '#lib/kernel/ids.ts';
import { loadSuggestions } from '#lib/quotations/suggestions.service.ts';
import { loadWorkbench } from '#lib/workbench/workbench.service.ts';
import {
  callOf,
  closeDatabase,
  database,
  makeArticle,
  makeDesk,
  makeItem,
  refusal,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { findQuotationsOf } from './find-quotations.ts';
import { startJob } from './jobs.service.ts';
import { runJob, runJobs } from './run-jobs.ts';

const UNITS = 400_000;
const log = pino({ level: 'silent' });
const running = new AbortController().signal;

let desk: TestDesk;
let text: string;

/** Four hundred thousand units of invented minutes, in which every tenth paragraph quotes somebody. */
function longText(): string {
  const paragraphs: string[] = [];
  for (let i = 0, length = 0; length <= UNITS; i++) {
    const said = `“The berth number ${i} is empty tonight,” said Ilse Maran, the harbour master.`;
    const plain = `The minutes of the harbour council go on with entry ${i}, and nobody is heard in it. It rained again.`;
    paragraphs.push(i % 10 === 0 ? said : plain);
    length += (paragraphs.at(-1)?.length ?? 0) + 2;
  }
  return paragraphs.join('\n\n');
}

beforeAll(async () => {
  desk = await makeDesk();
  text = longText();
});
afterAll(closeDatabase);

const findingOf = async ({ id }: TestArticle) => (await loadWorkbench(desk.first, id, new Date())).finding;
const run = (end = running) => runJobs({ kind: 'quotations.find', log, end });

async function claimed() {
  const job = await claimJob(database(), 'quotations.find', new Date());
  if (!job) throw new Error('No job waits.');
  return job;
}

describe('a long text', () => {
  it('is imported at once, and its quotations come by a job that tells how far it is', async () => {
    const article = await makeArticle(desk.editor, text);
    expect(article.text.length).toBeGreaterThan(UNITS);
    expect(await loadSuggestions(desk.first, article.id)).toEqual([]);
    const total = article.text.length;
    expect(await findingOf(article)).toEqual({ jobId: expect.any(String), done: 0, total, stopped: null });
    const job = await claimed();
    const seen: number[] = [];
    const work: typeof findQuotationsOf = (given, { progress }) =>
      findQuotationsOf(given, {
        progress: async (at, db) => {
          await progress(at, db);
          if (!db) seen.push((await findingOf(article))?.done ?? -1);
        },
      });
    await runJob(job, work, { log, end: running });
    expect(seen.length).toBeGreaterThanOrEqual(4);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(total);
    expect(await findingOf(article)).toBeNull();
    const suggestions = await loadSuggestions(desk.first, article.id);
    const berths = suggestions.filter(({ segments }) => segments[0]?.text.includes('is empty tonight'));
    expect(berths).toHaveLength(article.text.split('is empty tonight').length - 1);
    for (const { segments } of [berths[0], berths.at(-1)].flatMap((each) => each ?? [])) {
      for (const { start, end, text: words } of segments) expect(article.text.slice(start, end)).toBe(words);
    }
    expect(await findJob(database(), job.id)).toMatchObject({ state: 'done', report: { kept: suggestions.length } });
    expect(await database().change.count({ where: { articleId: article.id, kind: 'suggestions.find' } })).toBe(1);
  });

  it('that people have marked meanwhile gets its suggestions all the same', async () => {
    const article = await makeArticle(desk.editor, text);
    await makeItem(desk.first, article, { exact: 'The berth number 0 is empty tonight' });
    await run();
    const suggestions = await loadSuggestions(desk.first, article.id);
    expect(suggestions.length).toBeGreaterThan(100);
    expect(suggestions.some(({ segments }) => segments[0]?.text.includes('number 0 '))).toBe(false);
  });

  it('whose job is cancelled while it runs keeps none', async () => {
    const article = await makeArticle(desk.editor, text);
    const job = await claimed();
    const cancelling: typeof findQuotationsOf = (given, { progress }) =>
      findQuotationsOf(given, {
        progress: async (at, db) => {
          await cancelJob(database(), job.id, { writeIds: [], now: new Date() });
          return progress(at, db);
        },
      });
    await runJob(job, cancelling, { log, end: running });
    expect(await loadSuggestions(desk.first, article.id)).toEqual([]);
    expect(await findJob(database(), job.id)).toMatchObject({ state: 'cancelled' });
    expect(await findingOf(article)).toMatchObject({ jobId: job.id, stopped: 'The search was cancelled.' });
  });

  it('that was not read to its end is looked through again when an editor asks, once at a time', async () => {
    const article = await makeArticle(desk.editor, text);
    await cancelJob(database(), (await claimed()).id, { writeIds: [], now: new Date() });
    const input = { kind: 'quotations.find' as const, articleId: article.id };
    const other = await makeDesk();
    expect(await refusal(startJob(callOf(desk.first), newId(), input))).toBe('forbidden');
    expect(await refusal(startJob(callOf(other.editor), newId(), input))).toBe('not_found');
    expect(await startJob(callOf(desk.editor), newId(), input)).toMatchObject({ created: true });
    expect(await refusal(startJob(callOf(desk.editor), newId(), input))).toBe('conflict');
    expect(await findingOf(article)).toMatchObject({ stopped: null });
    await run();
    expect((await loadSuggestions(desk.first, article.id)).length).toBeGreaterThan(100);
    expect(await findingOf(article)).toBeNull();
  });

  it('whose process ends goes on in the next one, and is kept once', async () => {
    const article = await makeArticle(desk.editor, text);
    const end = new AbortController();
    const job = await claimed();
    const ending: typeof findQuotationsOf = (given, { progress }) =>
      findQuotationsOf(given, {
        progress: (at, db) => {
          end.abort();
          return progress(at, db);
        },
      });
    await runJob(job, ending, { log, end: end.signal });
    expect(await findJob(database(), job.id)).toMatchObject({ state: 'queued' });
    await run();
    expect(await findJob(database(), job.id)).toMatchObject({ state: 'done' });
    const { length } = await loadSuggestions(desk.first, article.id);
    expect(length).toBe(await database().suggestion.count({ where: { articleId: article.id } }));
    expect(length).toBeGreaterThan(100);
  });
});

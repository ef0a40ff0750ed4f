import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeAnnotation, deleteAnnotation, putAnnotation } from '#lib/annotations/annotations.service.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { exportAssessments, exportAudit, exportVerdicts } from '#lib/export/exports.service.ts';
import { findReportPage, listLatest } from '#lib/publications/publications.service.ts';
import { loadGates } from '#lib/publications/publish.service.ts';
import { countDueLocks } from '#lib/reviews/count-locks.service.ts';
import { loadAdjudication, putAdjudication, reopenItem } from '#lib/reviews/reviews.service.ts';
import { putVerdict, secondVerdict } from '#lib/reviews/verdicts.service.ts';
import { loadChanges, loadWorkbench } from '#lib/workbench/workbench.service.ts';
import {
  CHANGED,
  type Chosen,
  CLEAN,
  callOf,
  cite,
  closeDatabase,
  conclude,
  FARES,
  HARBOURS,
  lock,
  lockAll,
  makeArticle,
  makeDesk,
  makeItem,
  makeMember,
  makePassage,
  publishItems,
  segmentOf,
  settleClean,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { lockAssessment, putDraft } from './assessments.service.ts';

/** A word for each place where a reviewer writes, found nowhere else. */
const CANARIES = {
  note: 'zanthorn',
  reason: 'quibberly',
  shouldRead: 'mordwickle',
  considered: 'plenthrop',
  interest: 'vashkelly',
  group: 'drumblecote',
};
const DRAFTED = 'wexalorn';

const CHOSEN: Chosen = {
  ...CHANGED,
  codes: [{ code: 'WORD-SUBST', severity: 'major', reason: `A ${CANARIES.reason} verb.` }],
  note: `Seen in the ${CANARIES.note} protocol.`,
  shouldRead: `We will ${CANARIES.shouldRead} the fares`,
  question: { answer: 4, considered: `The ${CANARIES.considered} reading.` },
};

async function textOf(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

/** What an answer says, or the words with which it was refused. */
async function said(answer: () => unknown): Promise<string> {
  try {
    return JSON.stringify(await answer());
  } catch (error) {
    return String(error);
  }
}

let desk: TestDesk;
let article: TestArticle;
let itemId: string;
let reportSlug: string;
let third: Actor;

/** The tests move on in time without waiting. */
let elapsed = 0;
const instant = (): Date => new Date(Date.now() + elapsed);

/** Everything that this reader can ask for, in one string. */
async function everything(reader: Actor): Promise<string> {
  const now = instant();
  const answers = await Promise.all([
    said(() => loadWorkbench(reader, article.id, now)),
    said(() => loadChanges(reader, article.id, 0)),
    said(() => loadAdjudication(reader, itemId, now)),
    said(() => textOf(exportAssessments(reader, {}, now))),
    said(() => textOf(exportVerdicts(reader, {}))),
    said(() => textOf(exportAudit(reader, 0, now))),
    said(() => loadGates(reader, itemId, now)),
    said(() => findReportPage(reportSlug)),
    said(() => listLatest(50)),
  ]);
  return answers.join('\n');
}

const seen = (text: string): string[] => [...Object.values(CANARIES), DRAFTED].filter((word) => text.includes(word));

/** What the refusals of writes say: by If-Match of another version, by a lock on another version, by a settling that is not theirs. */
async function refusalsTo(actor: Actor, annotationId: string): Promise<string> {
  const call = callOf(actor, { now: instant(), ifMatch: 99 });
  const words = { conclusion: 'So it is.' };
  const place = { articleId: article.id, versionId: article.versionId };
  const input = { ...place, kind: 'quote' as const, segments: [segmentOf(article.text, FARES)] };
  const answers = await Promise.all([
    said(() => putVerdict(call, annotationId, words)),
    said(() => putVerdict({ ...call, ifMatch: null }, annotationId, words)),
    said(() => secondVerdict(call, annotationId)),
    said(() => secondVerdict({ ...call, ifMatch: null }, annotationId)),
    said(() => putAdjudication(call, annotationId)),
    said(() => loadAdjudication(actor, annotationId, instant())),
    said(() => lockAssessment(call, annotationId, { ...CLEAN, round: 1, annotationVersion: 99 })),
    said(() => changeAnnotation(call, annotationId, { comment: 'Mine.' })),
    said(() => putAnnotation(call, annotationId, input)),
    said(() => deleteAnnotation(call, annotationId, 'Gone.')),
    said(() => reopenItem(call, annotationId, 'Again.')),
    said(() => loadGates(actor, annotationId, instant())),
  ]);
  return answers.join('\n');
}

async function phaseFor(reader: Actor): Promise<string | undefined> {
  const { annotations } = await loadWorkbench(reader, article.id, instant());
  return annotations.find((item) => item.id === itemId)?.phase;
}

beforeAll(async () => {
  desk = await makeDesk();
  third = await makeMember(desk.deskId, 'reviewer', 'third');
  article = await makeArticle(desk.editor);
  const published = await makeItem(desk.first, article);
  await settleClean(desk, published.id);
  reportSlug = (await publishItems(desk.editor, [published.id])).reportSlug;
  itemId = (await makeItem(desk.first, article, { exact: FARES, speaker: { name: 'Arvo Tamm' } })).id;
});
afterAll(closeDatabase);

/** All that says whether somebody locked. */
async function lockedBy(reader: Actor) {
  const { annotations, sequence } = await loadWorkbench(reader, article.id, instant());
  const item = annotations.find((each) => each.id === itemId);
  const changes = (await loadChanges(reader, article.id, 0)).map((line) => line.kind);
  const csv = await said(() => textOf(exportAssessments(reader, {}, instant())));
  const log = await said(() => textOf(exportAudit(reader, 0, instant())));
  const locksInLog = log.match(/assessment\.lock/g)?.length ?? 0;
  const gates = await said(() => loadGates(reader, itemId, instant()));
  const { phase, locks, ownLock } = item ?? {};
  return { phase, locks, ownLock, sequence, changes, csv, locksInLog, gates };
}

describe('what one reviewer found', () => {
  it('is told to nobody while it is a draft, its author excepted', async () => {
    await putDraft(callOf(desk.first), itemId, { ...CHOSEN, round: 1, note: `A ${DRAFTED} guess.` });
    const { interest, group } = CANARIES;
    await cite(desk.first, itemId, { passageId: await makePassage(desk.first), interest, independenceGroup: group });
    for (const reader of [desk.second, desk.editor, desk.owner, desk.observer]) {
      expect(seen(await everything(reader)), reader.name).toEqual([]);
    }
    expect(seen(await everything(desk.first))).toEqual(
      Object.values(CANARIES)
        .filter((w) => w !== CANARIES.note)
        .concat(DRAFTED),
    );
  });

  it('is told to nobody within the five seconds, nor that it was locked', async () => {
    const before = await Promise.all([desk.second, desk.editor, desk.observer].map(lockedBy));
    await lock(desk.first, itemId, CHOSEN, new Date());
    await countDueLocks(new Date());
    expect(await Promise.all([desk.second, desk.editor, desk.observer].map(lockedBy))).toEqual(before);
    expect((await lockedBy(desk.first)).ownLock).not.toBeNull();
    for (const reader of [desk.second, desk.editor, desk.owner, desk.observer]) {
      expect(seen(await everything(reader)), reader.name).toEqual([]);
    }
  });

  it('is told to nobody who has not locked, though that somebody has is no secret', async () => {
    elapsed = 6000;
    await countDueLocks(instant());
    for (const reader of [desk.second, third, desk.editor, desk.owner, desk.observer]) {
      expect((await lockedBy(reader)).locks, reader.name).toBe(1);
      expect(seen(await everything(reader)), reader.name).toEqual([]);
    }
  });

  it('is told to the other reviewer once their own lock took effect, and to nobody else', async () => {
    await lock(desk.second, itemId, CLEAN, instant());
    expect(seen(await everything(desk.second))).toEqual([]);
    elapsed = 12_000;
    await countDueLocks(instant());
    expect(seen(await everything(desk.second))).toEqual(Object.values(CANARIES));
    for (const reader of [third, desk.editor, desk.owner, desk.observer]) {
      expect(seen(await everything(reader)), reader.name).toEqual([]);
    }
  });

  it('nor do those who have not locked hear whether they agreed', async () => {
    const readers = [desk.first, desk.second, desk.editor, third, desk.observer];
    expect(await Promise.all(readers.map(phaseFor))).toEqual([
      'disputed',
      'disputed',
      'disputed',
      'assessing',
      'assessing',
    ]);
    const before = await loadChanges(third, article.id, 0);
    await putAdjudication(callOf(desk.editor, { now: instant() }), itemId);
    const after = await loadChanges(third, article.id, 0);
    expect(new Set(after.map((line) => line.kind))).toEqual(new Set(before.map((line) => line.kind)));
    expect(await everything(third)).not.toContain('disputed');
    for (const reader of [third, desk.observer]) {
      const refused = await refusalsTo(reader, itemId);
      expect(seen(refused)).toEqual([]);
      expect(refused).not.toContain('disputed');
    }
  });

  it('is told to the editor who opened the adjudication, not to another', async () => {
    expect(seen(await everything(desk.editor))).toEqual(Object.values(CANARIES));
    for (const reader of [third, desk.owner, desk.observer]) {
      expect(seen(await everything(reader)), reader.name).toEqual([]);
      expect(await said(() => loadAdjudication(reader, itemId, instant()))).toContain('Open the adjudication first');
    }
  });

  it('is told to the whole desk once it is settled, the draft never', async () => {
    const { axes, codes } = CHANGED;
    await putVerdict(callOf(desk.editor, { now: instant() }), itemId, {
      axes,
      codes,
      conclusion: 'A verb was exchanged.',
      considered: 'That the verb carries the same sense.',
    });
    for (const reader of [third, desk.owner, desk.observer]) {
      expect(seen(await everything(reader)), reader.name).toEqual(Object.values(CANARIES));
    }
    expect(await textOf(exportAssessments(third, {}, instant()))).toContain(CANARIES.note);
    expect(await textOf(exportAudit(third, 0, instant()))).toContain(CANARIES.note);
  });
});

describe('an observer', () => {
  it('gets no export', async () => {
    expect(() => exportAssessments(desk.observer, {}, instant())).toThrow('membership');
    expect(() => exportVerdicts(desk.observer, {})).toThrow('membership');
    expect(await said(() => textOf(exportAudit(desk.observer, 0, instant())))).toContain('membership');
  });
});

describe('an item on which two agree', () => {
  it('reads as in review for who has not locked, until its conclusion', async () => {
    const item = await makeItem(desk.first, article, { exact: HARBOURS, speaker: { name: 'Arvo Tamm' } });
    await lockAll(item.id, [
      [desk.first, CLEAN],
      [desk.second, CLEAN],
    ]);
    const view = async (reader: Actor) =>
      (await loadWorkbench(reader, article.id, instant())).annotations.find((each) => each.id === item.id);
    expect([(await view(third))?.phase, (await view(third))?.verdict]).toEqual(['assessing', null]);
    expect([(await view(desk.observer))?.phase, (await view(desk.observer))?.verdict]).toEqual(['assessing', null]);
    expect((await view(desk.first))?.phase).toBe('agreed');
    const disputed = await makeItem(desk.first, article, { exact: HARBOURS, speaker: { name: 'Arvo Tamm' } });
    await lockAll(disputed.id, [
      [desk.first, CLEAN],
      [desk.second, CHANGED],
    ]);
    for (const reader of [third, desk.observer]) {
      const [one, other] = [await refusalsTo(reader, item.id), await refusalsTo(reader, disputed.id)];
      expect(one.replaceAll(item.id, ''), reader.name).toBe(other.replaceAll(disputed.id, ''));
    }
    await conclude(desk.editor, item.id);
    expect((await view(third))?.verdict?.label).toBe('accurate');
    expect((await view(desk.observer))?.phase).toBe('settled');
  });
});

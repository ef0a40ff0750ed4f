import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadArticles } from '#lib/articles/articles.service.ts';
import { decideCarryOver } from '#lib/intake/carry-decision.service.ts';
import { loadReview } from '#lib/intake/carry-review.service.ts';
import { putVersion } from '#lib/intake/new-version.service.ts';
import { newId } from '#lib/kernel/ids.ts';
import { reopenItem } from '#lib/reviews/reviews.service.ts';
import { loadWorkbench } from '#lib/workbench/workbench.service.ts';
import {
  BERTHS,
  CLEAN,
  callOf,
  cite,
  closeDatabase,
  conclude,
  database,
  FARES,
  lockAll,
  makeArticle,
  makeDesk,
  makeItem,
  makePassage,
  publishItems,
  refusal,
  segmentOf,
  settleClean,
  TEXT,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { publishNotice } from './notice.service.ts';
import { findReportPage, findVerdictPage } from './publications.service.ts';
import { withhold } from './withhold.service.ts';

afterAll(closeDatabase);

const ROLE = 'the harbour master';
const NEW_ROLE = 'the deputy harbour master';
const WITH_ROLE = { ...CLEAN, axes: { ...CLEAN.axes, role: 'right' as const } };

let desk: TestDesk;
let article: TestArticle;
let item: { id: string };

/** A published quote whose printed role is about to change. */
beforeEach(async () => {
  desk = await makeDesk();
  article = await makeArticle(desk.editor);
  const { start, end } = segmentOf(TEXT, ROLE);
  item = await makeItem(desk.first, article, { role: { text: ROLE, start, end } });
  await settle();
  await publishItems(desk.editor, [item.id]);
});

async function settle() {
  for (const reviewer of [desk.first, desk.second])
    await cite(reviewer, item.id, { passageId: await makePassage(reviewer) });
  await lockAll(item.id, [
    [desk.first, WITH_ROLE],
    [desk.second, WITH_ROLE],
  ]);
  await conclude(desk.editor, item.id);
}

async function revise(text = TEXT.replace(ROLE, NEW_ROLE), changedOn: string | null = '2024-10-29') {
  const place = { articleId: article.id, versionId: newId() };
  await putVersion(callOf(desk.editor), place, { followsId: article.versionId, text, changedOn });
  return place.versionId;
}

const decide = async (versionId: string, decision: 'changed' | 'same' | 'gone', annotationId = item.id) =>
  decideCarryOver(callOf(desk.editor, { ifMatch: 1 }), { annotationId, versionId }, { decision });

const notice = (versionId: string, id = newId()) =>
  publishNotice(callOf(desk.editor), id, { annotationId: item.id, versionId, meets: 'partly', changedOn: null });

const lineOf = async () => (await loadArticles(desk.editor, { limit: 1, cursor: null })).items[0];

const LINE = `The outlet changed this on 29 October 2024: “${ROLE}” became “${NEW_ROLE}”.`;

describe('a changed role under a published verdict', () => {
  it('is an alarm, and nothing public before a person has confirmed it', async () => {
    const versionId = await revise();
    const review = await loadReview(desk.editor, { articleId: article.id, versionId, now: new Date() });
    expect(review.cards[0]).toMatchObject({
      annotationId: item.id,
      status: 'changed',
      notice: { line: LINE, publishedAt: null },
    });
    expect(review.cards[0]?.parts.filter((part) => part.status === 'changed').map((part) => part.part)).toEqual([
      'role',
    ]);
    const [shown] = (await loadWorkbench(desk.editor, article.id, new Date())).annotations;
    expect(shown).toMatchObject({ phase: 'recheck', carry: { waiting: true, noticeDue: true } });
    expect(await lineOf()).toMatchObject({ waiting: 1, alarms: 1 });
    expect(await refusal(notice(versionId))).toBe('conflict');
    expect((await findVerdictPage(review.cards[0]?.published?.slug ?? ''))?.notices).toEqual([]);
  });

  it('becomes a notice, and then a correction', async () => {
    const versionId = await revise();
    await decide(versionId, 'changed');
    expect(await lineOf()).toMatchObject({ waiting: 0, alarms: 1 });
    const { slug, line } = await notice(versionId);
    expect(line).toBe(LINE);
    expect(await lineOf()).toMatchObject({ waiting: 0, alarms: 0 });
    const page = await findVerdictPage(slug);
    expect(page?.newest.payload?.article.version.number).toBe(1);
    expect(page?.notices[0]?.payload).toMatchObject({
      line: LINE,
      meets: 'partly',
      from: { number: 1 },
      to: { number: 2 },
      before: { text: expect.stringContaining(ROLE) },
      after: { text: expect.stringContaining(NEW_ROLE) },
    });
    const report = await findReportPage(page?.newest.payload?.article.slug ?? '');
    expect(report?.notices).toMatchObject([{ itemId: item.id, publication: { payload: { line: LINE } } }]);
    await settle();
    await publishItems(desk.editor, [item.id], { class: 'correction', note: 'Made on the changed text.' });
    const after = await findVerdictPage(slug);
    expect(after?.newest.payload).toMatchObject({
      article: { version: { number: 2 } },
      item: { round: 2, roleAsPrinted: NEW_ROLE },
    });
    expect(after?.history).toHaveLength(2);
  });

  it('is told once', async () => {
    const versionId = await revise();
    await decide(versionId, 'changed');
    const id = newId();
    const once = await notice(versionId, id);
    expect(await notice(versionId, id)).toEqual(once);
    expect(await refusal(notice(versionId))).toBe('conflict');
    expect(await database().publication.count({ where: { annotationId: item.id, kind: 'notice' } })).toBe(1);
  });

  it('is nothing to tell where a person says that it does not matter', async () => {
    const versionId = await revise();
    await decide(versionId, 'same');
    expect(await refusal(notice(versionId))).toBe('conflict');
    expect((await loadWorkbench(desk.editor, article.id, new Date())).annotations[0]).toMatchObject({
      phase: 'published',
      carry: { noticeDue: false },
    });
    expect(await lineOf()).toMatchObject({ waiting: 0, alarms: 0 });
  });

  it('is told as removed where the passage is gone', async () => {
    const versionId = await revise(TEXT.replace(`“${BERTHS},” said the harbour master, Ilse Maran.`, ''));
    await decide(versionId, 'gone');
    const { slug, line } = await notice(versionId);
    expect(line).toBe('The outlet removed this on 29 October 2024.');
    expect((await findVerdictPage(slug))?.notices[0]?.payload).toMatchObject({ change: 'removed', after: null });
  });

  it('is not published again before the carry-over is decided', async () => {
    await revise();
    const again = { class: 'clarification' as const, note: 'The same again.' };
    expect(await refusal(publishItems(desk.editor, [item.id], again))).toBe('conflict');
  });

  it('goes with a verdict that is withheld, and so do notices that print its words', async () => {
    const versionId = await revise();
    await decide(versionId, 'changed');
    const { slug } = await notice(versionId);
    await withhold(callOf(desk.editor), newId(), { annotationId: item.id, note: 'By order of a court.' });
    expect((await findVerdictPage(slug))?.notices).toEqual([]);
    const kept = await database().publicationPayload.findMany({ where: { publication: { articleId: article.id } } });
    expect(JSON.stringify(kept)).not.toContain(BERTHS);
  });
});

it('a verdict stands where its item has only moved, and is published again on the text it was made on', async () => {
  const fares = await makeItem(desk.first, article, { exact: FARES, speaker: { name: 'Arvo Tamm' } });
  await settleClean(desk, fares.id);
  await publishItems(desk.editor, [fares.id]);
  await revise(`A note.\n\n${TEXT}`);
  await publishItems(desk.editor, [fares.id], { class: 'clarification', note: 'Said more plainly.' });
  const { slug } = await database().publication.findFirstOrThrow({ where: { annotationId: fares.id } });
  const page = await findVerdictPage(slug);
  expect(page?.newest.payload?.article.version.number).toBe(1);
  expect(page?.newest.payload?.printed.text).toContain(FARES);
});

it('a round opened on the new text counts from there', async () => {
  const versionId = await revise(`A note.\n\n${TEXT}`);
  await reopenItem(callOf(desk.editor), item.id, 'A second look at the moved text.');
  const round = await database().round.findFirstOrThrow({ where: { annotationId: item.id, number: 2 } });
  expect(round.articleVersionId).toBe(versionId);
});

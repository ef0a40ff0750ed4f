import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeAnnotation } from '#lib/annotations/annotations.service.ts';
import { lockAssessment, withdrawAssessment } from '#lib/assessments/assessments.service.ts';
import { prisma } from '#lib/db/client.ts';
import {
  ago,
  CHANGED,
  CLEAN,
  callOf,
  closeDatabase,
  lock,
  lockAll,
  makeArticle,
  makeDesk,
  makeItem,
  makeMember,
  phaseOf,
  publishItems,
  refusal,
  settleClean,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { countDueLocks } from './count-locks.service.ts';
import { putAdjudication, reopenItem } from './reviews.service.ts';

/** Each race is run so often: an order that goes wrong shows in one of them. */
const TIMES = 8;

let desk: TestDesk;
let article: TestArticle;

beforeAll(async () => {
  desk = await makeDesk();
  article = await makeArticle(desk.editor);
});
afterAll(closeDatabase);

async function times(race: (turn: number) => Promise<void>): Promise<void> {
  for (let turn = 0; turn < TIMES; turn++) await race(turn);
}

describe('several instances', () => {
  it('count each lock once, and the quorum once', async () => {
    await times(async (turn) => {
      const { id } = await makeItem(desk.first, article);
      await lock(desk.first, id, CLEAN);
      await lock(desk.second, id, turn % 2 ? CLEAN : CHANGED);
      await Promise.all(Array.from({ length: 4 }, () => countDueLocks(new Date())));
      expect(await phaseOf(id)).toBe(turn % 2 ? 'agreed' : 'disputed');
      const locks = await prisma().assessment.findMany({ where: { annotationId: id } });
      const counts = { targetId: { in: locks.map((each) => each.id) }, action: 'assessment.count' };
      expect(await prisma().auditEntry.count({ where: counts })).toBe(2);
      expect(await prisma().verdict.count({ where: { annotationId: id } })).toBe(turn % 2);
    });
  });

  it('a lock is counted or taken back, never both', async () => {
    await times(async () => {
      const { id } = await makeItem(desk.first, article);
      await lock(desk.first, id, CLEAN);
      const [, taken] = await Promise.all([
        countDueLocks(new Date()),
        refusal(withdrawAssessment(callOf(desk.first), id)),
      ]);
      const left = await prisma().assessment.count({ where: { annotationId: id } });
      expect([left, await phaseOf(id)]).toEqual(taken === 'done' ? [0, 'open'] : [1, 'assessing']);
    });
  });
});

describe('an editor', () => {
  it('locks or opens the adjudication, never both', async () => {
    await times(async () => {
      const editor = await makeMember(desk.deskId, 'editor');
      const { id } = await makeItem(desk.first, article);
      await lockAll(id, [
        [desk.first, CLEAN],
        [desk.second, CHANGED],
      ]);
      const outcomes = await Promise.all([
        refusal(lock(editor, id, CLEAN)),
        refusal(putAdjudication(callOf(editor), id)),
      ]);
      expect(outcomes.toSorted()).toEqual(['done', 'forbidden']);
      const assessed = await prisma().assessment.count({ where: { annotationId: id, reviewerId: editor.userId } });
      const opened = await prisma().adjudicationOpening.count({ where: { annotationId: id, userId: editor.userId } });
      expect(assessed + opened).toBe(1);
    });
  });

  it('opens one new round when two ask for it at once', async () => {
    await times(async () => {
      const { id } = await makeItem(desk.first, article);
      await lockAll(id, [[desk.first, CLEAN]]);
      const outcomes = await Promise.all([
        refusal(reopenItem(callOf(desk.editor), id, 'The marking was wrong.')),
        refusal(reopenItem(callOf(desk.owner), id, 'The marking was wrong.')),
      ]);
      expect(outcomes.toSorted()).toEqual(['done', 'forbidden']);
      expect(await prisma().round.count({ where: { annotationId: id } })).toBe(2);
    });
  });
});

describe('two tabs', () => {
  it('that change one item: one is told of the other', async () => {
    await times(async () => {
      const { id, version } = await makeItem(desk.first, article);
      const outcomes = await Promise.all(
        ['A', 'B'].map((comment) =>
          refusal(changeAnnotation(callOf(desk.first, { ifMatch: version }), id, { comment })),
        ),
      );
      expect(outcomes.toSorted()).toEqual(['done', 'stale']);
    });
  });

  it('a change of the item against a lock on it: the lock is stale, or falls back to a draft', async () => {
    await times(async () => {
      const { id, version, round } = await makeItem(desk.first, article);
      // The lock names the item as its reviewer saw it, also when the change is through before it arrives.
      const seen = { ...CLEAN, round, annotationVersion: version };
      const outcomes = await Promise.all([
        refusal(lockAssessment(callOf(desk.first, { now: ago(60) }), id, seen)),
        refusal(changeAnnotation(callOf(desk.second, { ifMatch: version }), id, { comment: 'Seen.' })),
      ]);
      expect(['done,done', 'stale,done']).toContain(outcomes.join());
      await countDueLocks(new Date());
      expect(await phaseOf(id)).toBe('open');
      expect(await prisma().assessment.count({ where: { annotationId: id } })).toBe(0);
    });
  });
});

describe('two editors who publish at once', () => {
  it('publish one item once, under one address', async () => {
    await times(async () => {
      const own = await makeArticle(desk.editor);
      const { id } = await makeItem(desk.first, own);
      await settleClean(desk, id);
      const outcomes = await Promise.all([
        refusal(publishItems(desk.editor, [id])),
        refusal(publishItems(desk.owner, [id])),
      ]);
      expect(outcomes.toSorted()).toEqual(['conflict', 'done']);
      expect(await prisma().publication.count({ where: { annotationId: id } })).toBe(1);
    });
  });

  it('publish two items of an article under one report', async () => {
    await times(async () => {
      const own = await makeArticle(desk.editor);
      const items = [await makeItem(desk.first, own), await makeItem(desk.first, own)];
      for (const { id } of items) await settleClean(desk, id);
      const published = await Promise.all(items.map(({ id }) => publishItems(desk.editor, [id])));
      expect(new Set(published.map((each) => each.reportSlug)).size).toBe(1);
      expect(await prisma().publicAddress.count({ where: { articleId: own.id, kind: 'report' } })).toBe(1);
    });
  });

  it('the same request sent twice at once publishes once and answers alike', async () => {
    await times(async () => {
      const own = await makeArticle(desk.editor);
      const { id } = await makeItem(desk.first, own);
      await settleClean(desk, id);
      const requestId = crypto.randomUUID();
      const [one, two] = await Promise.all([
        publishItems(desk.editor, [id], {}, requestId),
        publishItems(desk.editor, [id], {}, requestId),
      ]);
      expect(two).toEqual(one);
    });
  });
});

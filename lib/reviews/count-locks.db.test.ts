import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnnotationView } from '#lib/annotations/annotation.ts';
import { changeAnnotation } from '#lib/annotations/annotations.service.ts';
import { lockAssessment, withdrawAssessment } from '#lib/assessments/assessments.service.ts';
import { putCitation, removeCitation } from '#lib/assessments/citations.service.ts';
import { prisma } from '#lib/db/client.ts';
import type { Actor } from '#lib/desks/desk.ts';
import {
  ago,
  CHANGED,
  CLEAN,
  callOf,
  cite,
  closeDatabase,
  conclude,
  lock,
  lockAll,
  makeArticle,
  makeDesk,
  makeItem,
  makeMember,
  makePassage,
  phaseOf,
  refusal,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { countDueLocks } from './count-locks.service.ts';
import { reopenItem } from './reviews.service.ts';

let desk: TestDesk;
let article: TestArticle;
let third: Actor;
let item: AnnotationView;

beforeAll(async () => {
  desk = await makeDesk();
  third = await makeMember(desk.deskId, 'reviewer', 'third');
  article = await makeArticle(desk.editor);
});
beforeEach(async () => {
  item = await makeItem(desk.first, article);
});
afterAll(closeDatabase);

const verdictOf = (id: string) =>
  prisma().verdict.findFirst({ where: { annotationId: id }, orderBy: { round: 'desc' } });
const lockOf = (id: string, actor: Actor) =>
  prisma().assessment.findFirst({ where: { annotationId: id, reviewerId: actor.userId } });
const entriesOf = (targetId: string) =>
  prisma().auditEntry.findMany({ where: { targetId }, orderBy: { number: 'asc' } });

describe('locks that reach the quorum', () => {
  it('merge when they are equal, and the round closes', async () => {
    await lockAll(item.id, [
      [desk.first, { ...CLEAN, codes: [{ code: 'WORD-FILLER', severity: 'note', reason: 'An er.' }] }],
      [desk.second, { ...CLEAN, shouldRead: 'As printed.' }],
    ]);
    expect(await phaseOf(item.id)).toBe('agreed');
    expect(await verdictOf(item.id)).toMatchObject({
      basis: 'agreed',
      label: 'accurate',
      rule: 'Q12',
      codes: [{ code: 'WORD-FILLER' }],
      shouldRead: 'As printed.',
      settledAt: null,
    });
    const round = await prisma().round.findFirstOrThrow({ where: { annotationId: item.id } });
    expect([round.closedAt === null, round.settledAt]).toEqual([false, null]);
  });

  it('make the item disputed when they are unequal, without a verdict', async () => {
    await lockAll(item.id, [
      [desk.first, CLEAN],
      [desk.second, CHANGED],
    ]);
    expect(await phaseOf(item.id)).toBe('disputed');
    expect(await verdictOf(item.id)).toBeNull();
  });

  it('are one lock where one is enough', async () => {
    const small = await makeDesk({ quorum: 1 });
    const own = await makeItem(small.first, await makeArticle(small.editor));
    await lockAll(own.id, [[small.first, CHANGED]]);
    expect(await phaseOf(own.id)).toBe('agreed');
    expect(await verdictOf(own.id)).toMatchObject({ label: 'needs-correction', rating: 3 });
  });

  it('are three where three are asked for, and no majority wins', async () => {
    const large = await makeDesk({ quorum: 3 });
    const own = await makeItem(large.first, await makeArticle(large.editor));
    await lockAll(own.id, [
      [large.first, CLEAN],
      [large.second, CLEAN],
    ]);
    expect(await phaseOf(own.id)).toBe('assessing');
    await lockAll(own.id, [[large.editor, CHANGED]]);
    expect(await phaseOf(own.id)).toBe('disputed');
  });

  it('do not count before their five seconds are over', async () => {
    await lock(desk.first, item.id, CLEAN, new Date());
    expect(await countDueLocks(new Date())).toBe(0);
    expect(await phaseOf(item.id)).toBe('open');
    await countDueLocks(new Date(Date.now() + 6000));
    expect(await phaseOf(item.id)).toBe('assessing');
  });
});

describe('a lock that cannot be counted', () => {
  it('stops no other, is told of, and counts once it can be', async () => {
    const small = await makeDesk({ quorum: 1 });
    const own = await makeArticle(small.editor);
    const [broken, sound] = [await makeItem(small.first, own), await makeItem(small.first, own)];
    await lock(small.first, broken.id, CLEAN, ago(90));
    await lock(small.first, sound.id, CLEAN, ago(60));
    const where = { annotationId: broken.id };
    await prisma().assessment.updateMany({ where, data: { codes: 5 } });
    const fault: unknown = await countDueLocks(new Date()).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(AggregateError);
    expect(fault).toMatchObject({ errors: [expect.any(Error)], message: '1 of 2 locks could not be counted' });
    expect([await phaseOf(broken.id), await phaseOf(sound.id)]).toEqual(['open', 'agreed']);
    await prisma().assessment.updateMany({ where, data: { codes: [] } });
    expect(await countDueLocks(new Date())).toBe(1);
    expect(await phaseOf(broken.id)).toBe('agreed');
  });
});

describe('an item that is changed within the five seconds of a lock', () => {
  it('takes the lock back to the draft that it was, since it was made on another item', async () => {
    await lock(desk.first, item.id, CHANGED, new Date());
    await changeAnnotation(callOf(desk.second, { ifMatch: 1 }), item.id, { comment: 'The day is printed too.' });
    await countDueLocks(new Date(Date.now() + 6000));
    expect([await phaseOf(item.id), await lockOf(item.id, desk.first)]).toEqual(['open', null]);
    const draft = await prisma().assessmentDraft.findFirstOrThrow({ where: { annotationId: item.id } });
    expect(draft.content).toMatchObject({ axes: CHANGED.axes });
    await lockAll(item.id, [[desk.first, CHANGED]]);
    expect(await phaseOf(item.id)).toBe('assessing');
  });
});

describe('a lock after the quorum', () => {
  it('is late: shown as such and counted nowhere', async () => {
    await lockAll(item.id, [
      [desk.first, CLEAN],
      [desk.second, CLEAN],
    ]);
    await lockAll(item.id, [[third, CHANGED]]);
    expect(await phaseOf(item.id)).toBe('agreed');
    expect(await lockOf(item.id, third)).toMatchObject({ late: true });
    expect(await verdictOf(item.id)).toMatchObject({ label: 'accurate' });
  });

  it('is late also when three were made at once', async () => {
    await lockAll(item.id, [
      [desk.first, CLEAN],
      [desk.second, CLEAN],
      [third, CHANGED],
    ]);
    expect(await phaseOf(item.id)).toBe('agreed');
    const locks = await prisma().assessment.findMany({
      where: { annotationId: item.id },
      orderBy: { effectiveAt: 'asc' },
    });
    expect(locks.map((each) => each.late)).toEqual([false, false, true]);
  });

  it('taken back, leaves what the others found as it is', async () => {
    await lockAll(item.id, [
      [desk.first, CLEAN],
      [desk.second, CLEAN],
    ]);
    await lockAll(item.id, [[third, CHANGED]]);
    expect(await refusal(withdrawAssessment(callOf(third), item.id))).toBe('conflict');
    expect(await phaseOf(item.id)).toBe('agreed');
  });

  it('taken back where one lock is enough, does not undo that one', async () => {
    const small = await makeDesk({ quorum: 1 });
    const own = await makeItem(small.first, await makeArticle(small.editor));
    await lockAll(own.id, [[small.first, CLEAN]]);
    await lockAll(own.id, [[small.second, CHANGED]]);
    expect(await refusal(withdrawAssessment(callOf(small.second), own.id))).toBe('conflict');
    expect(await refusal(withdrawAssessment(callOf(small.first), own.id))).toBe('conflict');
    expect([await phaseOf(own.id), (await verdictOf(own.id))?.label]).toEqual(['agreed', 'accurate']);
  });
});

describe('taking a lock back', () => {
  it('within its five seconds leaves no trace in the review', async () => {
    await lock(desk.first, item.id, CLEAN, new Date());
    await withdrawAssessment(callOf(desk.first), item.id);
    expect(await lockOf(item.id, desk.first)).toBeNull();
    expect(await countDueLocks(new Date(Date.now() + 6000))).toBe(0);
    expect(await phaseOf(item.id)).toBe('open');
  });

  it('afterwards is allowed while nobody else has locked, and frees the item', async () => {
    await lockAll(item.id, [[desk.first, CLEAN]]);
    await withdrawAssessment(callOf(desk.first), item.id);
    const row = await prisma().annotation.findUniqueOrThrow({ where: { id: item.id } });
    expect([row.phase, row.fixedAt]).toEqual(['open', null]);
  });

  it('is refused when somebody else has locked too', async () => {
    await lockAll(item.id, [
      [desk.first, CLEAN],
      [desk.second, CHANGED],
    ]);
    expect(await refusal(withdrawAssessment(callOf(desk.first), item.id))).toBe('conflict');
  });

  it('at a quorum of one takes the outcome with it, until the conclusion is written', async () => {
    const small = await makeDesk({ quorum: 1 });
    const own = await makeItem(small.first, await makeArticle(small.editor));
    await lockAll(own.id, [[small.first, CLEAN]]);
    await withdrawAssessment(callOf(small.first), own.id);
    expect([await phaseOf(own.id), await verdictOf(own.id)]).toEqual(['open', null]);
    await lockAll(own.id, [[small.first, CLEAN]]);
    await conclude(small.editor, own.id);
    expect(await refusal(withdrawAssessment(callOf(small.first), own.id))).toBe('conflict');
    expect(await phaseOf(own.id)).toBe('settled');
  });

  it('without a lock is nothing', async () => {
    await withdrawAssessment(callOf(desk.first), item.id);
    expect(await entriesOf(item.id)).toHaveLength(1);
  });
});

describe('what a lock fixes', () => {
  it('are its citations: neither changed, taken away nor moved by naming another item', async () => {
    const passageId = await makePassage(desk.first);
    const citation = await cite(desk.first, item.id, { passageId });
    await lockAll(item.id, [[desk.first, CLEAN]]);
    expect(await refusal(removeCitation(callOf(desk.first), citation))).toBe('conflict');
    const other = await makeItem(desk.first, article);
    const rest = {
      axes: ['wording' as const],
      stance: 'contradicts' as const,
      independenceGroup: null,
      interest: null,
    };
    const call = callOf(desk.first, { ifMatch: 1 });
    const moved = putCitation(call, citation, { annotationId: other.id, article: true, ...rest });
    expect(await refusal(moved)).toBe('conflict');
    const row = await prisma().citation.findUniqueOrThrow({ where: { id: citation } });
    expect([row.evidence, row.stance, row.annotationId]).toEqual(['passage', 'supports', item.id]);
  });

  it('is one lock a round: a second one is refused, the same request again is not', async () => {
    const call = callOf(desk.first);
    const input = { ...CLEAN, round: 1, annotationVersion: item.version };
    const locked = await lockAssessment(call, item.id, input);
    expect((await lockAssessment(call, item.id, input)).id).toBe(locked.id);
    expect(await refusal(lockAssessment(callOf(desk.first), item.id, input))).toBe('conflict');
  });
});

describe('a new round', () => {
  it('asks everybody anew; the old round stays readable, and an old lock that comes due is late', async () => {
    await lockAll(item.id, [[desk.first, CLEAN]]);
    await lock(desk.second, item.id, CHANGED, new Date());
    await reopenItem(callOf(desk.editor), item.id, 'The marking was wrong.');
    await countDueLocks(new Date(Date.now() + 6000));
    expect(await lockOf(item.id, desk.second)).toMatchObject({ round: 1, late: true });
    expect(await phaseOf(item.id)).toBe('open');
    await lockAll(item.id, [
      [desk.first, CHANGED],
      [desk.second, CHANGED],
    ]);
    expect(await verdictOf(item.id)).toMatchObject({ round: 2, label: 'needs-correction' });
    expect(await prisma().assessment.count({ where: { annotationId: item.id, round: 1 } })).toBe(2);
  });

  it('after settling is not blind, and opens once for the same request', async () => {
    await lockAll(item.id, [
      [desk.first, CLEAN],
      [desk.second, CLEAN],
    ]);
    await conclude(desk.editor, item.id);
    const call = callOf(desk.editor);
    expect(await reopenItem(call, item.id, 'New evidence came in.')).toEqual({ round: 2 });
    expect(await reopenItem(call, item.id, 'New evidence came in.')).toEqual({ round: 2 });
    const rounds = await prisma().round.findMany({ where: { annotationId: item.id }, orderBy: { number: 'asc' } });
    expect(rounds.map((round) => round.blind)).toEqual([true, false]);
  });

  it('is refused where nothing was assessed, and to reviewers', async () => {
    expect(await refusal(reopenItem(callOf(desk.editor), item.id, 'No reason.'))).toBe('forbidden');
    await lockAll(item.id, [[desk.first, CLEAN]]);
    expect(await refusal(reopenItem(callOf(desk.first), item.id, 'I changed my mind.'))).toBe('forbidden');
  });
});

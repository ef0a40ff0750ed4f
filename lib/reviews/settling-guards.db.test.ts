import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnnotationView } from '#lib/annotations/annotation.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { loadGates } from '#lib/publications/publish.service.ts';
import { loadChanges, loadWorkbench } from '#lib/workbench/workbench.service.ts';
import {
  agree,
  CHANGED,
  CLEAN,
  callOf,
  cite,
  closeDatabase,
  conclude,
  DECIDED,
  dispute,
  lockAll,
  makeArticle,
  makeDesk,
  makeDeskOfTwo,
  makeItem,
  makeMember,
  makePassage,
  phaseOf,
  refusal,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { declareConflict, loadAdjudication, putAdjudication } from './reviews.service.ts';
import type { VerdictInput } from './verdict.ts';
import { putVerdict, secondVerdict } from './verdicts.service.ts';

let desk: TestDesk;
let article: TestArticle;
let item: AnnotationView;

beforeAll(async () => {
  desk = await makeDesk();
  article = await makeArticle(desk.editor);
});
beforeEach(async () => {
  item = await makeItem(desk.first, article);
});
afterAll(closeDatabase);

const CONSIDERED: VerdictInput = { ...DECIDED, considered: 'That the changed word carries the same sense.' };
const REASON = 'The exchanged verb carries the whole sense of it.';
const OVERRIDE = { label: 'misleading' as const, reason: REASON };
const CONFLICT = 'A relative works there.';

async function viewOf(reader: Actor) {
  const { annotations, sequence } = await loadWorkbench(reader, article.id, new Date());
  return { sequence, item: annotations.find((each) => each.id === item.id) };
}

describe('who locked after the quorum', () => {
  it('neither reads the sides, nor proposes, nor confirms what another proposed', async () => {
    const { owner, reviewer, late, itemId } = await makeDeskOfTwo({ late: true });
    await lockAll(itemId, [[late, CLEAN]]);
    expect(await refusal(loadAdjudication(late, itemId, new Date()))).toBe('forbidden');
    expect(await refusal(putAdjudication(callOf(late), itemId))).toBe('forbidden');
    expect(await refusal(putVerdict(callOf(late), itemId, CONSIDERED))).toBe('forbidden');
    const { version } = await putVerdict(callOf(reviewer), itemId, CONSIDERED);
    expect(await refusal(secondVerdict(callOf(late, { ifMatch: version }), itemId))).toBe('forbidden');
    expect(await phaseOf(itemId)).toBe('disputed');
    await secondVerdict(callOf(owner, { ifMatch: version }), itemId);
    expect(await phaseOf(itemId)).toBe('settled');
  });
});

describe('who declared a conflict', () => {
  it('writes no conclusion, and changes no words of one', async () => {
    await agree(item.id, desk);
    await declareConflict(callOf(desk.editor), item.id, CONFLICT);
    expect(await refusal(conclude(desk.editor, item.id))).toBe('forbidden');
    await conclude(desk.owner, item.id);
    expect(await refusal(conclude(desk.editor, item.id, { conclusion: 'Mine.' }))).toBe('forbidden');
  });

  it('confirms no override', async () => {
    await agree(item.id, desk);
    const { version } = await conclude(desk.editor, item.id, { override: OVERRIDE });
    await declareConflict(callOf(desk.owner), item.id, CONFLICT);
    expect(await refusal(secondVerdict(callOf(desk.owner, { ifMatch: version }), item.id))).toBe('forbidden');
    expect((await viewOf(desk.owner)).item?.abilities.second).toBe(false);
  });

  it('neither proposes in conversation nor confirms a proposal', async () => {
    const { owner, reviewer, itemId } = await makeDeskOfTwo({ late: true });
    const { version } = await putVerdict(callOf(owner), itemId, CONSIDERED);
    await declareConflict(callOf(reviewer), itemId, CONFLICT);
    const call = () => callOf(reviewer, { ifMatch: version });
    expect(await refusal(putVerdict(call(), itemId, CONSIDERED))).toBe('forbidden');
    expect(await refusal(secondVerdict(call(), itemId))).toBe('forbidden');
    expect(await phaseOf(itemId)).toBe('disputed');
  });
});

describe('what is settled', () => {
  it.each([
    ['a fault beyond the text', { codes: [{ ...CHANGED.codes[0], span: { start: 4, end: 100_000 } }] }],
    ['a fault that ends where it begins', { codes: [{ ...CHANGED.codes[0], span: { start: 4, end: 4 } }] }],
    ['a code of reported speech', { codes: [{ code: 'REP-WRONG', severity: 'critical' }] }],
  ])('holds as a lock does: %s is refused', async (_, faulty) => {
    await dispute(item.id, desk);
    await putAdjudication(callOf(desk.editor), item.id);
    const input = { ...CONSIDERED, ...(faulty as Partial<VerdictInput>) };
    expect(await refusal(putVerdict(callOf(desk.editor), item.id, input))).toBe('invalid');
    expect(await refusal(putVerdict(callOf(desk.editor), item.id, CONSIDERED))).toBe('done');
  });

  it('by an adjudicator may carry an override of one step, which waits for a second person', async () => {
    await dispute(item.id, desk);
    await putAdjudication(callOf(desk.editor), item.id);
    const far = { ...CONSIDERED, override: { label: 'accurate' as const, reason: REASON } };
    expect(await refusal(putVerdict(callOf(desk.editor), item.id, far))).toBe('invalid');
    expect(await phaseOf(item.id)).toBe('disputed');
    const verdict = await putVerdict(callOf(desk.editor), item.id, { ...CONSIDERED, override: OVERRIDE });
    expect(verdict).toMatchObject({ label: 'needs-correction', basis: 'adjudicated' });
    expect(verdict.override).toEqual({ ...OVERRIDE, by: desk.editor.userId, confirmed: false });
    expect(verdict.badges).not.toContain('overridden');
    const open = (await loadGates(desk.editor, item.id, new Date())).find((gate) => gate.id === 'settled');
    expect(open).toMatchObject({ met: false, missing: 'A second person has to confirm the override.' });
    const again = { ifMatch: verdict.version };
    expect(await refusal(secondVerdict(callOf(desk.editor, again), item.id))).toBe('forbidden');
    expect((await secondVerdict(callOf(desk.owner, again), item.id)).override?.confirmed).toBe(true);
  });

  it('in conversation carries only the override of the proposal that stands', async () => {
    const { owner, reviewer, itemId } = await makeDeskOfTwo({ late: true });
    const { version } = await putVerdict(callOf(reviewer), itemId, { ...CONSIDERED, override: OVERRIDE });
    const other = { axes: CLEAN.axes, codes: [], conclusion: 'It is what she said.' };
    const second = await putVerdict(callOf(owner, { ifMatch: version }), itemId, other);
    expect(second).toMatchObject({ label: 'accurate', override: null });
  });

  it('loses its sign-off when its words change without another', async () => {
    await agree(item.id, desk);
    expect(await conclude(desk.editor, item.id, { signOff: true })).toMatchObject({ signedOff: true });
    expect(await conclude(desk.editor, item.id, { conclusion: 'Another.' })).toMatchObject({ signedOff: false });
    expect(await conclude(desk.owner, item.id, { signOff: true })).toMatchObject({ signedOff: true });
  });
});

describe('the article’s stream', () => {
  it('says nothing of an adjudication that is opened', async () => {
    await dispute(item.id, desk);
    const before = [await loadChanges(desk.first, article.id, 0), (await viewOf(desk.first)).sequence];
    await putAdjudication(callOf(desk.editor), item.id);
    expect([await loadChanges(desk.first, article.id, 0), (await viewOf(desk.first)).sequence]).toEqual(before);
  });

  it('says nothing of a proposal, only that something is settled', async () => {
    const { owner, reviewer, itemId, articleId } = await makeDeskOfTwo({ late: true });
    const before = await loadChanges(owner, articleId, 0);
    const { version } = await putVerdict(callOf(reviewer), itemId, CONSIDERED);
    await putVerdict(callOf(owner, { ifMatch: version }), itemId, CONSIDERED);
    expect(await loadChanges(owner, articleId, 0)).toEqual(before);
    await secondVerdict(callOf(reviewer, { ifMatch: version + 1 }), itemId);
    const after = (await loadChanges(owner, articleId, 0)).slice(before.length).map((line) => line.kind);
    expect(after.toSorted()).toEqual(['item.settled', 'verdict.second']);
  });
});

describe('what is cited', () => {
  it('by who adjudicated is read by the desk once it is settled, not before', async () => {
    const third = await makeMember(desk.deskId, 'reviewer', 'third');
    await dispute(item.id, desk);
    await putAdjudication(callOf(desk.editor), item.id);
    const id = await cite(desk.editor, item.id, { passageId: await makePassage(desk.editor) });
    const readers = [third, desk.first, desk.observer];
    const read = () => Promise.all(readers.map(async (each) => (await viewOf(each)).item?.citations.map((c) => c.id)));
    for (const ids of await read()) expect(ids).not.toContain(id);
    await putVerdict(callOf(desk.editor), item.id, CONSIDERED);
    for (const ids of await read()) expect(ids).toContain(id);
  });

  it('in the draft of who only wrote the conclusion opens no gate, and stays a draft', async () => {
    await agree(item.id, desk);
    const id = await cite(desk.editor, item.id, { passageId: await makePassage(desk.editor), stance: 'contradicts' });
    await conclude(desk.editor, item.id);
    const open = (await loadGates(desk.editor, item.id, new Date())).filter((gate) => !gate.met).map((gate) => gate.id);
    expect(open).toEqual(expect.arrayContaining(['cited', 'evidence', 'counter-evidence']));
    expect((await viewOf(desk.first)).item?.citations.map((each) => each.id)).not.toContain(id);
  });
});

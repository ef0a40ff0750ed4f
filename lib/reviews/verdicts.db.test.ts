import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnnotationView } from '#lib/annotations/annotation.ts';
import { prisma } from '#lib/db/client.ts';
import { loadWorkbench } from '#lib/workbench/workbench.service.ts';
import {
  agree,
  CHANGED,
  CLEAN,
  callOf,
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
  phaseOf,
  refusal,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { declareConflict, loadAdjudication, putAdjudication } from './reviews.service.ts';
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

const verdictOf = (id: string) => prisma().verdict.findFirstOrThrow({ where: { annotationId: id } });

describe('adjudication', () => {
  it('is opened before it is decided, shows both sides without names and what differs, and settles', async () => {
    await dispute(item.id, desk);
    expect(await refusal(putVerdict(callOf(desk.editor), item.id, DECIDED))).toBe('conflict');
    const opened = await putAdjudication(callOf(desk.editor), item.id);
    expect(opened).toMatchObject({ mode: 'adjudicate', differing: ['wording'], verdict: null });
    const shown = JSON.stringify(opened.sides);
    for (const side of [desk.first, desk.second]) expect(shown).not.toContain(side.userId);
    expect(await refusal(putVerdict(callOf(desk.editor), item.id, DECIDED))).toBe('invalid');
    const considered = 'That the changed word carries the same sense.';
    const verdict = await putVerdict(callOf(desk.editor), item.id, { ...DECIDED, considered });
    expect(verdict).toMatchObject({ basis: 'adjudicated', label: 'needs-correction', decidedBy: desk.editor.userId });
    expect(await phaseOf(item.id)).toBe('settled');
  });

  it('keeps the order of the sides once drawn, and is recorded once', async () => {
    await dispute(item.id, desk);
    const first = await putAdjudication(callOf(desk.editor), item.id);
    const again = await putAdjudication(callOf(desk.editor), item.id);
    expect(again.sides.map((side) => side.id)).toEqual(first.sides.map((side) => side.id));
    const entries = await prisma().auditEntry.count({
      where: { action: 'assessment.step', payload: { payload: { contains: item.id } } },
    });
    expect(entries).toBe(1);
  });

  it('bars who opened it from assessing the item for good', async () => {
    await dispute(item.id, desk);
    await putAdjudication(callOf(desk.editor), item.id);
    expect(await refusal(lockAll(item.id, [[desk.editor, CLEAN]]))).toBe('forbidden');
  });

  it('is refused to who assessed the item, declared a conflict or is no editor, and while it is not disputed', async () => {
    expect(await refusal(putAdjudication(callOf(desk.editor), item.id))).toBe('forbidden');
    await dispute(item.id, { first: desk.editor, second: desk.first });
    expect(await refusal(putAdjudication(callOf(desk.editor), item.id))).toBe('forbidden');
    expect(await refusal(putAdjudication(callOf(desk.second), item.id))).toBe('forbidden');
    expect(await refusal(putAdjudication(callOf(desk.observer), item.id))).toBe('forbidden');
    await declareConflict(callOf(desk.owner), item.id, 'I worked for the outlet.');
    expect(await refusal(putAdjudication(callOf(desk.owner), item.id))).toBe('forbidden');
  });

  it('needs every part, as a lock does', async () => {
    await dispute(item.id, desk);
    await putAdjudication(callOf(desk.editor), item.id);
    expect(await refusal(putVerdict(callOf(desk.editor), item.id, { conclusion: 'Nothing.' }))).toBe('invalid');
    const { wording: _, ...axes } = CHANGED.axes;
    expect(await refusal(putVerdict(callOf(desk.editor), item.id, { ...DECIDED, axes }))).toBe('invalid');
    expect(await phaseOf(item.id)).toBe('disputed');
  });
});

describe('settling in conversation, in a desk of two', () => {
  it('one proposes, and the other settles it', async () => {
    const { owner, reviewer, itemId } = await makeDeskOfTwo();
    expect(await loadAdjudication(reviewer, itemId, new Date())).toMatchObject({ mode: 'converse' });
    const proposed = await putVerdict(callOf(reviewer), itemId, DECIDED);
    expect([proposed.basis, proposed.settledAt, await phaseOf(itemId)]).toEqual(['conversation', null, 'disputed']);
    const own = secondVerdict(callOf(reviewer, { ifMatch: proposed.version }), itemId);
    expect(await refusal(own)).toBe('forbidden');
    const settled = await secondVerdict(callOf(owner, { ifMatch: proposed.version }), itemId);
    expect([settled.settledAt === null, await phaseOf(itemId)]).toEqual([false, 'settled']);
  });

  it('the other may propose something else instead; what was seen is named', async () => {
    const { owner, reviewer, itemId } = await makeDeskOfTwo();
    const proposed = await putVerdict(callOf(reviewer), itemId, DECIDED);
    const other = { ...DECIDED, axes: CLEAN.axes, codes: [] };
    expect(await refusal(putVerdict(callOf(owner), itemId, other))).toBe('precondition_required');
    const second = await putVerdict(callOf(owner, { ifMatch: proposed.version }), itemId, other);
    expect(second).toMatchObject({ label: 'accurate', decidedBy: owner.userId });
    const stale = secondVerdict(callOf(reviewer, { ifMatch: proposed.version }), itemId);
    expect(await refusal(stale)).toBe('stale');
    await secondVerdict(callOf(reviewer, { ifMatch: second.version }), itemId);
    expect(await phaseOf(itemId)).toBe('settled');
  });

  it('is not open while somebody could adjudicate', async () => {
    await dispute(item.id, desk);
    expect(await refusal(putVerdict(callOf(desk.first), item.id, DECIDED))).toBe('forbidden');
    expect(await refusal(loadAdjudication(desk.first, item.id, new Date()))).toBe('forbidden');
  });

  it('opens when the last adjudicator declares a conflict', async () => {
    await dispute(item.id, desk);
    await declareConflict(callOf(desk.editor), item.id, 'A relative works there.');
    await declareConflict(callOf(desk.owner), item.id, 'A relative works there.');
    expect(await putVerdict(callOf(desk.first), item.id, DECIDED)).toMatchObject({ basis: 'conversation' });
  });
});

describe('the conclusion', () => {
  it('settles what merged, and opens the round to the desk', async () => {
    await agree(item.id, desk);
    expect(await refusal(conclude(desk.first, item.id))).toBe('forbidden');
    const verdict = await conclude(desk.editor, item.id, { shouldRead: 'Nobody has counted the free berths.' });
    expect(verdict).toMatchObject({ basis: 'agreed', label: 'needs-correction' });
    expect(await phaseOf(item.id)).toBe('settled');
    const { annotations } = await loadWorkbench(desk.observer, article.id, new Date());
    expect(annotations.find((each) => each.id === item.id)?.assessments).toHaveLength(2);
  });

  it('changes no finding', async () => {
    await agree(item.id, desk);
    expect(await refusal(conclude(desk.editor, item.id, { axes: CLEAN.axes }))).toBe('invalid');
    expect(await refusal(conclude(desk.editor, item.id, { codes: [] }))).toBe('invalid');
  });

  it('is refused where there is no outcome', async () => {
    expect(await refusal(conclude(desk.editor, item.id))).toBe('forbidden');
    await dispute(item.id, desk);
    expect(await refusal(conclude(desk.editor, item.id))).toBe('conflict');
  });

  it('written twice by the same request is written once; by two editors, the second is stale', async () => {
    await agree(item.id, desk);
    const { version } = await verdictOf(item.id);
    const call = callOf(desk.editor, { ifMatch: version });
    const written = await putVerdict(call, item.id, { conclusion: 'One.' });
    expect((await putVerdict(call, item.id, { conclusion: 'One.' })).version).toBe(written.version);
    const late = putVerdict(callOf(desk.owner, { ifMatch: version }), item.id, { conclusion: 'Two.' });
    expect(await refusal(late)).toBe('stale');
    expect((await verdictOf(item.id)).conclusion).toBe('One.');
  });
});

describe('an override', () => {
  const REASON = 'The exchanged verb carries the whole sense of it.';
  const override = { label: 'misleading' as const, reason: REASON };

  it('moves the label by one step once a second editor confirms it, never the first', async () => {
    await agree(item.id, desk);
    const made = await conclude(desk.editor, item.id, { override });
    expect(made.override).toEqual({ label: 'misleading', reason: REASON, by: desk.editor.userId, confirmed: false });
    const again = { ifMatch: made.version };
    expect(await refusal(secondVerdict(callOf(desk.editor, again), item.id))).toBe('forbidden');
    expect(await refusal(secondVerdict(callOf(desk.first, again), item.id))).toBe('forbidden');
    const confirmed = await secondVerdict(callOf(desk.owner, again), item.id);
    expect([confirmed.override?.confirmed, confirmed.label]).toEqual([true, 'needs-correction']);
    expect(confirmed.badges).toContain('overridden');
    expect(await refusal(secondVerdict(callOf(desk.owner, { ifMatch: confirmed.version }), item.id))).toBe('conflict');
  });

  it('by two steps, without a word of why, or to another kind of label is refused', async () => {
    await agree(item.id, desk);
    const tries = [
      { label: 'fabricated' as const, reason: REASON },
      { label: 'accurate' as const, reason: REASON },
      { label: 'mostly-true' as const, reason: REASON },
      { label: 'misleading' as const, reason: 'Because.' },
    ];
    for (const each of tries) expect(await refusal(conclude(desk.editor, item.id, { override: each }))).toBe('invalid');
  });

  it('made anew has to be confirmed anew, and may be taken back', async () => {
    await agree(item.id, desk);
    const made = await conclude(desk.editor, item.id, { override });
    await secondVerdict(callOf(desk.owner, { ifMatch: made.version }), item.id);
    const anew = await conclude(desk.owner, item.id, { override: { label: 'minor-flaw', reason: REASON } });
    expect([anew.override?.confirmed, anew.badges.includes('overridden')]).toEqual([false, false]);
    expect((await conclude(desk.editor, item.id, { override: null })).override).toBeNull();
  });
});

describe('what others may ask', () => {
  it('of another desk is as if it were not there', async () => {
    await dispute(item.id, desk);
    const other = await makeDesk();
    const asked = [
      putAdjudication(callOf(other.owner), item.id),
      loadAdjudication(other.owner, item.id, new Date()),
      putVerdict(callOf(other.owner), item.id, DECIDED),
      secondVerdict(callOf(other.owner), item.id),
      declareConflict(callOf(other.owner), item.id, 'None.'),
    ];
    expect(await Promise.all(asked.map(refusal))).toEqual(asked.map(() => 'not_found'));
  });

  it('who became an observer since does not read the sides again', async () => {
    const editor = await makeMember(desk.deskId, 'editor', 'demoted');
    await dispute(item.id, desk);
    await putAdjudication(callOf(editor), item.id);
    const demoted = { ...editor, membership: 'observer' as const };
    expect(await refusal(loadAdjudication(demoted, item.id, new Date()))).toBe('forbidden');
  });
});

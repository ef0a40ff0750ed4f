import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { CarryInput } from '#lib/annotations/carry-over.ts';
import { putOmission } from '#lib/annotations/omissions.service.ts';
import { newId } from '#lib/kernel/ids.ts';
import { decideSuggestion, loadSuggestions } from '#lib/quotations/suggestions.service.ts';
import { countDueLocks } from '#lib/reviews/count-locks.service.ts';
import { loadWorkbench } from '#lib/workbench/workbench.service.ts';
import {
  BERTHS,
  CHANGED,
  CLEAN,
  callOf,
  closeDatabase,
  database,
  FARES,
  HARBOURS,
  lock,
  lockAll,
  makeArticle,
  makeDesk,
  makeItem,
  phaseOf,
  refusal,
  segmentOf,
  settleClean,
  TEXT,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { decideCarryOver } from './carry-decision.service.ts';
import { loadReview } from './carry-review.service.ts';
import { putVersion } from './new-version.service.ts';

afterAll(closeDatabase);

const ROLE = 'a senior official at the office of Estmark’s president';
let desk: TestDesk;
let article: TestArticle;

beforeEach(async () => {
  desk = await makeDesk();
  article = await makeArticle(desk.editor);
});

/** The quote of the fares, with speaker and role at their places. */
function makeFares() {
  const { start, end } = segmentOf(TEXT, ROLE);
  const speaker = segmentOf(TEXT, 'Arvo Tamm');
  return makeItem(desk.first, article, {
    exact: FARES,
    speaker: { name: 'Arvo Tamm', start: speaker.start, end: speaker.end },
    role: { text: ROLE, start, end },
  });
}

const WITH_ROLE = { ...CLEAN, axes: { ...CLEAN.axes, role: 'right' as const } };

const agreeOnFares = (id: string) =>
  lockAll(id, [
    [desk.first, WITH_ROLE],
    [desk.second, WITH_ROLE],
  ]);

async function revise(text: string, followsId = article.versionId, versionId = newId()) {
  const place = { articleId: article.id, versionId };
  return (await putVersion(callOf(desk.editor), place, { followsId, text, changedOn: null })).value;
}

async function decide(annotationId: string, versionId: string, input: CarryInput, ifMatch?: number) {
  const { version } = await database().carryOver.findFirstOrThrow({ where: { annotationId, versionId } });
  return decideCarryOver(callOf(desk.editor, { ifMatch: ifMatch ?? version }), { annotationId, versionId }, input);
}

const itemOf = async (id: string, actor = desk.editor) =>
  (await loadWorkbench(actor, article.id, new Date())).annotations.find((item) => item.id === id);

describe('a new version', () => {
  it('is refused where nothing has changed', async () => {
    await expect(revise(TEXT)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^Nothing changed since version 1, /),
    });
    expect(await database().articleVersion.count({ where: { articleId: article.id } })).toBe(1);
  });

  it('is refused where it names no version to follow, or one that another follows', async () => {
    const place = { articleId: article.id, versionId: newId() };
    const input = { text: `${TEXT}\n\nAdded.`, changedOn: null };
    expect(await refusal(putVersion(callOf(desk.editor), place, input))).toBe('stale');
    await revise(`${TEXT}\n\nOne more.`);
    expect(await refusal(revise(`${TEXT}\n\nAnother.`))).toBe('stale');
  });

  it('frozen by two at once is frozen once', async () => {
    const outcomes = await Promise.all([refusal(revise(`${TEXT}\n\nOne.`)), refusal(revise(`${TEXT}\n\nTwo.`))]);
    expect(outcomes.filter((outcome) => outcome === 'stale')).toHaveLength(1);
    expect(await database().articleVersion.count({ where: { articleId: article.id } })).toBe(2);
  });

  it('sent twice answers the same', async () => {
    const item = await makeItem(desk.first, article);
    const id = newId();
    const once = await revise(`Corrected.\n\n${TEXT}`, article.versionId, id);
    const twice = await revise(`Corrected.\n\n${TEXT}`, article.versionId, id);
    expect(twice).toEqual(once);
    expect(once.report).toEqual({ exact: [], shifted: [item.id], fuzzy: [], changed: [], orphaned: [] });
  });

  it('takes what stands in it over by itself, with its parts', async () => {
    const fares = await makeFares();
    const { version } = await revise(`An editor’s note.\n\n${TEXT}`);
    const item = await itemOf(fares.id);
    expect(item).toMatchObject({
      versionId: version.id,
      carry: { status: 'shifted', decision: 'same', waiting: false },
    });
    expect(item?.segments[0]).toMatchObject({ exact: FARES, start: version.text.indexOf(FARES) });
    expect(item?.parts.role).toMatchObject({ exact: ROLE, start: version.text.indexOf(ROLE) });
  });

  it('raises the alarm where only the role has changed, and lets nobody lock until somebody has decided', async () => {
    const fares = await makeFares();
    const { version, report } = await revise(TEXT.replace(ROLE, 'the president of Estmark'));
    expect(report.changed).toEqual([fares.id]);
    const item = await itemOf(fares.id);
    expect(item).toMatchObject({ versionId: article.versionId, carry: { waiting: true, status: 'changed' } });
    expect(await refusal(lock(desk.first, fares.id, CLEAN))).toBe('conflict');
    const card = await decide(fares.id, version.id, { decision: 'changed' });
    expect(card).toMatchObject({ decision: 'changed', decidedBy: desk.editor.name });
    expect(await itemOf(fares.id)).toMatchObject({
      versionId: version.id,
      roleAsPrinted: 'the president of Estmark',
      round: 1,
      carry: { waiting: false },
    });
  });

  it('opens a round on the new text where somebody had locked on the old, and undoes it while nobody has begun', async () => {
    const fares = await makeFares();
    await agreeOnFares(fares.id);
    const { version } = await revise(TEXT.replace(FARES, 'We will raise the fares before spring'));
    expect(await phaseOf(fares.id)).toBe('recheck');
    const card = await decide(fares.id, version.id, { decision: 'changed' });
    expect(await itemOf(fares.id)).toMatchObject({
      round: 2,
      phase: 'open',
      segments: [{ exact: 'We will raise the fares before spring' }],
    });
    await decide(fares.id, version.id, { decision: 'undecided' }, card.version);
    expect(await itemOf(fares.id)).toMatchObject({
      round: 1,
      phase: 'recheck',
      fixed: true,
      versionId: article.versionId,
    });
    await decide(fares.id, version.id, { decision: 'changed' });
    await lock(desk.first, fares.id, WITH_ROLE);
    await expect(decide(fares.id, version.id, { decision: 'undecided' })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('goes back to where it was where a person says that nothing matters', async () => {
    const fares = await makeFares();
    await agreeOnFares(fares.id);
    const { version } = await revise(TEXT.replace(ROLE, 'a senior officer at the office of Estmark’s president'));
    expect(await phaseOf(fares.id)).toBe('recheck');
    await decide(fares.id, version.id, { decision: 'same' });
    expect(await phaseOf(fares.id)).toBe('agreed');
  });

  it('asks a person about typography, and leaves the phase alone', async () => {
    const berths = await makeItem(desk.first, article, { exact: `“${BERTHS},”` });
    await lock(desk.first, berths.id);
    const { version, report } = await revise(TEXT.replaceAll('“', '"').replaceAll('”', '"'));
    expect(report.fuzzy).toEqual([berths.id]);
    await decide(berths.id, version.id, { decision: 'same' });
    expect((await itemOf(berths.id))?.segments[0]?.exact).toBe(`"${BERTHS},"`);
  });

  it('keeps what is gone at its version, and places it where a person says', async () => {
    const berths = await makeItem(desk.first, article);
    const { version } = await revise(
      TEXT.replace(
        `“${BERTHS},” said the harbour master, Ilse Maran.`,
        'Nothing is known of the berths that are empty.',
      ),
    );
    expect(await refusal(decide(berths.id, version.id, { decision: 'same' }))).toBe('invalid');
    await decide(berths.id, version.id, { decision: 'gone' });
    expect(await itemOf(berths.id)).toMatchObject({ versionId: article.versionId, carry: { decision: 'gone' } });
    const segments = [segmentOf(version.text, 'the berths that are empty')];
    await decide(berths.id, version.id, { decision: 'changed', segments });
    expect((await itemOf(berths.id))?.segments).toMatchObject([{ exact: 'the berths that are empty' }]);
    const wrong = [{ ...segments[0], start: 0, end: 5, exact: 'berth' }].map(({ start, end, exact }) => ({
      start: start ?? 0,
      end: end ?? 0,
      exact: exact ?? '',
    }));
    expect(await refusal(decide(berths.id, version.id, { decision: 'changed', segments: wrong }))).toBe('invalid');
  });

  it('asks again in a later version only what differs there', async () => {
    const fares = await makeFares();
    const berths = await makeItem(desk.first, article);
    await agreeOnFares(fares.id);
    const second = await revise(
      TEXT.replace(ROLE, 'the president of Estmark').replace(BERTHS, 'Nobody has counted the full berths'),
    );
    await decide(berths.id, second.version.id, { decision: 'changed' });
    const third = await revise(second.version.text.replace('the president of Estmark', ROLE), second.version.id);
    expect(third.report).toMatchObject({ exact: [fares.id], shifted: [berths.id], changed: [] });
    expect(await phaseOf(fares.id)).toBe('agreed');
    expect(await refusal(decide(fares.id, second.version.id, { decision: 'changed' }))).toBe('stale');
    const row = await database().carryOver.findFirstOrThrow({
      where: { annotationId: fares.id, versionId: second.version.id },
    });
    expect(row.decision).toBe('superseded');
  });

  it('drops a lock that had not taken effect when the words changed', async () => {
    const fares = await makeFares();
    await lock(desk.first, fares.id, WITH_ROLE, new Date());
    await revise(TEXT.replace(FARES, 'We will raise the fares before spring'));
    await countDueLocks(new Date(Date.now() + 10_000));
    expect(await database().assessment.count({ where: { annotationId: fares.id } })).toBe(0);
  });

  it('moves fault spans with their words', async () => {
    const berths = await makeItem(desk.first, article);
    const { start, end } = segmentOf(TEXT, 'counted');
    const codes = [
      { ...CHANGED.codes[0], code: 'WORD-SUBST' as const, severity: 'major' as const, span: { start, end } },
    ];
    await lock(desk.first, berths.id, { ...CHANGED, codes });
    const { version } = await revise(`A note of the editors.\n\n${TEXT}`);
    const [use] = (await itemOf(berths.id, desk.first))?.ownLock?.codes ?? [];
    expect(version.text.slice(use?.span?.start, use?.span?.end)).toBe('counted');
  });

  it('takes decisions on suggestions and what was left out over, and tells what is newly found', async () => {
    const [first] = await loadSuggestions(desk.editor, article.id);
    if (!first) throw new Error('Nothing was found.');
    await decideSuggestion(callOf(desk.first, { ifMatch: first.version }), first.id, {
      state: 'dismissed',
      reason: 'trivial',
    });
    const omission = newId();
    const left = { articleId: article.id, versionId: article.versionId, segments: [segmentOf(TEXT, HARBOURS)] };
    await putOmission(callOf(desk.first), omission, { ...left, reason: 'judgment', comment: '' });
    const fresh = '“The crane is idle,” Ilse Maran said.';
    const { version } = await revise(`${fresh}\n\n${TEXT}`);
    const now = await loadSuggestions(desk.editor, article.id);
    expect(now.filter((each) => each.state === 'dismissed').map((each) => each.segments[0]?.text)).toEqual([
      first.segments[0]?.text,
    ]);
    const view = await loadWorkbench(desk.editor, article.id, new Date());
    expect(view.omissions).toMatchObject([
      { id: omission, versionId: version.id, segments: [segmentOf(version.text, HARBOURS)] },
    ]);
    const review = await loadReview(desk.editor, { articleId: article.id, versionId: version.id, now: new Date() });
    expect(review.found.map((each) => each.words)).toEqual(['The crane is idle,']);
  });

  it('refuses an item in a version that another one follows', async () => {
    await revise(`${TEXT}\n\nAdded.`);
    expect(await refusal(makeItem(desk.first, article))).toBe('stale');
  });

  it('changes nothing of another desk', async () => {
    const stranger = await makeDesk();
    const place = { articleId: article.id, versionId: newId() };
    const input = { followsId: article.versionId, text: 'Mine.', changedOn: null };
    expect(await refusal(putVersion(callOf(stranger.owner), place, input))).toBe('not_found');
  });

  it('keeps a settled verdict on the version it was made on', async () => {
    const berths = await makeItem(desk.first, article);
    await settleClean(desk, berths.id);
    const { version } = await revise(TEXT.replace(BERTHS, 'Nobody has counted the full berths'));
    expect(await itemOf(berths.id)).toMatchObject({
      phase: 'recheck',
      verdict: { articleVersionId: article.versionId },
    });
    await decide(berths.id, version.id, { decision: 'changed' });
    expect(await itemOf(berths.id)).toMatchObject({
      phase: 'open',
      round: 2,
      verdict: null,
      before: { round: 1, label: 'accurate' },
    });
  });
});

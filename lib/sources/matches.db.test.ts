import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putOmission } from '#lib/annotations/omissions.service.ts';
import { matchBeside } from '#lib/jobs/match-in-worker.ts';
import { newId } from '#lib/kernel/ids.ts';
import { decideSuggestion } from '#lib/quotations/suggestions.service.ts';
import {
  BERTHS,
  callOf,
  closeDatabase,
  database,
  FARES,
  HARBOURS,
  makeArticle,
  makeDesk,
  makeItem,
  refusal,
  segmentOf,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { listMatches, loadAlignment } from './matches.service.ts';
import { putCapture, putSource, removeSource } from './sources.service.ts';

const SPEECH = 'ILSE MARAN: Nobody has counted the empty berths.\n\nARVO TAMM: We will raise the fares before spring.';

let desk: TestDesk;
beforeAll(async () => {
  desk = await makeDesk();
});
afterAll(closeDatabase);

async function capture({ first } = desk, text = SPEECH): Promise<{ id: string; sourceId: string }> {
  const [sourceId, id] = [newId(), newId()];
  await putSource(callOf(first), sourceId, { title: 'Minutes', url: null, publisher: '', publishedOn: null });
  await putCapture(callOf(first), id, { sourceId, text, right: 'quote-only', archiveUrl: null });
  return { id, sourceId };
}

async function wordsIn(articleId: string, captureId: string): Promise<string[]> {
  const found = await listMatches(desk.observer, { id: articleId, captureId }, matchBeside);
  return found.map((match) => `${match.kind === 'words' ? match.class : match.kind}: ${match.words.slice(0, 20)}`);
}

describe('the quotations of an article in a capture', () => {
  it('are its suggestions, and its items in their place', async () => {
    const article = await makeArticle(desk.editor);
    const { id: captureId } = await capture();
    const before = await wordsIn(article.id, captureId);
    expect(before.slice(0, 2)).toEqual(['identical: Nobody has counted t', 'changed: We will not raise th']);
    const berths = await makeItem(desk.first, article, { exact: BERTHS });
    await makeItem(desk.first, article, { exact: HARBOURS, kind: 'claim' });
    const matches = await listMatches(desk.first, { id: article.id, captureId }, matchBeside);
    expect(matches.map(({ id }) => id)).toContain(berths.id);
    expect(await wordsIn(article.id, captureId)).toEqual(before);
  });

  it('are not those that were dismissed, nor those in a passage that was left out', async () => {
    const article = await makeArticle(desk.editor);
    const { id: captureId } = await capture();
    const kept = await database().suggestion.findMany({ where: { articleId: article.id }, orderBy: { start: 'asc' } });
    const [fares] = kept;
    if (!fares) throw new Error('The article has no suggestions.');
    const decision = { state: 'dismissed' as const, reason: 'not-a-quotation' as const };
    await decideSuggestion(callOf(desk.first, { ifMatch: fares.version }), fares.id, decision);
    expect((await wordsIn(article.id, captureId)).some((words) => words.includes('raise'))).toBe(false);
    const place = { articleId: article.id, versionId: article.versionId };
    const segments = [segmentOf(article.text, BERTHS)];
    await putOmission(callOf(desk.first), newId(), { ...place, segments, reason: 'trivial', comment: '' });
    expect((await wordsIn(article.id, captureId)).some((words) => words.includes('berths'))).toBe(false);
  });

  it('are told of one item alone', async () => {
    const article = await makeArticle(desk.editor);
    const { id: captureId } = await capture();
    const item = await makeItem(desk.first, article, { exact: FARES, speaker: { name: 'Arvo Tamm' } });
    const match = await loadAlignment(desk.observer, { id: item.id, captureId }, matchBeside);
    expect(match).toMatchObject({ id: item.id, class: 'changed', places: [{ speaker: 'ARVO TAMM' }] });
    const claim = await makeItem(desk.first, article, { exact: HARBOURS, kind: 'claim', form: null });
    expect(await refusal(loadAlignment(desk.first, { id: claim.id, captureId }, matchBeside))).toBe('invalid');
  });

  it('are the same where a long text is searched in a thread of its own', async () => {
    const article = await makeArticle(desk.editor);
    const item = await makeItem(desk.first, article, { exact: BERTHS });
    const long = `${'The clerk read the list.\n\n'.repeat(4000)}${SPEECH}`;
    const { id: captureId } = await capture(desk, long);
    const asked = Array.from({ length: 4 }, () => loadAlignment(desk.first, { id: item.id, captureId }, matchBeside));
    const start = long.indexOf(BERTHS);
    for (const match of await Promise.all(asked))
      expect(match).toMatchObject({ class: 'identical', places: [{ start }] });
  });

  it('are nobody else’s: another desk’s article, item or capture is not there, and one taken back is gone', async () => {
    const other = await makeDesk();
    const article = await makeArticle(desk.editor);
    const item = await makeItem(desk.first, article);
    const [own, theirs] = [await capture(), await capture(other)];
    const ask = (actor: typeof desk.first, id: string, captureId: string) =>
      refusal(listMatches(actor, { id, captureId }, matchBeside));
    const askOne = (actor: typeof desk.first, id: string, captureId: string) =>
      refusal(loadAlignment(actor, { id, captureId }, matchBeside));
    expect(await ask(other.owner, article.id, theirs.id)).toBe('not_found');
    expect(await ask(desk.owner, article.id, theirs.id)).toBe('not_found');
    expect(await ask(desk.owner, article.id, newId())).toBe('not_found');
    expect(await askOne(other.owner, item.id, theirs.id)).toBe('not_found');
    expect(await askOne(desk.owner, item.id, theirs.id)).toBe('not_found');
    expect(await askOne(desk.owner, newId(), own.id)).toBe('not_found');
    expect(await ask(desk.owner, article.id, own.id)).toBe('done');
    await removeSource(callOf(desk.first), own.sourceId);
    expect(await ask(desk.owner, article.id, own.id)).toBe('gone');
  });
});

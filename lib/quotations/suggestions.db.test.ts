import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeAnnotation, deleteAnnotation } from '#lib/annotations/annotations.service.ts';
import { putOmission } from '#lib/annotations/omissions.service.ts';
import { transaction } from '#lib/changes/transaction.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { newId } from '#lib/kernel/ids.ts';
import {
  BERTHS,
  CLEAN,
  callOf,
  cite,
  closeDatabase,
  database,
  FARES,
  lock,
  makeArticle,
  makeDesk,
  makeItem,
  makePassage,
  refusal,
  segmentOf,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { keepSuggestions } from './find-suggestions.steps.ts';
import type { SuggestionDecision, SuggestionView } from './suggestion.ts';
import { decideSuggestion, loadSuggestions } from './suggestions.service.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await makeDesk();
});
afterAll(closeDatabase);

/** A new article with its suggestion on these words. */
async function found(words = BERTHS): Promise<{ article: TestArticle; suggestion: SuggestionView }> {
  const article = await makeArticle(desk.editor);
  return { article, suggestion: await suggestionOf(article, words) };
}

async function suggestionOf(article: TestArticle, words: string): Promise<SuggestionView> {
  const suggestion = (await loadSuggestions(desk.observer, article.id)).find((each) =>
    each.segments[0]?.text.includes(words),
  );
  if (!suggestion) throw new Error(`Nothing was found on "${words}".`);
  return suggestion;
}

type Decide = { by?: Actor; writeId?: string; ifMatch?: number | null };

function decide(suggestion: SuggestionView, decision: SuggestionDecision, given: Decide = {}): Promise<SuggestionView> {
  const { by = desk.first, ifMatch = suggestion.version, ...guards } = given;
  return decideSuggestion(callOf(by, { ifMatch, ...guards }), suggestion.id, decision);
}
const accept = (suggestion: SuggestionView, annotationId = newId(), given: Decide = {}) =>
  decide(suggestion, { state: 'accepted', annotationId }, given);
const dismiss = (suggestion: SuggestionView, given: Decide = {}) =>
  decide(suggestion, { state: 'dismissed', reason: 'trivial' }, given);
const reopen = (suggestion: SuggestionView, given: Decide = {}) => decide(suggestion, { state: 'open' }, given);
const countItems = (articleId: string) => database().annotation.count({ where: { articleId, deletedAt: null } });

describe('an import', () => {
  it('leaves its quotations as open suggestions in reading order, and says so once', async () => {
    const article = await makeArticle(desk.editor);
    const suggestions = await loadSuggestions(desk.observer, article.id);
    expect(suggestions.every(({ state, version }) => state === 'open' && version === 1)).toBe(true);
    const starts = suggestions.map(({ segments }) => segments[0]?.start ?? 0);
    expect(starts.length).toBeGreaterThanOrEqual(2);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const { segments } of suggestions) {
      for (const { start, end, text } of segments) expect(article.text.slice(start, end)).toBe(text);
    }
    const changes = await database().change.findMany({
      where: { articleId: article.id },
      orderBy: { sequence: 'asc' },
    });
    expect(changes.map(({ kind }) => kind)).toEqual(['article.import', 'suggestions.find']);
    const entry = await database().auditEntry.findFirstOrThrow({
      where: { action: 'suggestions.find', targetId: article.versionId },
      include: { payload: true },
    });
    expect(JSON.parse(entry.payload?.payload ?? '')).toMatchObject({ kept: starts.length, notKept: 0 });
  });

  it('of an article that quotes nobody leaves none', async () => {
    const article = await makeArticle(desk.editor, 'The pier\n\nThe pier is closed. It rains.');
    expect(await loadSuggestions(desk.first, article.id)).toEqual([]);
  });
});

describe('accepting', () => {
  it('makes the item with all that was found, once however often it is sent', async () => {
    const { article, suggestion } = await found();
    const [annotationId, writeId] = [newId(), newId()];
    const accepted = await accept(suggestion, annotationId, { writeId });
    expect(accepted).toMatchObject({ state: 'accepted', annotationId, version: 2 });
    expect(await accept(suggestion, annotationId, { writeId })).toEqual(accepted);
    expect(await accept(accepted, annotationId)).toEqual(accepted);
    const item = await database().annotation.findFirstOrThrow({
      where: { articleId: article.id },
      include: { anchors: true },
    });
    expect(item).toMatchObject({
      id: annotationId,
      kind: 'quote',
      form: suggestion.form,
      speakerName: suggestion.speaker?.name ?? null,
      cue: suggestion.cue?.text ?? null,
      roleAsPrinted: suggestion.role?.text ?? null,
      utteranceDate: null,
      createdBy: desk.first.userId,
    });
    const content = item.anchors.find(({ part }) => part === 'content')?.segments as unknown as { exact: string }[];
    expect(content.map(({ exact }) => exact)).toEqual(suggestion.segments.map(({ text }) => text));
  });

  it('names the one person of the registry whom the article names, and nobody where there are two', async () => {
    const { article } = await found();
    const speaker = { start: 0, end: 5, text: 'Ferry', name: 'Zdenka Orsak' };
    const { id, fields } = await database().suggestion.findFirstOrThrow({ where: { articleId: article.id } });
    await database().suggestion.update({ where: { id }, data: { fields: { ...(fields as object), speaker } } });
    const named = async () => (await loadSuggestions(desk.first, article.id)).find((each) => each.id === id)?.personId;
    expect(await named()).toBeNull();
    const first = await makePerson('Zdenka Orsak');
    expect(await named()).toBe(first);
    await makePerson('Zdenka Orsak');
    expect(await named()).toBeNull();
    await database().person.deleteMany({ where: { name: 'Zdenka Orsak', id: { not: first } } });
    const [suggestion] = (await loadSuggestions(desk.first, article.id)).filter((each) => each.id === id);
    if (!suggestion) throw new Error('It is gone.');
    const annotationId = newId();
    await accept(suggestion, annotationId);
    const item = await database().annotation.findUniqueOrThrow({ where: { id: annotationId } });
    expect(item).toMatchObject({ speakerName: 'Zdenka Orsak', personId: first });
  });

  it('by two at once makes one item; the second is told what stands', async () => {
    const { article, suggestion } = await found();
    const answers = await Promise.allSettled([
      accept(suggestion, newId(), { by: desk.first }),
      accept(suggestion, newId(), { by: desk.second }),
    ]);
    const [refused] = answers.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(answers.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    expect(refused).toMatchObject({ code: 'stale', data: { state: 'accepted', version: 2 } });
    expect(await countItems(article.id)).toBe(1);
  });

  it('again with another id is stale, also from the newest version', async () => {
    const { article, suggestion } = await found();
    const accepted = await accept(suggestion);
    const error = await accept(accepted, newId(), { by: desk.second }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'stale', data: { annotationId: accepted.annotationId } });
    expect(await countItems(article.id)).toBe(1);
  });

  it('with an id that is taken makes nothing', async () => {
    const { article, suggestion } = await found();
    const own = await makeItem(desk.first, article, { exact: 'three harbours' });
    expect(await refusal(accept(suggestion, own.id))).toBe('conflict');
    await deleteAnnotation(callOf(desk.first, { ifMatch: 1 }), own.id, undefined);
    expect(await refusal(accept(suggestion, own.id))).toBe('gone');
    const other = await makeDesk();
    const foreign = await makeItem(other.first, await makeArticle(other.editor));
    expect(await refusal(accept(suggestion, foreign.id))).toBe('conflict');
    expect(await suggestionOf(article, BERTHS)).toEqual(suggestion);
  });
});

async function makePerson(name: string): Promise<string> {
  const id = newId();
  const nameWords = name.toLowerCase().split(' ');
  await database().person.create({ data: { id, deskId: desk.deskId, name, nameWords } });
  return id;
}

describe('dismissing', () => {
  it('keeps the reason, until it is taken back', async () => {
    const { article, suggestion } = await found();
    const dismissed = await dismiss(suggestion);
    expect(dismissed).toMatchObject({ state: 'dismissed', reason: 'trivial', version: 2 });
    const none = await decide(dismissed, { state: 'dismissed', reason: 'not-a-quotation' }, { by: desk.second });
    expect(none).toMatchObject({ reason: 'not-a-quotation', version: 3 });
    expect(await suggestionOf(article, BERTHS)).toEqual(none);
    expect(await reopen(none)).toMatchObject({ state: 'open', reason: null, version: 4 });
    expect(await countItems(article.id)).toBe(0);
  });

  it('an accepted one takes its item away', async () => {
    const { article, suggestion } = await found();
    const dismissed = await dismiss(await accept(suggestion));
    expect(dismissed).toMatchObject({ state: 'dismissed', annotationId: null });
    expect(await countItems(article.id)).toBe(0);
  });
});

describe('taking an acceptance back', () => {
  it('deletes the item, which leaves a tombstone', async () => {
    const { article, suggestion } = await found();
    const accepted = await accept(suggestion);
    expect(await reopen(accepted)).toMatchObject({ state: 'open', annotationId: null, version: 3 });
    expect(await countItems(article.id)).toBe(0);
    expect(await database().annotation.count({ where: { articleId: article.id } })).toBe(1);
  });

  it('is for whoever may delete the item', async () => {
    const { suggestion } = await found();
    const accepted = await accept(suggestion);
    expect(await refusal(reopen(accepted, { by: desk.second }))).toBe('forbidden');
    expect(await reopen(accepted, { by: desk.editor })).toMatchObject({ state: 'open' });
  });

  it.each([
    ['assessed it', async (id: string) => void (await lock(desk.second, id, CLEAN, new Date()))],
    [
      'cited something for it themselves',
      async (id: string) => void (await cite(desk.first, id, { passageId: await makePassage(desk.first) })),
    ],
  ])('is refused once somebody %s', async (_, work) => {
    const { article, suggestion } = await found();
    const accepted = await accept(suggestion);
    await work(accepted.annotationId ?? '');
    const error = await reopen(accepted).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'conflict', message: expect.stringContaining('Work on this item has begun') });
    expect(await countItems(article.id)).toBe(1);
  });

  it('tells nothing of what another has cited without locking', async () => {
    const { suggestion } = await found();
    const accepted = await accept(suggestion);
    await cite(desk.second, accepted.annotationId ?? '', { passageId: await makePassage(desk.second) });
    expect(await reopen(accepted)).toMatchObject({ state: 'open' });
  });
});

describe('the item of an accepted suggestion', () => {
  it('deleted leaves the suggestion open, to be accepted anew; undeleted it is accepted again', async () => {
    const { article, suggestion } = await found();
    const { annotationId } = await accept(suggestion);
    const id = annotationId ?? '';
    await deleteAnnotation(callOf(desk.first, { ifMatch: 1 }), id, undefined);
    const open = await suggestionOf(article, BERTHS);
    expect(open).toMatchObject({ state: 'open', annotationId: null, version: 2 });
    expect(await refusal(accept(open, id))).toBe('gone');
    await changeAnnotation(callOf(desk.first, { ifMatch: 2 }), id, { deleted: false });
    expect(await suggestionOf(article, BERTHS)).toMatchObject({ state: 'accepted', annotationId: id });
    await deleteAnnotation(callOf(desk.first, { ifMatch: 3 }), id, undefined);
    expect(await accept(open)).toMatchObject({ state: 'accepted', version: 3 });
  });
});

describe('who decides', () => {
  it('are reviewers of the desk, from the version they saw', async () => {
    const { suggestion } = await found();
    expect(await refusal(dismiss(suggestion, { by: desk.observer }))).toBe('forbidden');
    const other = await makeDesk();
    expect(await refusal(dismiss(suggestion, { by: other.owner }))).toBe('not_found');
    expect(await refusal(decideSuggestion(callOf(desk.first), newId(), { state: 'open' }))).toBe('not_found');
    expect(await refusal(dismiss(suggestion, { ifMatch: null }))).toBe('precondition_required');
    expect(await refusal(dismiss(suggestion, { ifMatch: 2 }))).toBe('stale');
    expect(await refusal(loadSuggestions(other.owner, suggestion.id))).toBe('not_found');
  });
});

describe('what people have marked by hand', () => {
  it('hides the suggestion on the same words, and shows it again when it goes', async () => {
    const { article, suggestion } = await found();
    const ids = async () => (await loadSuggestions(desk.first, article.id)).map(({ id }) => id);
    const item = await makeItem(desk.first, article, { exact: BERTHS });
    expect(await ids()).not.toContain(suggestion.id);
    await deleteAnnotation(callOf(desk.first, { ifMatch: 1 }), item.id, undefined);
    expect(await ids()).toContain(suggestion.id);
    await makeItem(desk.first, article, { exact: BERTHS, kind: 'claim', form: null });
    expect(await ids()).toContain(suggestion.id);
    const segments = [segmentOf(article.text, BERTHS)];
    const place = { articleId: article.id, versionId: article.versionId, segments };
    await putOmission(callOf(desk.first), newId(), { ...place, reason: 'trivial', comment: '' });
    expect(await ids()).not.toContain(suggestion.id);
  });
});

describe('looking again', () => {
  const again = (article: TestArticle) =>
    transaction({ actorId: null, deskId: desk.deskId, now: new Date() }, (tx) =>
      keepSuggestions(tx, { deskId: desk.deskId, articleId: article.id, versionId: article.versionId }, []),
    );

  it('replaces the open suggestions while nobody has worked on them', async () => {
    const { article } = await found();
    expect(await again(article)).toBe(0);
    expect(await loadSuggestions(desk.first, article.id)).toEqual([]);
  });

  it('changes nothing once one was decided on, even if that was taken back', async () => {
    const { article, suggestion } = await found(FARES);
    await reopen(await dismiss(suggestion));
    const before = await loadSuggestions(desk.first, article.id);
    expect(await again(article)).toBeNull();
    expect(await loadSuggestions(desk.first, article.id)).toEqual(before);
  });

  it('changes nothing once an item was marked', async () => {
    const { article, suggestion } = await found(FARES);
    await makeItem(desk.first, article, { exact: 'three harbours' });
    expect(await again(article)).toBeNull();
    expect(await suggestionOf(article, FARES)).toEqual(suggestion);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteAnnotation } from '#lib/annotations/annotations.service.ts';
import { putOmission } from '#lib/annotations/omissions.service.ts';
import type { ArticleLine } from '#lib/articles/article.ts';
import { loadArticles } from '#lib/articles/articles.service.ts';
import { newId } from '#lib/kernel/ids.ts';
import { countCoverage, suggestionEntries } from '#lib/quotations/coverage.ts';
import type { SuggestionView } from '#lib/quotations/suggestion.ts';
import { decideSuggestion } from '#lib/quotations/suggestions.service.ts';
import {
  callOf,
  closeDatabase,
  database,
  makeArticle,
  makeDesk,
  makeItem,
  segmentOf,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { loadWorkbench } from './workbench.service.ts';
import type { WorkbenchView } from './workbench.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await makeDesk();
});
afterAll(closeDatabase);

const load = ({ id }: TestArticle): Promise<WorkbenchView> => loadWorkbench(desk.first, id, new Date());
const NEWS = [
  'The pier opens',
  '“The pier opens in May,” Ilse Maran, the harbour master, said on Tuesday.',
  '“Nobody has counted the berths,” said Arvo Tamm. “It would take a winter,” he said.',
  '“We are the last to know,” said Oda Lind, who sells bread on the quay.',
  '“The ice was late,” said Jonas Terrick.',
].join('\n\n');

const found = (view: WorkbenchView, words: string): SuggestionView => {
  const suggestion = view.suggestions.find(({ segments }) => segments[0]?.text.includes(words));
  if (!suggestion) throw new Error(`Nothing was found on "${words}".`);
  return suggestion;
};

describe('the workbench', () => {
  it('has the suggestions with the day beside them, resolved, and the answer of the registry about the role', async () => {
    const article = await makeArticle(desk.editor, NEWS);
    const view = await load(article);
    expect(view.finding).toBeNull();
    expect(found(view, 'opens in May').day).toMatchObject({ text: 'on Tuesday', date: '2024-10-22' });
    expect(found(view, 'last to know').day).toBeNull();
    await withSpeaker(found(view, 'opens in May').id, 'Ilse Maran', 'the harbour master');
    await withSpeaker(found(view, 'last to know').id, 'Ilse Maran', 'the harbour master');
    const personId = await makePerson();
    const after = await load(article);
    expect(found(after, 'opens in May')).toMatchObject({ personId, roleCheck: { personId, result: 'match' } });
    expect(found(after, 'last to know')).toMatchObject({ personId, roleCheck: { result: 'match' } });
    await database().article.update({ where: { id: article.id }, data: { publishedOn: null } });
    const undated = await load(article);
    expect(found(undated, 'opens in May')).toMatchObject({ day: { date: null }, roleCheck: null });
  });

  it('tells the day beside an item whose date nobody has said', async () => {
    const article = await makeArticle(desk.editor, NEWS);
    const { id } = await makeItem(desk.first, article, { exact: 'The pier opens in May' });
    const dayOf = async () => (await load(article)).annotations.find((item) => item.id === id)?.day;
    expect(await dayOf()).toMatchObject({ text: 'on Tuesday', date: '2024-10-22' });
    await database().annotation.update({ where: { id }, data: { utteranceDate: '2024-10-21' } });
    expect(await dayOf()).toBeNull();
  });
});

async function withSpeaker(id: string, name: string, role: string): Promise<void> {
  const { fields } = await database().suggestion.findUniqueOrThrow({ where: { id } });
  const speaker = { ...segmentOf(NEWS, name), text: name, name };
  const data = { fields: { ...(fields as object), speaker, role: { ...segmentOf(NEWS, role), text: role } } };
  await database().suggestion.update({ where: { id }, data });
}

async function makePerson(): Promise<string> {
  const id = newId();
  const office = { id: newId(), title: 'Harbour master', from: '2020', to: null, sourceTitle: 'Gazette' };
  const person = { id, deskId: desk.deskId, name: 'Ilse Maran', nameWords: ['ilse', 'maran'] };
  await database().person.create({ data: { ...person, offices: { create: [office] } } });
  return id;
}

/** What the list counts, counted by the pure functions from what the workbench shows. */
async function expected(article: TestArticle): Promise<Pick<ArticleLine, 'notChecked' | 'leftOut'>> {
  const { suggestions, annotations, omissions } = await load(article);
  const tallies = countCoverage(suggestionEntries(suggestions, annotations, omissions));
  const sum = (key: 'notChecked' | 'leftOut') => tallies.reduce((total, tally) => total + tally[key], 0);
  return { notChecked: sum('notChecked'), leftOut: sum('leftOut') + omissions.length };
}

async function listed(article: TestArticle): Promise<ArticleLine | undefined> {
  const { items } = await loadArticles(desk.first, { limit: 100, cursor: null });
  return items.find((line) => line.id === article.id);
}

describe('the list of articles', () => {
  it('counts what the workbench shows, after every decision', async () => {
    const article = await makeArticle(desk.editor, NEWS);
    const agree = async (line: Partial<ArticleLine>) => {
      expect(await listed(article)).toMatchObject({ ...(await expected(article)), ...line });
    };
    const all = (await expected(article)).notChecked;
    expect(all).toBeGreaterThanOrEqual(4);
    await agree({ items: 0, settled: 0, notChecked: all, leftOut: 0 });
    const view = await load(article);
    const decide = (suggestion: SuggestionView, decision: Parameters<typeof decideSuggestion>[2]) =>
      decideSuggestion(callOf(desk.first, { ifMatch: suggestion.version }), suggestion.id, decision);
    const { annotationId } = await decide(found(view, 'opens in May'), { state: 'accepted', annotationId: newId() });
    await agree({ items: 1, notChecked: all - 1, leftOut: 0 });
    await decide(found(view, 'last to know'), { state: 'dismissed', reason: 'trivial' });
    await agree({ items: 1, notChecked: all - 2, leftOut: 1 });
    await decide(found(view, 'ice was late'), { state: 'dismissed', reason: 'not-a-quotation' });
    await agree({ items: 1, notChecked: all - 3, leftOut: 1 });
    await deleteAnnotation(callOf(desk.first, { ifMatch: 1 }), annotationId ?? '', undefined);
    await agree({ items: 0, notChecked: all - 2, leftOut: 1 });
    await makeItem(desk.first, article, { exact: 'Nobody has counted the berths' });
    await makeItem(desk.first, article, { exact: 'The pier opens in May', kind: 'claim', form: null });
    await agree({ items: 2, notChecked: all - 3, leftOut: 1 });
    const segments = [segmentOf(article.text, 'We are the last to know')];
    const place = { articleId: article.id, versionId: article.versionId, segments };
    await putOmission(callOf(desk.first), newId(), { ...place, reason: 'judgment', comment: '' });
    await agree({ items: 2, notChecked: all - 3, leftOut: 1 });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteAnnotation } from '#lib/annotations/annotations.service.ts';
import { putOmission } from '#lib/annotations/omissions.service.ts';
import type { ArticleLine } from '#lib/articles/article.ts';
import { loadArticles } from '#lib/articles/articles.service.ts';
import { newId } from '#lib/kernel/ids.ts';
import { countInventory } from '#lib/publications/inventory.ts';
import type { ReportPage } from '#lib/publications/payload.ts';
import { reportPayload } from '#lib/publications/report-payload.steps.ts';
import type { Tally } from '#lib/quotations/coverage.ts';
import type { SuggestionView } from '#lib/quotations/suggestion.ts';
import { decideSuggestion, loadSuggestions } from '#lib/quotations/suggestions.service.ts';
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
    const undated = found(await load(article), 'opens in May');
    expect(undated).toMatchObject({ day: { date: null }, roleCheck: { result: 'no-data', asked: null } });
  });

  it('takes the day that a person gave in the preview, for suggestions, items and the registry', async () => {
    const { start, end } = segmentOf(NEWS, 'on Tuesday');
    const given = { start, end, date: '2019-10-15' };
    const article = await makeArticle(desk.editor, NEWS, [given]);
    const suggestion = found(await load(article), 'opens in May');
    expect(suggestion.day).toMatchObject({ text: 'on Tuesday', date: given.date });
    const asked = { date: given.date, from: 'words' };
    expect(suggestion.roleCheck).toMatchObject({ asked });
    const [listed] = await loadSuggestions(desk.first, article.id);
    expect(listed?.day).toEqual(suggestion.day);
    const decision = { state: 'accepted' as const, annotationId: newId() };
    const accepted = await decideSuggestion(callOf(desk.first, { ifMatch: 1 }), suggestion.id, decision);
    expect(accepted.day).toEqual(suggestion.day);
    const item = (await load(article)).annotations.find(({ id }) => id === decision.annotationId);
    expect(item).toMatchObject({ utteranceDate: null, day: { date: given.date }, roleCheck: { asked } });
    await database().annotation.update({ where: { id: decision.annotationId }, data: { utteranceDate: '2024-10-21' } });
    const dated = (await load(article)).annotations.find(({ id }) => id === decision.annotationId);
    expect(dated).toMatchObject({ day: null, roleCheck: { asked: { date: '2024-10-21', from: 'utterance' } } });
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

/** How one article is counted in the workbench, in the list of articles and in its report. */
async function counted(
  article: TestArticle,
): Promise<{ workbench: Tally[]; list: ArticleLine | undefined; report: Tally[] }> {
  const { items } = await loadArticles(desk.first, { limit: 100, cursor: null });
  const payload = await reportPayload(database(), article.id, 'the-pier');
  const page = { report: { payload }, verdicts: [] } as unknown as ReportPage;
  const { coverage } = await load(article);
  return { workbench: coverage, list: items.find((line) => line.id === article.id), report: countInventory(page) };
}

const sum = (tallies: Tally[], key: 'total' | 'notChecked' | 'leftOut') =>
  tallies.reduce((total, tally) => total + tally[key], 0);

/** Expects the three to agree, then how much is not checked and left out. */
async function expectCounts(article: TestArticle, counts: Pick<ArticleLine, 'items' | 'notChecked' | 'leftOut'>) {
  const { workbench, list, report } = await counted(article);
  expect(report).toEqual(workbench);
  const [notChecked, leftOut] = [sum(workbench, 'notChecked'), sum(workbench, 'leftOut')];
  expect(list).toMatchObject({ notChecked, leftOut, total: sum(workbench, 'total') - leftOut });
  expect(list).toMatchObject(counts);
}

describe('coverage', () => {
  it('is the same in the workbench, the list of articles and the report, after every decision', async () => {
    const article = await makeArticle(desk.editor, NEWS);
    const view = await load(article);
    const all = sum(view.coverage, 'notChecked');
    expect(all).toBeGreaterThanOrEqual(4);
    const agree = (items: number, notChecked: number, leftOut: number) =>
      expectCounts(article, { items, notChecked: all - notChecked, leftOut });
    await agree(0, 0, 0);
    const decide = (suggestion: SuggestionView, decision: Parameters<typeof decideSuggestion>[2]) =>
      decideSuggestion(callOf(desk.first, { ifMatch: suggestion.version }), suggestion.id, decision);
    const { annotationId } = await decide(found(view, 'opens in May'), { state: 'accepted', annotationId: newId() });
    await agree(1, 0, 0);
    await decide(found(view, 'last to know'), { state: 'dismissed', reason: 'trivial' });
    await agree(1, 1, 1);
    await decide(found(view, 'ice was late'), { state: 'dismissed', reason: 'not-a-quotation' });
    await agree(1, 2, 1);
    await deleteAnnotation(callOf(desk.first, { ifMatch: 1 }), annotationId ?? '', undefined);
    await agree(0, 2, 1);
    await makeItem(desk.first, article, { exact: 'Nobody has counted the berths' });
    await makeItem(desk.first, article, { exact: 'The pier opens in May', kind: 'claim', form: null });
    await makeItem(desk.first, article, { exact: 'bread', kind: 'note', form: null });
    await agree(2, 1, 1);
  });

  it('counts a passage left out by hand as the quotations in it, or as a passage', async () => {
    const article = await makeArticle(desk.editor, NEWS);
    const all = sum((await load(article)).coverage, 'notChecked');
    const leaveOut = (exact: string) => {
      const place = { articleId: article.id, versionId: article.versionId, segments: [segmentOf(article.text, exact)] };
      return putOmission(callOf(desk.first), newId(), { ...place, reason: 'judgment', comment: '' });
    };
    await leaveOut('“We are the last to know,” said Oda Lind, who sells bread on the quay.\n\n“The ice was late,”');
    await expectCounts(article, { items: 0, notChecked: all - 2, leftOut: 2 });
    const { coverage } = await load(article);
    expect(coverage.find(({ group }) => group === 'passages')).toBeUndefined();
    await leaveOut('It would take');
    await expectCounts(article, { items: 0, notChecked: all - 2, leftOut: 3 });
    expect((await load(article)).coverage.at(-1)).toMatchObject({ group: 'passages', total: 1, leftOut: 1 });
  });
});

import { expect, type Page, test } from '@playwright/test';
import { appUnderTest } from './app-under-test.ts';
import { listedItem, programHeaders } from './desk-program.ts';
import {
  ARTICLE,
  BOOKS,
  BOOKS_WORDS,
  CANARY,
  CLAIM,
  CONCLUSION,
  CROWN,
  DESK,
  EDITOR,
  FIRST,
  OBSERVER,
  OWNER,
  ROLE,
  SECOND,
  SITTING,
  SITTING_WORDS,
  SLUG,
  TOLL,
  WATER,
} from './harbour-toll.ts';
import { OwnBrowsers } from './own-browsers.ts';
import { addMember, addPerson, setQuorum } from './pages/desk-pages.ts';
import { setUp } from './pages/entrance-page.ts';
import { ImportPage } from './pages/import-page.ts';
import { SettlePage } from './pages/settle-page.ts';
import type { WorkbenchPage } from './pages/workbench-page.ts';

// The main job from an empty database: set up, import, mark, gather evidence, assess blind, settle, publish.
// publication.spec.ts goes on with what is published here.

test.describe.configure({ mode: 'serial' });

const browsers = new OwnBrowsers();
let owner: Page;
let editor: WorkbenchPage;
let first: WorkbenchPage;
let second: WorkbenchPage;
let articleId = '';

test.afterAll(() => browsers.close());

test('the code of the console makes the first owner and desk', async ({ browser }) => {
  owner = await browsers.page(browser);
  await expect.poll(async () => (await appUnderTest()).setupCode).toBeTruthy();
  const code = (await appUnderTest()).setupCode ?? '';
  await setUp(owner, { code: 'NOT-THE-CODE', desk: DESK, owner: OWNER });
  await expect(owner.getByRole('alert').first()).toBeVisible();
  await setUp(owner, { code, desk: DESK, owner: OWNER });
  await owner.waitForURL(`**/d/${SLUG}/articles`);
  await owner.goto('/setup');
  await expect(owner.getByRole('heading', { name: 'Already set up' })).toBeVisible();
});

test('the owner wants two to assess, and adds an editor, reviewers and an observer, who sign in', async ({
  browser,
}) => {
  await setQuorum(owner, SLUG, 2);
  await addMember(owner, SLUG, { ...EDITOR, membership: 'editor' });
  await addMember(owner, SLUG, { ...FIRST, membership: 'reviewer' });
  await addMember(owner, SLUG, { ...SECOND, membership: 'reviewer' });
  await addMember(owner, SLUG, { ...OBSERVER, membership: 'observer' });
  editor = await browsers.atWork(browser, EDITOR);
  first = await browsers.atWork(browser, FIRST);
  second = await browsers.atWork(browser, SECOND);
});

test('the editor imports a pasted article and freezes it', async () => {
  const { page } = editor;
  await page.getByRole('link', { name: 'Import an article' }).first().click();
  const entry = new ImportPage(page);
  await entry.paste(ARTICLE);
  await entry.showPreview();
  await expect(entry.kindOf(1)).toHaveValue('title');
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Harbour toll stays, says ministry');
  await expect(entry.found).toHaveText('Found: 3 quotations · 0 reported statements · 3 speakers · 2 relative days');
  await expect(page.getByText(/^Without a date 2 days\b.* cannot be checked\.$/)).toBeVisible();
  await entry.kindOf(2).selectOption('body');
  await page.getByLabel('Published on').fill('2024-03-06');
  await expect(page.getByRole('button', { name: /^Correct .*Tuesday: 5 March 2024$/ })).toBeVisible();
  await page.getByLabel('Outlet').fill('The Lindholt Post');
  articleId = await entry.freeze();
  await expect(editor.text.getByRole('heading', { level: 1 })).toHaveText('Harbour toll stays, says ministry');
  await expect(editor.text).toContainText(`“${TOLL}”`);
});

test('what the article quotes is found; a reviewer accepts with Enter, sets the day, and dismisses with a reason', async () => {
  await first.open(SLUG, articleId);
  await expect(first.found).toHaveCount(3);
  await first.walkToLine(TOLL);
  await expect(first.inspector.pane.getByRole('heading', { name: 'Found, direct quotation' })).toBeVisible();
  await first.page.keyboard.press('Enter');
  await expect(first.inspector.pane.getByRole('heading', { name: 'Quotation, direct' })).toBeVisible();
  for (const words of ['Orla Venn', ROLE, 'said'])
    await expect(first.inspector.pane.getByText(words, { exact: true })).toBeVisible();
  await first.page.keyboard.press('d');
  await expect(first.inspector.pane.getByText('5 March 2024', { exact: true })).toBeVisible();
  await first.walkToLine(WATER);
  await first.page.keyboard.press('Backspace');
  await first.page.keyboard.press('3');
  await expect(first.reasons).toBeHidden();
  await expect(first.suggestion(WATER)).toBeHidden();
  await expect(first.leftOut).toContainText('1 left out');
  await expect(first.coverage).toHaveText('0 of 3 quotations checked');
});

test('a second quote is made by keys alone, a claim lies over it, and the overlap is offered', async () => {
  await first.markByKeys(CROWN);
  await expect(first.inspector.pane.getByRole('heading', { name: /^Quotation/ })).toBeVisible();
  await first.inspector.editDetails();
  await first.inspector.details.getByLabel('Speaker', { exact: true }).fill('Tomas Reed');
  await first.inspector.saveDetails();
  await first.mark(CLAIM, 'Claim');
  await expect(first.items).toHaveCount(3);
  await first.clickOn(CROWN);
  await expect(first.overlaps).toHaveCount(2);
  await expect(first.overlaps.first()).toContainText(/Quotation/);
  await first.overlaps.nth(1).click();
  await expect(first.inspector.pane.getByRole('heading', { name: 'Claim' })).toBeVisible();
  await first.caretTo(CROWN);
  await first.page.keyboard.press('Enter');
  await expect(first.overlaps.first()).toBeFocused();
  await first.page.keyboard.press('Enter');
  await expect(first.inspector.pane.getByText('Tomas Reed')).toBeVisible();
});

test('everything stands after a reload', async () => {
  await first.page.reload();
  await expect(first.items).toHaveCount(3);
  await first.openItem(TOLL);
  await expect(first.inspector.pane.getByText(ROLE)).toBeVisible();
  await expect(first.inspector.pane.getByText('5 March 2024', { exact: true })).toBeVisible();
});

test('the registry holds another office, and the question is asked', async () => {
  await addPerson(editor.page, SLUG, {
    name: 'Orla Venn',
    title: 'Minister of Harbours',
    country: 'Veldmark',
    from: '2022-01-10',
    to: '',
    knownFrom: 'State gazette of Veldmark',
  });
  await first.page.reload();
  await first.openItem(TOLL);
  await first.inspector.editDetails();
  await first.select(ROLE);
  await first.inspector.takeSelection('Role as printed', ROLE);
  await first.inspector.details.getByLabel('Person in the registry').selectOption('Orla Venn');
  await first.inspector.saveDetails();
  await expect(first.inspector.question).toContainText('Minister of Harbours');
  await expect(first.inspector.question.getByRole('radio')).toHaveCount(4);
  await expect(first.inspector.answer('The person named: the description is wrong.')).toBeDisabled();
});

test('a reviewer adds sources, pins their words and cites them', async () => {
  const { record, inspector, page } = first;
  await page.keyboard.press('Escape');
  await first.openItem(TOLL);
  await inspector.pane.getByRole('button', { name: 'Open the record' }).click();
  await record.addSource(SITTING);
  await record.pin(SITTING_WORDS);
  await record.cite(SITTING_WORDS, ['Context']);
  await record.logSearch({
    where: 'Archive of the Lindholt Post',
    words: 'toll breakwater Venn',
    came: 'Two reports.',
  });
  await expect(inspector.pane.getByText('Searched Archive of the Lindholt Post').first()).toBeVisible();
  await inspector.pane.getByRole('button', { name: 'Cite the registry for the role' }).click();
  await expect(inspector.pane.getByText('Registry: State gazette of Veldmark.')).toBeVisible();
  await record.pane.getByRole('button', { name: 'Back to items' }).click();
  await first.openItem(CROWN);
  await inspector.pane.getByRole('button', { name: 'Open the record' }).click();
  await record.addSource(BOOKS);
  await record.pin(BOOKS_WORDS);
  await record.cite(BOOKS_WORDS, ['Context']);
  await record.pane.getByRole('button', { name: 'Back to items' }).click();
});

test('the first assesses with keys; label, rule and what is missing follow; a lock can be undone', async () => {
  const { inspector, page } = first;
  await first.openItem(TOLL);
  await inspector.answer('The person named: the description is wrong.').check();
  await expect(inspector.pane.getByText('No label yet')).toBeVisible();
  await expect(inspector.pane.getByText(/Missing: existence/)).toBeVisible();
  await inspector.assess('X1', 'W1', 'K1');
  await expect(inspector.pane.getByText('Needs correction')).toBeVisible();
  await expect(inspector.pane.getByText(/Rule Q9/)).toBeVisible();
  await inspector.writeWords({ shouldRead: `Orla Venn, the minister of harbours`, note: `Seen in the ${CANARY}.` });
  await expect(first.saved).toContainText('Saved');
  await inspector.lockButton.click();
  await inspector.pane.getByRole('button', { name: /^Undo/ }).click();
  await expect(inspector.lockButton).toBeEnabled();
  await expect(inspector.axis('Existence')).toContainText('primary record');
  await inspector.lockForGood();
  await first.openItem(CROWN);
  await inspector.assess('A');
  await expect(inspector.pane.getByText('Accurate')).toBeVisible();
  await page.keyboard.press('Shift+L');
  await expect(inspector.pane.getByText('Locked by you')).toBeVisible({ timeout: 15_000 });
});

test('the second sees nothing of the first before locking', async () => {
  await second.open(SLUG, articleId);
  await second.openItem(TOLL);
  await expect(second.items.first()).toContainText('In review, 1 of 2 locked');
  await expect(second.inspector.pane.getByText('Nothing cited yet.')).toBeVisible();
  await expect(second.inspector.pane.getByText('Needs correction')).toBeHidden();
  const { request } = second.page;
  const answers = [
    await second.page.content(),
    await (await request.get(`/api/articles/${articleId}?desk=${SLUG}`)).text(),
    await (await request.get(`/api/exports/assessments.csv?desk=${SLUG}`)).text(),
    await (await request.get(`/d/${SLUG}/articles/${articleId}`)).text(),
  ];
  for (const answer of answers) {
    expect(answer).not.toContain(CANARY);
    expect(answer).not.toContain('ROLE-RANK');
  }
  const own = await (await first.page.request.get(`/api/exports/assessments.csv?desk=${SLUG}`)).text();
  expect(own).toContain(CANARY);
  expect(
    (
      await request.put(`/api/annotations/${(await listed(TOLL)).id}/adjudication?desk=${SLUG}`, programHeaders(owner))
    ).status(),
  ).toBe(403);
});

test('the second locks too: one item is equal, the other disputed', async () => {
  const { inspector } = second;
  await inspector.answer('It cannot be settled: the two belong to different people.').check();
  await inspector.assess('X1', 'W1', 'R5', 'K1');
  await inspector.lockForGood();
  await expect(second.item(TOLL)).toContainText('Disputed');
  await inspector.pane.getByText('Mara Lindt').click();
  await expect(inspector.pane.getByText(`Seen in the ${CANARY}.`)).toBeVisible();
  await second.openItem(CROWN);
  await inspector.assess('A');
  await inspector.lockForGood();
  await expect(second.item(CROWN)).toContainText('Agreed, conclusion missing', { timeout: 15_000 });
});

test('the editor opens both sides and settles what differs', async () => {
  await editor.open(SLUG, articleId);
  await editor.openItem(TOLL);
  await editor.inspector.pane.getByRole('link', { name: 'Settle what differs' }).click();
  const settle = new SettlePage(editor.page);
  await expect(editor.page.getByText(CANARY)).toHaveCount(0);
  await settle.openBoth();
  await expect(editor.page.getByText(`Seen in the ${CANARY}.`)).toBeVisible();
  await settle.take('Speaker', 'right');
  await settle.take('Role at the time', 'wrong');
  await expect(settle.settlement.getByText('Needs correction')).toBeVisible();
  await settle.write({
    Conclusion: CONCLUSION,
    'Should read': `“${TOLL}” Orla Venn, the minister of harbours, said on Tuesday.`,
    'What speaks for the other reading': 'An aide of the same name is nowhere on record.',
    'The other side': 'A search for an aide of this name found nobody.',
  });
  await settle.settle();
  await expect(editor.page.getByRole('heading', { name: 'Settled', level: 1 })).toBeVisible();
});

test('the editor writes the conclusion of what merged and sees which gates are open', async () => {
  await editor.open(SLUG, articleId);
  await editor.openItem(CROWN);
  await expect(editor.inspector.conclusion.getByLabel('Conclusion')).toHaveValue(/^Tomas Reed said this/);
  await editor.inspector.conclusion.getByRole('button', { name: 'Write the conclusion' }).click();
  await expect(editor.item(CROWN)).toContainText('Settled');
  await editor.publishing.open();
  await expect(editor.publishing.entry('Tomas Reed said this')).toContainText('All 10 gates are met');
  await expect(editor.publishing.entry(CONCLUSION)).toContainText('Ask the outlet, or say why it was not asked.');
  await editor.publishing.dialog.getByRole('button', { name: 'Publish 2' }).click();
  await expect(editor.publishing.dialog.getByRole('alert')).toContainText('Not ready: Ask the outlet');
  await editor.page.keyboard.press('Escape');
  await expect(editor.item(TOLL)).toContainText('Settled');
});

test('the reply is recorded and both are published', async () => {
  await editor.openItem(TOLL);
  await editor.inspector.recordReply({
    whom: 'The Lindholt Post',
    askedOn: '2024-03-08T09:00',
    due: '2024-03-11T09:00',
    how: 'e-mail',
    answer: 'We will change the line.',
  });
  await expect(editor.inspector.pane.getByText('The Lindholt Post answered')).toBeVisible();
  await editor.publishing.open();
  await expect(editor.publishing.entry(CONCLUSION)).toContainText('All 10 gates are met');
  await editor.publishing.publish(2);
  await expect(editor.item(TOLL)).toContainText('Published');
});

/** The item with these words, as the owner may know it. */
const listed = (words: string) => listedItem(owner, { desk: SLUG, articleId, words });

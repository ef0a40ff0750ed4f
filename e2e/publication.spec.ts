import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { listedItem, programHeaders } from './desk-program.ts';
import { CANARY, CONCLUSION, CORRECTED, EDITOR, OBSERVER, SLUG, TOLL, WATER } from './harbour-toll.ts';
import { OwnBrowsers } from './own-browsers.ts';
import type { WorkbenchPage } from './pages/workbench-page.ts';

// What the main job published: the public pages, the files, a correction, and a verdict that is withheld.

test.describe.configure({ mode: 'serial' });

const browsers = new OwnBrowsers();
let editor: WorkbenchPage;
let articleId = '';

test.beforeAll(async ({ browser }) => {
  editor = await browsers.atWork(browser, EDITOR);
  const answer = await editor.page.request.get(`/api/articles?desk=${SLUG}`);
  articleId = ((await answer.json()) as { items: { id: string }[] }).items[0]?.id ?? '';
});

test.afterAll(() => browsers.close());

test('a reader without scripts opens the verdict and the report', async ({ browser }) => {
  const page = await browsers.reader(browser);
  await page.goto('/');
  await page.getByRole('link', { name: CONCLUSION }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CONCLUSION);
  for (const name of ['As printed', 'On the record', 'Should read', 'History'])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(page.getByText('The outlet answered on')).toBeVisible();
  await expect(page.getByText(/neither seeing the other’s work/)).toBeVisible();
  const scripts = page.locator('script');
  await expect(scripts).toHaveCount(1);
  await expect(scripts).toHaveAttribute('type', 'application/ld+json');
  const review = JSON.parse((await scripts.textContent()) ?? '');
  expect(review['@graph'][0]).toMatchObject({ '@type': 'ClaimReview', url: page.url() });
  expect((await page.content()).includes(CANARY)).toBe(false);
  await page.getByRole('link', { name: 'The whole article, checked' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Harbour toll stays, says ministry');
  await expect(page.getByText('Needs correction').first()).toBeVisible();
  await expect(page.getByText('Accurate').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /^3 quotations: .*1 left out$/ })).toBeVisible();
  await expect(page.getByText(WATER)).toBeVisible();
  await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0);
});

test('the CSV files hold the rows', async () => {
  await editor.page.goto(`/d/${SLUG}/articles`);
  const assessments = await csvOf('Assessments (CSV)');
  expect(assessments.filter((line) => line.includes('needs-correction'))).toHaveLength(2);
  expect(assessments.filter((line) => line.includes(',accurate,'))).toHaveLength(2);
  const verdicts = await csvOf('Verdicts (CSV)');
  expect(verdicts.filter((line) => line.includes('adjudicated'))).toHaveLength(1);
  expect(verdicts.filter((line) => line.includes('agreed'))).toHaveLength(1);
});

test('an observer reads what is settled and writes nothing', async ({ browser }) => {
  const observer = await browsers.atWork(browser, OBSERVER);
  const { page } = observer;
  await page.goto(`/d/${SLUG}/articles`);
  await expect(page.getByRole('link', { name: 'Import an article' })).toHaveCount(0);
  await page.goto(`/d/${SLUG}/members`);
  await expect(page.getByRole('button', { name: 'Add a member' })).toHaveCount(0);
  await observer.open(SLUG, articleId);
  await observer.openItem(TOLL);
  await expect(observer.inspector.pane.getByText(CONCLUSION)).toBeVisible();
  await observer.select('Fishers in the western ports');
  await expect(observer.toolbar).toBeHidden();
  await expect(observer.inspector.pane.getByRole('button', { name: 'Edit details' })).toHaveCount(0);
  const item = await listed(TOLL);
  const headers = { ...programHeaders(page).headers, 'If-Match': `"${item.version}"` };
  const change = { headers, data: { speaker: { name: 'Somebody else' } } };
  expect((await page.request.patch(`/api/annotations/${item.id}?desk=${SLUG}`, change)).status()).toBe(403);
});

test('a correction is published with its note', async ({ browser }) => {
  await editor.open(SLUG, articleId);
  await editor.openItem(TOLL);
  await editor.inspector.pane.getByText('Change the words').click();
  await editor.inspector.conclusion.getByLabel('Conclusion').fill(CORRECTED);
  await editor.inspector.conclusion.getByRole('button', { name: 'Save the words' }).click();
  await expect(editor.inspector.pane.getByText('Saved.')).toBeVisible();
  await editor.publishing.open();
  await editor.publishing.publishAgain(CORRECTED, { as: 'correction', note: 'The place was missing.' });
  const page = await browsers.reader(browser);
  await page.goto(`/verdicts/${(await listed(TOLL)).publication?.slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CORRECTED);
  await expect(page.getByText('Corrected by the desk on')).toBeVisible();
  await expect(page.getByText('The place was missing.').first()).toBeVisible();
});

test('a withheld verdict answers 451 and says nothing of its words', async ({ browser }) => {
  const slug = (await listed(TOLL)).publication?.slug;
  await editor.publishing.open();
  await editor.publishing.withhold(CORRECTED, 'A court asked for it.');
  const page = await browsers.reader(browser);
  const answer = await page.goto(`/verdicts/${slug}`);
  expect(answer?.status()).toBe(451);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This verdict is withheld.');
  expect(await page.content()).not.toContain('breakwater');
});

async function csvOf(link: string): Promise<string[]> {
  const waiting = editor.page.waitForEvent('download');
  await editor.page.getByRole('link', { name: link }).click();
  const file = await (await waiting).path();
  return (await readFile(file, 'utf8')).split(/\r?\n/).filter(Boolean);
}

/** The item with these words, as the editor may know it. */
const listed = (words: string) => listedItem(editor.page, { desk: SLUG, articleId, words });

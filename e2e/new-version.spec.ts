import { type Browser, expect, type Page, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { ownFactories } from './desk-of-its-own.ts';
import { signIn } from './pages/entrance-page.ts';

// The outlet changed a role under a published verdict: the alarm, the decision, the notice that readers see, and what a new version asks.

test.describe.configure({ mode: 'serial' });

const DESK = 'open-record';
const EDITOR = { name: 'Tomasz Ellery', email: 'editor@demo.test', password: 'a demo of several words' };
const CONCLUSION = 'Ilsabet Corvane said this, but as Deputy Minister: the Minister of Harbours was at sea that day.';
const LINE = 'The outlet changed this on 20 November 2024: “Harbour Minister” became “Deputy Harbour Minister”.';
const LOOKS = [390, 1440].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

let page: Page;
let article = '';

async function openPage(browser: Browser): Promise<Page> {
  const own = await (await browser.newContext()).newPage();
  await signIn(own, EDITOR);
  return own;
}

async function expectAccessible() {
  for (const { width, scheme } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    expect.soft(await axeFindings(page), `${page.url()} ${width} ${scheme}`).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test.beforeAll(async ({ browser }) => {
  const { loadDemo } = await ownFactories();
  await loadDemo({ password: EDITOR.password });
  page = await openPage(browser);
});

test.afterAll(() => page.context().close());

test('a changed role under a published verdict raises the alarm', async () => {
  await page.goto(`/d/${DESK}/articles`);
  await expect(page.getByText('Text changed under 1 published verdict · 2 items to carry over')).toBeVisible();
  await page.getByRole('link', { name: /Night boat to return/ }).click();
  await expect(
    page.getByText('2 items to carry over to version 2; text changed under 1 published verdict'),
  ).toBeVisible();
  article = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Review' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Version 2 against version 1');
  await expect(page.getByText(LINE)).toBeVisible();
  await expect(page.getByText('It can be published once it is decided.')).toBeVisible();
  await expectAccessible();
});

test('a person decides by one key and publishes the line; a decision is taken back', async () => {
  const decision = page.getByRole('region', { name: 'Decision' });
  await page.keyboard.press('Enter');
  await expect(decision.getByText(/^Tomasz Ellery/)).toBeVisible();
  await decision.getByRole('radio', { name: /Wholly/ }).check();
  await decision.getByRole('button', { name: /Publish/ }).click();
  await expect(decision.getByText(/On its public page since/)).toBeVisible();
  await page.getByRole('button', { name: /^Febuary/ }).click();
  await page.keyboard.press('m');
  await expect(decision.getByText(/^Tomasz Ellery/)).toBeVisible();
  await page.keyboard.press('u');
  await expect(decision.getByRole('button', { name: /^Accept/ })).toBeVisible();
});

test('readers see before and after, and that the verdict stays', async ({ browser }) => {
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto('/');
  await reader.getByRole('link', { name: CONCLUSION }).click();
  await reader.getByRole('link', { name: 'Changed by the outlet on 20 November 2024' }).click();
  const changed = reader.locator('#changed');
  await expect(changed).toContainText(`${LINE} That is what the desk had asked for.`);
  await expect(changed.getByRole('heading', { name: 'Before' })).toBeVisible();
  await expect(changed.locator('ins')).toHaveText(/Deputy/);
  await reader.getByRole('link', { name: 'The whole article, checked' }).click();
  await expect(reader.getByText(LINE)).toBeVisible();
  await reader.context().close();
});

test('the item is assessed anew on the new text, with what the verdict had beside it', async () => {
  await page.goto(article);
  await page
    .getByRole('complementary', { name: 'Items' })
    .getByRole('button', { name: /The pier had not been inspected/ })
    .click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector.getByRole('heading', { name: /round 2/ })).toBeVisible();
  await expect(inspector.getByText('Deputy Harbour Minister', { exact: true })).toBeVisible();
  await expect(inspector.getByText('was: wrong')).toBeVisible();
});

test('versions are listed and compared; the same text again is refused', async () => {
  await page.goto(`${article}/versions`);
  await expect(page.getByRole('list', { name: 'Versions, the newest first' }).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText(/^\d+ paragraphs changed$/)).toBeVisible();
  await expectAccessible();
  const id = article.split('/').at(-1);
  const versions = (await (await page.request.get(`/api/articles/${id}/versions?desk=${DESK}`)).json()) as {
    items: { id: string }[];
  };
  const text = await (
    await page.request.get(`/api/articles/${id}/versions/${versions.items[0]?.id}.txt?desk=${DESK}`)
  ).text();
  await page.getByRole('link', { name: 'New version' }).click();
  await expectAccessible();
  await page.getByLabel('Paste the article as it stands now, or drop a file').fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Nothing changed since version 2/).first()).toBeVisible();
});

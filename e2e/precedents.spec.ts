import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { makeOwnDesk } from './desk-of-its-own.ts';
import { OwnBrowsers } from './own-browsers.ts';
import { type Account, signIn } from './pages/entrance-page.ts';
import { ImportPage } from './pages/import-page.ts';
import { WorkbenchPage } from './pages/workbench-page.ts';
import { CUT, FIRST_ARTICLE, FIRST_TITLE, MISCOUNTED, SAID, SECOND_ARTICLE } from './quay-crane.ts';

// A second article quotes what a first one quoted: the workbench says so, and where the two are not the same statement.

test.describe.configure({ mode: 'serial' });

const SLUG = 'quay-crane';
const PICTURES = process.env.E2E_PICTURES;
const browsers = new OwnBrowsers();
let editor: Account;
let articleId = '';

async function freeze(page: Page, text: string): Promise<string> {
  const entry = new ImportPage(page);
  await entry.open(SLUG);
  await entry.field.fill(text);
  await entry.showPreview();
  return entry.freeze();
}

test.beforeAll(async () => {
  const { account } = await makeOwnDesk(SLUG);
  editor = account('editor');
});

test.afterEach(() => browsers.close());

test('what another article quotes too has a sign in the list, and a line that opens how it reads there', async ({
  page,
}) => {
  await signIn(page, editor);
  await freeze(page, FIRST_ARTICLE);
  await expect(new WorkbenchPage(page).found).toHaveCount(2);
  articleId = await freeze(page, SECOND_ARTICLE);
  const work = new WorkbenchPage(page);
  await expect(work.found).toHaveCount(3);
  await expect(work.suggestion(CUT)).toContainText('Also in 1 other article');
  await expect(work.suggestion('The gulls know')).not.toContainText('other article');
  await work.walkToLine(CUT);
  await work.inspector.pane.getByRole('button', { name: 'In 1 other article: not checked ×1' }).press('Enter');
  const row = page.getByRole('dialog', { name: 'Elsewhere on this desk' }).getByRole('row').last();
  await expect(row).toContainText('Goes beyond this one');
  await expect(row.getByRole('insertion')).toContainText('and we will not begin with this one');
  await row.getByRole('link', { name: FIRST_TITLE }).click();
  await expect(work.suggestion(SAID)).toHaveAttribute('aria-current', 'true');
});

test('another number is told as another statement, with nothing to open', async ({ browser }) => {
  const work = await browsers.atWork(browser, editor);
  await work.open(SLUG, articleId);
  await work.walkToLine(MISCOUNTED);
  const { pane } = work.inspector;
  await expect(pane.getByRole('list', { name: 'Not the same statement' })).toContainText('it gives another number');
  await expect(pane.getByRole('button', { name: /^In \d+ other/ })).toHaveCount(0);
});

test('the sign, the line and the table are accessible, also on a phone and in the dark', async ({ browser }) => {
  const work = await browsers.atWork(browser, editor);
  const { page } = work;
  await work.open(SLUG, articleId);
  await work.walkToLine(CUT);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      if (width < 1000)
        await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: 'Inspector' }).click();
      await expectCleanTable(work, `${colorScheme}-${width}`);
    }
  }
});

async function expectCleanTable({ page, inspector }: WorkbenchPage, name: string): Promise<void> {
  const picture = async (part: string) => {
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${part}-${name}.png` });
  };
  expect.soft(await axeFindings(page)).toEqual([]);
  await picture('line');
  await inspector.pane.getByRole('button', { name: /^In 1 other article/ }).click();
  await expect(page.getByRole('dialog', { name: 'Elsewhere on this desk' })).toBeVisible();
  expect.soft(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    await page.evaluate(() => window.innerWidth),
  );
  await picture('table');
  await page.keyboard.press('Escape');
}

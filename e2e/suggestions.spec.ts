import { type Browser, expect, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { makeOwnDesk } from './desk-of-its-own.ts';
import { programHeaders } from './desk-program.ts';
import {
  ADVISER,
  ADVISER_ROLE,
  ASKED,
  ENGINEER,
  ENGINEER_ROLE,
  GOVERNOR,
  LAKE_ROAD,
  PUBLISHED_ON,
  REGISTERED,
  REPORTED,
  SPLIT,
  WHOLE,
} from './lake-road.ts';
import { OwnBrowsers } from './own-browsers.ts';
import { addMember } from './pages/desk-pages.ts';
import { type Account, signIn } from './pages/entrance-page.ts';
import { ImportPage } from './pages/import-page.ts';
import { WorkbenchPage } from './pages/workbench-page.ts';
import { withoutHighlights } from './without-highlights.ts';

// Quotations are found on import; a reviewer decides on them by keys alone.

test.describe.configure({ mode: 'serial' });

const SLUG = 'lake-road';
const browsers = new OwnBrowsers();
let editor: Account;
let reviewer: Account;
let owner: Account;
let articleId = '';

async function atWork(browser: Browser, who: Account): Promise<WorkbenchPage> {
  const work = await browsers.atWork(browser, who);
  await work.open(SLUG, articleId);
  return work;
}

test.beforeAll(async () => {
  const { account } = await makeOwnDesk(SLUG);
  editor = account('editor');
  reviewer = account('first');
  owner = account('owner');
});

test.afterEach(() => browsers.close());

test('what an imported article quotes stands in the list in reading order', async ({ page }) => {
  await signIn(page, editor);
  const person = { ...programHeaders(page), data: REGISTERED };
  expect((await page.request.put(`/api/people/${crypto.randomUUID()}?desk=${SLUG}`, person)).ok()).toBe(true);
  const entry = new ImportPage(page);
  await entry.open(SLUG);
  await entry.field.fill(LAKE_ROAD);
  await entry.showPreview();
  await page.getByLabel('Published on').fill(PUBLISHED_ON);
  articleId = await entry.freeze();
  const work = new WorkbenchPage(page);
  await expect(work.found).toHaveText([
    new RegExp(`^${WHOLE}.*direct quotation.*${ENGINEER}.*${ENGINEER_ROLE}`),
    new RegExp(`^${SPLIT[0]} … ${SPLIT[1]}`),
    new RegExp(`${REPORTED}.*reported statement`),
    new RegExp(`^${ASKED}.*${ADVISER_ROLE}.*Registry: ${GOVERNOR}`),
  ]);
  await expect(work.items).toHaveCount(0);
  await expect(work.coverage).toHaveText('0 of 3 quotations checked');
});

test('Enter accepts: the suggestion becomes an item with its fields, u takes it back', async ({ browser }) => {
  const work = await atWork(browser, reviewer);
  await work.walkToLine(WHOLE);
  await expect(work.said).toContainText('Found, direct quotation');
  await expect(work.inspector.pane.getByRole('heading', { name: 'Found, direct quotation' })).toBeVisible();
  await work.page.keyboard.press('Enter');
  await expect(work.item(WHOLE)).toHaveAttribute('aria-current', 'true');
  for (const words of [ENGINEER, ENGINEER_ROLE, 'said']) {
    await expect(work.inspector.pane.getByText(words, { exact: true })).toBeVisible();
  }
  await expect(work.said).toContainText('Accepted');
  await work.page.keyboard.press('u');
  await expect(work.suggestion(WHOLE)).toHaveAttribute('aria-current', 'true');
  await expect(work.items).toHaveCount(0);
});

test('Backspace dismisses with a reason; it stays listed, and Ctrl+Z takes it back', async ({ browser }) => {
  const work = await atWork(browser, reviewer);
  const { keyboard } = work.page;
  await work.walkToLine(REPORTED);
  await keyboard.press('Backspace');
  await expect(work.reasons).toBeVisible();
  await keyboard.press('3');
  await expect(work.reasons).toBeHidden();
  await expect(work.suggestion(REPORTED)).toBeHidden();
  await expect(work.suggestion(ASKED)).toHaveAttribute('aria-current', 'true');
  await expect(work.leftOut).toContainText('1 left out');
  await keyboard.press('Backspace');
  await keyboard.press('1');
  await expect(work.suggestion(ASKED)).toBeHidden();
  await expect(work.noQuotations).toContainText('1 not a quotation');
  await keyboard.press('Control+z');
  await expect(work.suggestion(ASKED)).toHaveAttribute('aria-current', 'true');
  await work.filter('Left out').check();
  await work.leftOut.getByRole('button', { name: /^Undo/ }).press('Enter');
  await work.filter('All').check();
  await expect(work.found).toHaveCount(4);
});

test('d takes the day that the words name, and its undo gives it back', async ({ browser }) => {
  const work = await atWork(browser, reviewer);
  await work.walkToLine(WHOLE);
  await work.page.keyboard.press('Enter');
  const { pane } = work.inspector;
  await expect(pane.getByText('Tuesday is 23 January 2024')).toBeVisible();
  await work.page.keyboard.press('d');
  await expect(pane.getByText('Tuesday is 23 January 2024')).toBeHidden();
  await expect(pane.getByText('23 January 2024', { exact: true })).toBeVisible();
  await work.page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(pane.getByText('Tuesday is 23 January 2024')).toBeVisible();
  await work.page.keyboard.press('d');
  await expect(pane.getByText('23 January 2024', { exact: true })).toBeVisible();
  await expect(work.coverage).toHaveText('0 of 3 quotations checked');
});

test('Enter on a button does what the button says, and a filter is no decision', async ({ browser }) => {
  const work = await atWork(browser, reviewer);
  await work.suggestion(ASKED).click();
  await work.filter('Found').check();
  await work.page.keyboard.press('Enter');
  await work.page.getByRole('button', { name: 'Keys' }).focus();
  await work.page.keyboard.press('Enter');
  await expect(work.page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await work.page.keyboard.press('Escape');
  await expect(work.suggestion(ASKED)).toBeVisible();
  await work.filter('Found').focus();
  await work.walkToLine(ASKED);
  await work.page.keyboard.press('Backspace');
  await expect(work.reasons).toBeVisible();
  await work.page.keyboard.press('Escape');
});

test('after a click on a line the keys mean the line that is walked to', async ({ browser }) => {
  const work = await atWork(browser, reviewer);
  const { keyboard } = work.page;
  await work.suggestion(REPORTED).click();
  await keyboard.press('j');
  await expect(work.suggestion(ASKED)).toBeFocused();
  await keyboard.press('Backspace');
  await expect(work.reasons).toContainText(ASKED);
  await keyboard.press('Escape');
  await expect(work.suggestion(ASKED)).toBeFocused();
  await keyboard.press('Enter');
  await expect(work.item(ASKED)).toHaveAttribute('aria-current', 'true');
  await keyboard.press('k');
  await keyboard.press('u');
  await expect(work.suggestion(ASKED)).toBeFocused();
  await work.filter('Left out').check();
  await keyboard.press('k');
  await expect(work.suggestion(REPORTED)).toBeFocused();
});

test('a passage left out by hand is taken back by u, and from the list', async ({ browser }) => {
  const work = await atWork(browser, reviewer);
  const { page } = work;
  const words = 'He has driven the lake for thirty winters';
  const leaveOut = async () => {
    await work.select(words);
    await work.toolbar.getByRole('button', { name: 'Leave out…' }).click();
    await page.getByRole('dialog', { name: 'Leave this out' }).getByRole('button', { name: 'Leave out' }).click();
    await expect(work.toolbar).toBeHidden();
    await expect(work.leftOut).toContainText('1 left out');
  };
  await leaveOut();
  await page.keyboard.press('u');
  await expect(work.leftOut).toHaveCount(0);
  await leaveOut();
  await work.filter('Left out').check();
  await page.getByRole('button', { name: `Undo: ${words}` }).click();
  await expect(work.leftOut).toHaveCount(0);
});

test('of two who decide at once the second is told, and sees what stands', async ({ browser }) => {
  const one = await atWork(browser, reviewer);
  const other = await atWork(browser, editor);
  await one.walkToLine(ASKED);
  await other.walkToLine(ASKED);
  await other.page.route('**/changes?*', (route) => route.abort());
  await one.page.keyboard.press('Enter');
  await expect(one.item(ASKED)).toBeVisible();
  await other.page.keyboard.press('Enter');
  await expect(other.failure).toBeVisible();
  await expect(other.item(ASKED)).toBeVisible();
  await one.page.keyboard.press('u');
  await expect(one.suggestion(ASKED)).toBeVisible();
});

test('without a network nothing is decided and nothing lost', async ({ browser }) => {
  const work = await atWork(browser, reviewer);
  await work.walkToLine(ASKED);
  await work.page.context().setOffline(true);
  await work.page.keyboard.press('Enter');
  await expect(work.failure).toContainText('Nothing was changed');
  await work.page.context().setOffline(false);
  await work.page.keyboard.press('Enter');
  await expect(work.item(ASKED)).toBeVisible();
  await work.page.keyboard.press('u');
  await expect(work.suggestion(ASKED)).toBeVisible();
});

test('a long text is read beside the requests, and what is found comes by itself', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await browsers.page(browser);
  await signIn(page, editor);
  const entry = new ImportPage(page);
  await entry.open(SLUG);
  await entry.chooseFile({ name: 'lake.txt', mimeType: 'text/plain', buffer: Buffer.from(minutes(350_000)) });
  await expect(entry.found).toHaveText(/^Found: \d{3} quotations/, { timeout: 60_000 });
  await entry.freeze();
  const work = new WorkbenchPage(page);
  await expect(work.found.first()).toContainText('The ice at mark 0 is thick', { timeout: 60_000 });
  await expect(page.getByRole('progressbar', { name: /^Finding quotations/ })).toBeHidden();
  await expect(work.coverage).toHaveText(/^0 of \d{3} quotations checked$/);
});

/** Invented minutes of at least so many units, in which every tenth paragraph quotes somebody. */
function minutes(units: number): string {
  const paragraphs = ['Minutes of the lake'];
  for (let i = 0, length = 0; length < units; i++) {
    const said = `“The ice at mark ${i} is thick enough,” said ${ENGINEER}, ${ENGINEER_ROLE}.`;
    const plain = `The round of the lake goes on with mark ${i}, where nobody was met. It snowed again before noon.`;
    paragraphs.push(i % 10 === 0 ? said : plain);
    length += paragraphs.at(-1)?.length ?? 0;
  }
  return paragraphs.join('\n\n');
}

test('suggestions are lines in the text, also where the browser lacks highlights', async ({ browser }) => {
  const page = await browsers.page(browser);
  await withoutHighlights(page);
  await signIn(page, reviewer);
  const work = new WorkbenchPage(page);
  await work.open(SLUG, articleId);
  await expect(work.text.locator('.sic-suggested').filter({ hasText: ASKED })).toHaveCSS(
    'text-decoration-line',
    'underline',
  );
  await work.clickOn(ASKED);
  await expect(work.text.locator('.sic-part')).toHaveText(['said', ADVISER, ADVISER_ROLE]);
});

test('the open suggestion, its reasons and a phone are accessible', async ({ browser }) => {
  const work = await atWork(browser, reviewer);
  const { page } = work;
  const expectClean = async () => expect.soft(await axeFindings(page)).toEqual([]);
  await work.walkToLine(ASKED);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectClean();
  }
  await page.keyboard.press('Backspace');
  await expect(work.reasons).toBeVisible();
  await expectClean();
  await page.keyboard.press('Escape');
  for (const pane of ['Items', 'Article', 'Inspector']) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: pane }).click();
    await expectClean();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('an observer sees what was found, and decides nothing', async ({ page, browser }) => {
  const observer = { name: 'Nils Urd', email: `nils@${SLUG}.test`, password: 'a lantern on the ice' };
  await signIn(page, owner);
  await addMember(page, SLUG, { ...observer, membership: 'observer' });
  const work = await atWork(browser, observer);
  await work.walkToLine(ASKED);
  await expect(work.inspector.pane.getByText('Reviewers decide whether this becomes an item.')).toBeVisible();
  await expect(work.inspector.pane.getByRole('button', { name: 'Accept' })).toHaveCount(0);
  await work.page.keyboard.press('Enter');
  await work.page.keyboard.press('Backspace');
  await expect(work.reasons).toBeHidden();
  await expect(work.suggestion(ASKED)).toBeVisible();
});

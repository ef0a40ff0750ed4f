import { type Browser, expect, type Page, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { makeOwnDesk } from './desk-of-its-own.ts';
import {
  ABSENT,
  CUES,
  CUT,
  HEARING,
  HEARING_TITLE,
  HELD,
  NOT,
  NUMBER,
  OSMER_BAR,
  PUBLISHED_ON,
  REPORTED,
  SAME,
  SOUGHT,
  STATEMENT,
  TYPOGRAPHIC,
} from './osmer-bar.ts';
import { OwnBrowsers } from './own-browsers.ts';
import { type Account, signIn } from './pages/entrance-page.ts';
import { ImportPage } from './pages/import-page.ts';
import { blockFor, LONG_TASK_MS, longestTask, watchLongTasks } from './pages/long-tasks.ts';
import { dropFiles, holdOver, pasteText } from './pages/paste.ts';
import type { WorkbenchPage } from './pages/workbench-page.ts';

// One paste of the record checks the whole article: what lies in it lights up, is stepped through, compared, pinned and locked by keys.

test.describe.configure({ mode: 'serial' });

const SLUG = 'osmer-bar';
const browsers = new OwnBrowsers();
let editor: Account;
let reviewer: Account;
let other: Account;
let articleId = '';

async function atWork(browser: Browser, who: Account): Promise<WorkbenchPage> {
  const work = await browsers.atWork(browser, who);
  await work.open(SLUG, articleId);
  return work;
}

const matchedToast = (page: Page) =>
  page.getByText(`Matched ${HELD} of ${SOUGHT} quotations in “${HEARING_TITLE}”`).first();

test.beforeAll(async () => {
  const { account } = await makeOwnDesk(SLUG);
  editor = account('editor');
  reviewer = account('first');
  other = account('second');
});

test.afterEach(() => browsers.close());

test('an article is imported, and nothing is matched before there is a record', async ({ page }) => {
  await signIn(page, editor);
  const entry = new ImportPage(page);
  await entry.open(SLUG);
  await entry.field.fill(OSMER_BAR);
  await entry.showPreview();
  await page.getByLabel('Published on').fill(PUBLISHED_ON);
  articleId = await entry.freeze();
});

test('one paste: every quotation that lies in the record lights up, with how it differs', async ({ browser }) => {
  const work = await atWork(browser, reviewer);
  const { page, record } = work;
  await expect(work.found).toHaveCount(SOUGHT);
  await pasteText(page, HEARING);
  await expect(matchedToast(page)).toBeVisible();
  await expect(work.said).toHaveText(/^Matched 6 of 7 quotations/);
  await expect(record.matches).toHaveText([
    new RegExp(`^${SAME}identical`),
    new RegExp(`^${TYPOGRAPHIC}`),
    new RegExp(`^${CUT}`),
    new RegExp(`^${NOT}1 word differs, a “not”`),
    new RegExp(`^${NUMBER}1 word differs, a number`),
    new RegExp(`^${REPORTED}`),
    new RegExp(`^${ABSENT}`),
  ]);
  await page.keyboard.press('e');
  for (const [words, matched] of [
    [SAME, 'Matched: identical'],
    [NUMBER, 'Matched: 1 word differs, a number'],
    [NOT, 'Matched: 1 word differs, a “not”'],
    [REPORTED, 'Matched: a passage like it'],
  ] as const)
    await expect(work.listed.filter({ hasText: words })).toContainText(matched);
  await expect(work.listed.filter({ hasText: ABSENT })).not.toContainText('Matched');
  await work.filter('In the record').check();
  await expect(work.listed).toHaveCount(HELD);
  await page.reload();
  await expect(work.listed.filter({ hasText: SAME })).toContainText('Matched: identical');
});

test('identical ones are stepped through with a key each, the place of each is marked and shown beside the print', async ({
  browser,
}) => {
  const work = await atWork(browser, reviewer);
  const { page, record, inspector } = work;
  await expect(work.listed.filter({ hasText: SAME })).toContainText('Matched');
  await page.keyboard.press('e');
  await page.keyboard.press('j');
  await expect(record.matches.nth(0)).toHaveAttribute('aria-current', 'true');
  await expect(record.shownPlace).toHaveText('We have sounded the channel every morning since the first of March,');
  await expect(record.shownPlace).toBeInViewport();
  await expect(inspector.compared).toContainText('KRELL');
  await page.keyboard.press('j');
  await expect(record.matches.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(record.shownPlace).toHaveText(/^It's the bar that moves/);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(inspector.compared).toContainText('not');
  await expect(inspector.compared.getByText(/^Differs: “not.*(added|\(not\))/)).toBeAttached();
  await page.keyboard.press('j');
  await expect(inspector.compared.getByText(/“million” for “billion” \(number\)/)).toBeAttached();
  await page.keyboard.press('j');
  await expect(inspector.compared.getByRole('rowheader', { name: /^How sure/ })).toBeVisible();
  await expect(inspector.compared.getByRole('row').filter({ hasText: 'Numbers' })).toContainText(/two.*three/);
  await page.keyboard.press('j');
  await expect(record.pane.getByText('What is open is not in this record.')).toBeVisible();
});

test('an accurate quote takes four acts: Enter, p, A, Shift+L', async ({ browser }) => {
  const work = await atWork(browser, reviewer);
  const { page, inspector } = work;
  await work.walkToLine(SAME);
  await expect(inspector.compared).toBeVisible();
  const acts: string[] = [];
  const act = async (key: string) => {
    acts.push(key);
    await page.keyboard.press(key);
  };
  await act('Enter');
  await expect(work.item(SAME)).toHaveAttribute('aria-current', 'true');
  await expect(inspector.compared).toContainText('Matched: identical');
  await act('p');
  await expect(inspector.compared).toContainText('Pinned and cited');
  await act('a');
  await expect(inspector.pane.getByText('Accurate')).toBeVisible();
  await act('Shift+L');
  await expect(inspector.pane.getByText('Locked. Nobody knows of it yet.')).toBeVisible();
  expect(acts).toHaveLength(4);
  await expect(inspector.pane.getByText('Locked by you')).toBeVisible({ timeout: 15_000 });
  const cited = inspector.pane.getByText(/Supports: existence, wording, speaker, context/);
  await expect(cited).toBeVisible();
});

test('what differs is proposed with its reason and never set by itself; the one key says why it is off', async ({
  browser,
}) => {
  const work = await atWork(browser, reviewer);
  const { page, inspector } = work;
  await work.walkToLine(NUMBER);
  await page.keyboard.press('Enter');
  await expect(work.item(NUMBER)).toHaveAttribute('aria-current', 'true');
  await expect(inspector.proposal).toContainText('changed, sense kept');
  await expect(inspector.proposal).toContainText('“million” for “billion” (WORD-NUMBER, major)');
  await expect(inspector.axis('Wording')).toContainText('not assessed');
  await page.keyboard.press('a');
  await expect(inspector.axis('Wording')).toContainText('not assessed');
  await expect(inspector.pane.getByText(/is off: the words differ/)).toBeVisible();
  await inspector.assess('Y');
  await expect(inspector.axis('Wording')).toContainText('changed, sense kept');
  await expect(inspector.proposal).toHaveCount(0);
  await page.keyboard.press('p');
  await expect(inspector.pane.getByText(/Contradicts: existence, wording, speaker, context/)).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByText('It is pinned and cited already.').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(inspector.pane.getByText('Nothing cited yet.')).toBeVisible();
});

test('p before a decision says what comes first, and n steps through places that are as good', async ({ browser }) => {
  const work = await atWork(browser, other);
  const { page, record, inspector } = work;
  await expect(work.listed.filter({ hasText: TYPOGRAPHIC })).toContainText('Matched');
  await work.walkToLine(TYPOGRAPHIC);
  await page.keyboard.press('p');
  await expect(page.getByText('Accept it first with Enter; then P pins its place.').first()).toBeVisible();
  await page.keyboard.press('e');
  const thrice = Array.from({ length: 3 }, () => `KRELL: ${NOT.slice(0, -1)}.`).join('\n');
  await pasteText(page, `Extracts read out at the end\n\n${thrice}`);
  await expect(record.matches.first()).toContainText(NOT);
  await record.matches.first().click();
  await expect(inspector.compared).toContainText('3 places as good: 1 of 3');
  await page.locator('body').click({ position: { x: 5, y: 400 } });
  await page.keyboard.press('n');
  await expect(inspector.compared).toContainText('3 places as good: 2 of 3');
  await record.pane.getByRole('button', { name: 'Take it back' }).click();
  await expect(record.source('Extracts read out at the end')).toHaveCount(0);
});

test('files are dropped: the page says what would happen, cues give time and speaker, a page is read without its menus', async ({
  browser,
}) => {
  const work = await atWork(browser, other);
  const { page, record, inspector } = work;
  const cues = { name: 'osmer-2031-03-03.vtt', type: 'text/vtt', text: CUES };
  await holdOver(page, [cues]);
  await expect(page.getByText('It is matched with every quotation.')).toBeVisible();
  await dropFiles(page, [cues, { name: 'pilots.html', type: 'text/html', text: STATEMENT }]);
  await expect(page.getByText('It is matched with every quotation.')).toBeHidden();
  await expect(page.getByText(/Matched 1 of 7 quotations in “osmer/i).first()).toBeVisible();
  await expect(page.getByText(/Matched 1 of 7 quotations in “Statement of the pilots of Osmer”/).first()).toBeVisible();
  await expect(record.text).toContainText('The bar has moved eleven metres');
  await expect(record.text).not.toContainText('none of this');
  await expect(record.text).not.toContainText('Tides');
  await expect(record.pane.getByText(/4 March 2031/)).toBeVisible();
  await record.source(/^osmer/).click();
  await record.matches.first().click();
  await expect(inspector.compared.getByText(/Krell · 00:00:01/)).toBeVisible();
});

test('a source is corrected, and a paste is undone', async ({ browser }) => {
  const work = await atWork(browser, other);
  const { page, record } = work;
  await page.keyboard.press('e');
  await record.source(/^osmer/).click();
  await record.pane.getByRole('button', { name: 'Correct the source' }).click();
  const form = record.pane.getByRole('form', { name: 'Correct the source' });
  await form.getByLabel('Title').fill('Recording of the open part');
  await form.getByLabel('Publisher').fill('Osmer Radio');
  await form.getByLabel('Right to show it').selectOption('public-record');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(record.source('Recording of the open part')).toBeVisible();
  await expect(record.pane.getByText(/Osmer Radio .* Public record/)).toBeVisible();
  await pasteText(page, 'A note from the lighthouse\n\nThe lamp was lit at six and burned until the fog had gone.');
  await expect(page.getByText('No quotation of this article is in it: “A note from the lighthouse”')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(record.source('A note from the lighthouse')).toHaveCount(0);
});

test('the article itself, marks alone and too much are told apart, and nothing is lost', async ({ browser }) => {
  const work = await atWork(browser, other);
  const { page } = work;
  await pasteText(page, OSMER_BAR);
  await expect(page.getByText('This is the article itself.')).toBeVisible();
  await pasteText(page, '… — “” !!');
  await expect(page.getByText('There are no words in this.')).toBeVisible();
  await dropFiles(page, [{ name: 'long.txt', type: 'text/plain', text: 'tide '.repeat(2_000_000) }]);
  await expect(page.getByText(/long\.txt: This has 10\.0 MB; the limit is 2 MB\./)).toBeVisible();
  await expect(work.listed.filter({ hasText: SAME })).toContainText('Matched');
});

test('without a network the paste is kept in the form, and is sent from there', async ({ browser }) => {
  const work = await atWork(browser, other);
  const { page, record } = work;
  await page.context().setOffline(true);
  await pasteText(page, `Second reading\n\nKRELL: ${TYPOGRAPHIC}`);
  await expect(page.getByText(/cannot be reached just now\. The text is kept in the form/)).toBeVisible();
  await expect(record.form.getByLabel('Text of the source')).toHaveValue(/the bar that moves/);
  await expect(record.form.getByLabel('Title')).toHaveValue('Second reading');
  await page.context().setOffline(false);
  await record.form.getByRole('button', { name: 'Capture' }).click();
  await expect(page.getByText('Matched 1 of 7 quotations in “Second reading”').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(record.source('Second reading')).toHaveCount(0);
});

test('a translation stands beside the original with its translator', async ({ browser }) => {
  const work = await atWork(browser, reviewer);
  const { page, record, inspector } = work;
  await work.openItem(NUMBER);
  await page.keyboard.press('e');
  await expect(record.shownPlace).toBeVisible();
  await page.keyboard.press('p');
  await expect(inspector.compared).toContainText('Pinned and cited');
  const passage = record.passages.filter({ hasText: 'nine billion crowns' });
  await passage.getByText('Add a working translation').click();
  await passage
    .getByLabel('Translation', { exact: true })
    .fill('Die zweite Baggerung hat neun Milliarden Kronen gekostet.');
  await passage.getByLabel('Its language').fill('de');
  await passage.getByRole('button', { name: 'Save the translation' }).click();
  await expect(passage.getByText('Working translation, de, by Frida Holm')).toBeVisible();
  await expect(inspector.pane.getByText('Die zweite Baggerung hat neun Milliarden Kronen gekostet.')).toBeVisible();
});

test('all of it is accessible, light and dark, on a desk and on a phone, where nothing scrolls sideways', async ({
  browser,
}) => {
  const work = await atWork(browser, reviewer);
  const { page } = work;
  const expectClean = async (where: string) => {
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
    expect.soft(await axeFindings(page), where).toEqual([]);
  };
  await work.openItem(NUMBER);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectClean(`items ${colorScheme}`);
    await page.keyboard.press('e');
    await expect(work.record.shownPlace).toBeVisible();
    await expectClean(`record ${colorScheme}`);
    for (const pane of ['Record', 'Article', 'Inspector']) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: pane }).click();
      await expectClean(`${pane} ${colorScheme} 390`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('e');
  }
});

test('the list, the record and the comparison work on a phone', async ({ browser }) => {
  const work = await atWork(browser, other);
  const { page, record, inspector } = work;
  await page.setViewportSize({ width: 390, height: 844 });
  const panes = page.getByRole('navigation', { name: 'Panes' });
  await panes.getByRole('button', { name: 'Items' }).click();
  await expect(work.listed.filter({ hasText: CUT })).toContainText('Matched');
  await work.listed.filter({ hasText: CUT }).getByRole('button').click();
  await expect(inspector.compared).toBeVisible();
  await inspector.compared.getByRole('button', { name: 'Show in the record' }).first().click();
  await expect(record.shownPlace).toBeInViewport();
  await record.matches.filter({ hasText: NOT }).click();
  await inspector.compared.getByRole('button', { name: 'Show in the record' }).first().click();
  await expect(record.shownPlace).toHaveText(/^The pilots were asked before/);
  await expect(record.shownPlace).toBeInViewport();
});

test('a long record is matched beside the page', async ({ browser }, info) => {
  const work = await atWork(browser, other);
  const { page } = work;
  await expect(work.found.first()).toBeVisible();
  await watchLongTasks(page);
  await blockFor(page, 4 * LONG_TASK_MS);
  await expect.poll(() => longestTask(page)).toBeGreaterThan(LONG_TASK_MS);
  await watchLongTasks(page);
  const filler = Array.from({ length: 20_000 }, (_, n) => `CLERK: Item ${n} was read and nobody wished to speak.`);
  const text = ['Minutes of the whole year', ...filler, HEARING].join('\n');
  await dropFiles(page, [{ name: 'year.txt', type: 'text/plain', text }]);
  await expect(page.getByText('Matched 6 of 7 quotations in “Minutes of the whole year”').first()).toBeVisible({
    timeout: 30_000,
  });
  const longest = await longestTask(page);
  info.annotations.push({
    type: 'longest task of the page, ms',
    description: `${longest} (${text.length} characters)`,
  });
  console.log(`Longest task of the page while ${text.length} characters were matched: ${longest} ms`);
  expect(longest).toBeLessThanOrEqual(LONG_TASK_MS);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(work.record.source('Minutes of the whole year')).toHaveCount(0);
});

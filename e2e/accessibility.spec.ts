import { type Browser, expect, type Page, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { makeOwnDesk, ownFactories } from './desk-of-its-own.ts';
import { type Account, signIn } from './pages/entrance-page.ts';
import { ImportPage } from './pages/import-page.ts';
import { PeoplePage } from './pages/people-page.ts';
import { SettlePage } from './pages/settle-page.ts';
import { WorkbenchPage } from './pages/workbench-page.ts';

// Every page and its main states: no finding of axe on a phone and on a desk, light and dark, and no sideways scrolling at 320 px.

const DEMO = 'open-record';
const EDITOR = { name: 'Tomasz Ellery', email: 'editor@demo.test', password: 'a demo of several words' };
const SLUG = 'ferry';
const FERRY = 'The ferry will not run after dusk';
const TEXT = `Ferry keeps to the daylight

The crossing at Marrow Point has a new timetable.

“${FERRY},” Agda Pell, who steers it, said on Monday.

Those who come late may walk round by the bridge.`;

const LOOKS = [390, 1440].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

let editor: Account;
let ferryId = '';
let itemId = '';

test.beforeAll(async () => {
  const { act, assess, importArticle, loadDemo, makeQuote } = await ownFactories();
  await loadDemo({ password: EDITOR.password });
  const { team, account } = await makeOwnDesk(SLUG);
  editor = account('editor');
  const now = new Date(Date.now() - 60_000);
  const article = await importArticle(act(team.editor, now), { text: TEXT, title: 'Ferry keeps to the daylight' });
  const speaker = { name: 'Agda Pell' };
  const item = await makeQuote(act(team.first, now), article, { passage: FERRY, speaker });
  const axes = { existence: 'primary', wording: 'identical', speaker: 'right', context: 'faithful' };
  await assess(act(team.first, now), item, { axes, codes: [], shouldRead: null, note: 'Heard it myself.' });
  const thin = { ...axes, context: 'thin' };
  await assess(act(team.second, now), item, {
    axes: thin,
    codes: [],
    shouldRead: null,
    note: 'The winter is missing.',
  });
  ferryId = article.id;
  itemId = item.id;
});

/** Fails with every finding in words: where, which rule, what to do. */
async function expectAccessible(page: Page) {
  for (const { width, scheme } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
    expect.soft(await axeFindings(page), `${width} ${scheme}`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect
    .soft(await page.evaluate(() => document.documentElement.scrollWidth), 'width at 320 px')
    .toBeLessThanOrEqual(320);
}

async function signedIn(browser: Browser, who: Account): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, who);
  return page;
}

for (const [name, path] of [
  ['home', '/'],
  ['method', '/method'],
  ['sign-in', '/sign-in'],
  ['setup', '/setup'],
  ['a page that is not there', '/verdicts/nothing-of-the-kind'],
] as const) {
  test(`${name} is accessible`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}

test('a verdict and its report are accessible', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'As printed', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('link', { name: 'The whole article, checked' }).click();
  await expectAccessible(page);
});

test('the pages of the desk are accessible', async ({ browser }) => {
  const page = await signedIn(browser, EDITOR);
  for (const part of ['articles', 'people', 'members', 'settings']) {
    await page.goto(`/d/${DEMO}/${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
  await page.context().close();
});

test('the registry is accessible: a person, the form, the import and its report', async ({ browser }) => {
  const page = await signedIn(browser, EDITOR);
  const people = new PeoplePage(page, DEMO);
  await people.open();
  await people.search.fill('nobody of this name');
  await expect(page.getByText('Nobody in the registry')).toBeVisible();
  await expectAccessible(page);
  await people.openPerson('Yoon Suk Yeol');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Save' }).waitFor();
  await expectAccessible(page);
  await people.openImport();
  await page.getByLabel('Paste rows').fill('person,office,sourceTitle,from\nInga Roth,Pilot,Port roll,yesterday');
  await expectAccessible(page);
  await people.startImport('Nothing was taken.');
  await expectAccessible(page);
  await page.context().close();
});

test('the import is accessible, empty and as a preview', async ({ browser }) => {
  const page = await signedIn(browser, EDITOR);
  const entry = new ImportPage(page);
  await entry.open(DEMO);
  await entry.showPreview();
  await expectAccessible(page);
  await entry.field.fill(TEXT);
  await entry.showPreview();
  await expect(entry.kindOf(1)).toHaveValue('title');
  await expectAccessible(page);
  await page.context().close();
});

test('the workbench is accessible, with an item, its details and the record open', async ({ browser }) => {
  const page = await signedIn(browser, EDITOR);
  const work = new WorkbenchPage(page);
  await page.getByRole('link', { name: /Seoul weighs/ }).click();
  await expect(work.text).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await work.openItem('Seoul was weighing');
  await work.inspector.assess('X1', 'W3');
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await work.inspector.editDetails();
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await work.inspector.pane.getByRole('button', { name: 'Open the record' }).click();
  await expect(work.record.pane).toBeVisible();
  await expectAccessible(page);
  await page.context().close();
});

test('settling is accessible, closed and open', async ({ browser }) => {
  const page = await signedIn(browser, editor);
  await page.goto(`/d/${SLUG}/articles/${ferryId}/items/${itemId}/settle`);
  const settle = new SettlePage(page);
  await expect(page.getByRole('button', { name: 'Open both sides' })).toBeVisible();
  await expectAccessible(page);
  await settle.openBoth();
  await expect(settle.row('Context')).toBeVisible();
  await expectAccessible(page);
  await page.context().close();
});

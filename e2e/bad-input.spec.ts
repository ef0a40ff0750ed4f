import { type Browser, expect, type Page, test } from '@playwright/test';
import { makeOwnDesk, ownFactories } from './desk-of-its-own.ts';
import { type Account, signIn, tryToSignIn } from './pages/entrance-page.ts';
import { ImportPage } from './pages/import-page.ts';
import { WorkbenchPage } from './pages/workbench-page.ts';

// What goes wrong: files and pastes that are no article, two tabs, a dead network, an ended session.

const SLUG = 'sluice';
const WATER = 'The sluice has never failed in forty winters';
const TEXT = `Sluice passes its winter test

The waterways office of Orsay Vale opened the sluice on Friday.

“${WATER},” said Hedda Lorn, who has kept it since she was young.

Boats may pass again from Monday, and the tow path stays closed for another week.`;

let editor: Account;
let reviewer: Account;
let articleId = '';

test.beforeAll(async () => {
  const { team, account } = await makeOwnDesk(SLUG);
  const { act, importArticle, makeQuote } = await ownFactories();
  const now = new Date();
  const fields = {
    text: TEXT,
    title: 'Sluice passes its winter test',
    outlet: 'The Vale Gazette',
    publishedOn: '2024-02-03',
  };
  const article = await importArticle(act(team.editor, now), fields);
  await makeQuote(act(team.first, now), article, { passage: WATER, speaker: { name: 'Hedda Lorn' } });
  articleId = article.id;
  editor = account('editor');
  reviewer = account('first');
});

async function importing(page: Page): Promise<ImportPage> {
  await signIn(page, editor);
  const entry = new ImportPage(page);
  await entry.open(SLUG);
  return entry;
}

async function atWork(browser: Browser): Promise<WorkbenchPage> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, reviewer);
  const work = new WorkbenchPage(page);
  await work.open(SLUG, articleId);
  await work.openItem(WATER);
  return work;
}

const bytes = (name: string, ...content: (string | number)[]) => ({
  ...{ name, mimeType: 'text/plain' },
  buffer: Buffer.concat(content.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part)))),
});

test('a wrong password is refused, and no page of the desk is shown', async ({ page }) => {
  await page.goto(`/d/${SLUG}/articles`);
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await tryToSignIn(page, { ...editor, password: 'not this one at all' });
  await expect(page.getByRole('alert').filter({ hasText: 'E-mail and password do not fit together.' })).toBeVisible();
  await tryToSignIn(page, editor);
  await expect(page).toHaveURL(new RegExp(`/d/${SLUG}/articles$`));
});

test('what is no article is told beside the field, and nothing is imported', async ({ page }) => {
  const entry = await importing(page);
  await entry.showPreview();
  await expect(page.getByText('There is no text here.')).toBeVisible();
  await entry.field.fill(' \n\n ');
  await entry.showPreview();
  await expect(page.getByText('There is no text here.')).toBeVisible();
  await entry.chooseFile(bytes('tide.pdf', '%PDF-1.7', 0, 'binary'));
  await expect(page.getByText('tide.pdf is no text file')).toBeVisible();
  await entry.chooseFile(bytes('long.txt', 'Water rose. '.repeat(200_000)));
  await expect(page.getByText('2.4 MB; the limit is 2 MB')).toBeVisible();
  await entry.chooseFile(bytes('longer.txt', 'Water rose. '.repeat(870_000)));
  await expect(page.getByText('10.4 MB; the limit is 2 MB')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Freeze as version 1' })).toHaveCount(0);
});

test('a file that is not UTF-8 is read in the encoding that a person picks', async ({ page }) => {
  const entry = await importing(page);
  await entry.chooseFile(
    bytes('vale.txt', 'A short note\n\nThe caf', 0xe9, ' by the lock stays open.\n\nIt sells tea.'),
  );
  const choice = page.getByRole('region', { name: 'Encoding of the file' });
  await expect(choice.getByRole('listitem')).toHaveCount(3);
  await choice.getByRole('button', { name: 'windows-1252' }).click();
  await expect(page.getByText('The café by the lock stays open.')).toBeVisible();
});

test('hostile HTML runs nothing, in the preview and in the workbench', async ({ page }) => {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => ran.push(error.message));
  page.on('request', (request) => {
    if (request.url().includes('elsewhere.test')) ran.push(request.url());
  });
  const entry = await importing(page);
  const html = `<article><h1>Lock keeper retires</h1><script>alert('script')</script>
    <p onclick="alert('click')">She kept the lock for a lifetime. <img src="https://elsewhere.test/p.png" onerror="alert('img')"></p>
    <svg onload="alert('svg')"></svg><iframe src="javascript:alert('frame')"></iframe>
    <p>Read <a href="javascript:alert('link')">her own words</a> <!-- <img src=x onerror=alert(1)> --> once more.</p>
    <style>body { display: none }</style><form action="https://elsewhere.test/"><input autofocus onfocus="alert('focus')"></form></article>`;
  await entry.paste('Lock keeper retires', html);
  await entry.showPreview();
  await expect(page.getByText('She kept the lock for a lifetime.')).toBeVisible();
  await entry.freeze();
  const work = new WorkbenchPage(page);
  await expect(work.text).toContainText('her own words');
  await expect(work.text).not.toContainText('alert');
  await expect(work.text.locator('script, img, iframe, svg, form, style, [href^="javascript"]')).toHaveCount(0);
  await work.text.getByText('her own words').click();
  expect(ran).toEqual([]);
});

test('two tabs that change the same item meet in a clear conflict, and nothing is lost', async ({ browser }) => {
  const one = await atWork(browser);
  const other = new WorkbenchPage(await one.page.context().newPage());
  await other.open(SLUG, articleId);
  await other.openItem(WATER);
  await one.inspector.editDetails();
  await other.inspector.editDetails();
  await one.inspector.details.getByLabel('Occasion').fill('At the opening');
  await one.inspector.saveDetails();
  await other.page.waitForResponse((answer) => answer.url().includes(`/api/articles/${articleId}?`));
  await other.inspector.details.getByLabel('Occasion').fill('On the tow path');
  await other.inspector.details.getByRole('button', { name: 'Save details' }).click();
  const conflict = other.inspector.details.getByRole('alert');
  await expect(conflict).toContainText('Somebody changed this after you loaded it.');
  await expect(conflict).toContainText('At the opening');
  await expect(other.inspector.details.getByLabel('Occasion')).toHaveValue('On the tow path');
  await conflict.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(other.inspector.details).toBeHidden();
  await expect(one.inspector.pane.getByText('On the tow path')).toBeVisible();
  await one.page.context().close();
});

test('what is chosen without a network waits, is said to wait, and is saved when it is back', async ({ browser }) => {
  const work = await atWork(browser);
  const context = work.page.context();
  await context.setOffline(true);
  await work.inspector.assess('X1');
  await expect(work.saved).toContainText('Offline, 1 waiting');
  await context.setOffline(false);
  await expect(work.saved).toContainText('Saved', { timeout: 20_000 });
  await work.page.reload();
  await work.openItem(WATER);
  await expect(work.inspector.axis('Existence')).toContainText('primary record');

  const drafts = '**/assessment/draft?*';
  await work.page.route(drafts, (route) => route.abort());
  await work.inspector.assess('W1');
  await expect(work.saved).toContainText('Offline, 1 waiting');
  await work.page.reload();
  await work.openItem(WATER);
  await expect(work.inspector.axis('Wording')).toContainText('identical');
  await expect(work.saved).toContainText('Offline, 1 waiting');
  await work.page.unroute(drafts);
  await expect(work.saved).toContainText('Saved', { timeout: 20_000 });
  await context.close();
});

test('going to another item and back keeps what was chosen', async ({ browser }) => {
  const work = await atWork(browser);
  await work.inspector.assess('K1');
  await expect(work.saved).toContainText('Saved');
  await work.mark('Boats may pass again from Monday', 'Claim');
  await work.openItem(WATER);
  await work.inspector.assess('S1');
  await expect(work.inspector.axis('Context')).toContainText('faithful');
  await work.page.reload();
  await work.openItem(WATER);
  await expect(work.inspector.axis('Context')).toContainText('faithful');
  await expect(work.inspector.axis('Speaker')).toContainText('right');
  await work.page.context().close();
});

test('after the session has ended the way to sign in is shown, and what was chosen is kept', async ({ browser }) => {
  const work = await atWork(browser);
  await work.page.context().clearCookies();
  await work.inspector.assess('O1');
  await expect(work.saved).toContainText('Signed out, 1 waiting');
  await work.saved.getByRole('link', { name: 'Sign in' }).click();
  await tryToSignIn(work.page, reviewer);
  await work.page.waitForURL(`**/d/${SLUG}/articles/${articleId}**`);
  await work.openItem(WATER);
  await expect(work.inspector.axis('Occasion')).toContainText('right');
  await expect(work.saved).toContainText('Saved', { timeout: 20_000 });
  await work.page.context().close();
});

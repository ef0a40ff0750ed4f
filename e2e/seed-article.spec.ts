import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import { makeOwnDesk } from './desk-of-its-own.ts';
import { addPerson } from './pages/desk-pages.ts';
import { type Account, signIn } from './pages/entrance-page.ts';
import { ImportPage } from './pages/import-page.ts';
import { WorkbenchPage } from './pages/workbench-page.ts';

// The main job on a real article whose name and description of a speaker do not fit one person. The article is read where it lies.

const FILE = path.join(import.meta.dirname, '../../shared/seed/article.txt');
const SLUG = 'seed';
const ANSWER = 'It cannot be settled: the two belong to different people.';
const CONCLUSION = 'The name belongs to the president himself, the description to somebody who works for him.';
const TERMS = {
  title: 'List of presidents',
  publisher: 'Presidential archive',
  date: '',
  right: 'public-record',
  text: 'Our note of the list: Yoon Suk Yeol is the president, in office since 10 May 2022.',
};
const TERMS_WORDS = 'Yoon Suk Yeol is the president, in office since 10 May 2022';

test.skip(!existsSync(FILE), 'The seed article is not on this machine (../shared/seed/article.txt).');
test.setTimeout(180_000);

test('the seed article goes from import to a published verdict', async ({ browser }) => {
  const article = await readFile(FILE, 'utf8');
  const { passage, role } = printedOf(article);
  const { account } = await makeOwnDesk(SLUG);
  const editor = await atWork(browser, account('editor'));
  const first = await atWork(browser, account('first'));
  const second = await atWork(browser, account('second'));

  const articleId = await test.step('whole import', async () => {
    const entry = new ImportPage(editor.page);
    await entry.open(SLUG);
    await entry.paste(article);
    await entry.showPreview();
    await expect(entry.kindOf(1)).toHaveValue('title');
    await expect(entry.found).toHaveText(/^Found: [1-9]\d* quotations? · .* · [1-9]\d* relative days$/);
    await expect(editor.page.getByText('Kept as they are: 2 likely typing errors.')).toBeVisible();
    await editor.page.getByLabel('Outlet').fill('The outlet');
    await editor.page.getByLabel('Published on').fill('2024-10-24');
    const id = await entry.freeze();
    const letters = (text: string) => text.replaceAll(/\s+/g, '');
    await expect.poll(async () => letters((await editor.text.textContent()) ?? '')).toBe(letters(article));
    return id;
  });

  await test.step('registry and item', async () => {
    await addPerson(editor.page, SLUG, {
      name: 'Yoon Suk Yeol',
      title: 'President',
      country: 'South Korea',
      from: '2022-05-10',
      to: '2025-04-04',
      knownFrom: 'Public record',
    });
    await first.open(SLUG, articleId);
    await first.mark(passage, 'Quote');
    await expect(first.inspector.pane.getByRole('heading', { name: 'Quotation, reported' })).toBeVisible();
    await first.inspector.editDetails();
    await first.select('Yoon Suk Yeol');
    await first.inspector.takeSelection('Speaker', 'Yoon Suk Yeol');
    await first.select(role);
    await first.inspector.takeSelection('Role as printed', role);
    await first.inspector.details.getByLabel('Person in the registry').selectOption('Yoon Suk Yeol');
    await first.inspector.details.getByLabel('Said on').fill('2024-10-22');
    await first.inspector.saveDetails();
    await expect(first.inspector.question.getByRole('radio')).toHaveCount(4);
    for (const words of ['the description is wrong', 'the name is wrong', 'It cannot be settled'])
      await expect(first.inspector.question.getByText(words)).toBeVisible();
  });

  await test.step('both assess apart', async () => {
    await first.inspector.pane.getByRole('button', { name: 'Open the record' }).click();
    await first.record.logSearch({
      where: 'Site of the president’s office',
      words: 'weapons Ukraine',
      came: 'Nothing.',
    });
    await first.record.logSearch({ where: 'Two news agencies', words: 'senior official weapons', came: 'No name.' });
    await first.record.addSource(TERMS);
    await first.record.pin(TERMS_WORDS);
    await first.record.cite(TERMS_WORDS);
    await first.record.pane.getByRole('button', { name: 'Back to items' }).click();
    await second.open(SLUG, articleId);
    for (const reviewer of [first, second]) {
      await reviewer.openItem(passage);
      await reviewer.inspector.answer(ANSWER).check();
      await reviewer.inspector.assess('X4');
      await expect(reviewer.inspector.pane.getByText('Needs correction')).toBeVisible();
      await reviewer.inspector.lockForGood();
    }
  });

  await test.step('conclusion, reply and publication', async () => {
    await editor.open(SLUG, articleId);
    await editor.openItem(passage);
    const { conclusion } = editor.inspector;
    await conclusion.getByLabel('Conclusion').fill(CONCLUSION);
    await conclusion.getByLabel('Should read').fill('A senior official, whom the record does not name, said so.');
    await conclusion.getByLabel('The other side').fill('No record names the one who spoke.');
    await conclusion.getByRole('button', { name: 'Write the conclusion' }).click();
    await expect(editor.item(passage)).toContainText('Settled');
    await editor.inspector.recordReply({
      whom: 'The outlet',
      askedOn: '2024-10-25T09:00',
      due: '2024-10-27T09:00',
      how: 'e-mail',
      answer: '',
    });
    await editor.publishing.open();
    await expect(editor.publishing.entry(CONCLUSION)).toContainText('All 10 gates are met');
    await editor.publishing.publish(1);
  });

  await test.step('the public page and the CSV', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto('/');
    await page.getByRole('link', { name: CONCLUSION }).click();
    await expect(page.getByText('Needs correction').first()).toBeVisible();
    await expect(page.getByText('Two people made one').first()).toBeVisible();
    const csv = await editor.page.request.get(`/api/exports/verdicts.csv?desk=${SLUG}`);
    const rows = (await csv.text()).split(/\r?\n/).filter((line) => line.includes('needs-correction'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('conflated');
  });
});

/** The reported words and the role as printed, of the one sentence that names him with a description. */
function printedOf(article: string): { passage: string; role: string } {
  const [, role = '', passage = ''] = /^Yoon Suk Yeol, (.+), said on Tuesday that (.+)\.$/m.exec(article) ?? [];
  expect(role).not.toBe('');
  return { passage, role };
}

async function atWork(browser: Browser, who: Account): Promise<WorkbenchPage> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, who);
  return new WorkbenchPage(page);
}

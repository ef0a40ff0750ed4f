import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { makeOwnDesk } from './desk-of-its-own.ts';
import { OwnBrowsers } from './own-browsers.ts';
import { addPerson } from './pages/desk-pages.ts';
import { ImportPage } from './pages/import-page.ts';
import type { WorkbenchPage } from './pages/workbench-page.ts';

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

/** Words of the article's quotations, few of each, and to whom it attributes them. */
const QUOTED = [
  { words: 'international law', who: 'Zinoviev' },
  { words: 'worry anyone', who: 'Dmitry Peskov' },
  { words: 'contradictory', who: 'Dmitry Peskov' },
  { words: 'security threat', who: 'National Security Council' },
  { words: 'apparent desire', who: 'Study of War' },
  { words: 'several factors', who: 'Ellen Kim' },
  { words: 'available means', who: 'Kim Hong Kyun' },
  { words: 'mulling', who: 'Yoon Suk Yeol' },
  { words: '', who: 'Bloomberg' },
  { words: '', who: 'New York Times' },
];

const browsers = new OwnBrowsers();

test.skip(!existsSync(FILE), 'The seed article is not on this machine (../shared/seed/article.txt).');
test.setTimeout(180_000);

test.afterAll(() => browsers.close());

test('the seed article goes from import to a published verdict', async ({ browser }) => {
  const article = await readFile(FILE, 'utf8');
  const role = roleIn(article);
  const { account } = await makeOwnDesk(SLUG);
  const editor = await browsers.atWork(browser, account('editor'));
  const first = await browsers.atWork(browser, account('first'));
  const second = await browsers.atWork(browser, account('second'));

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

  await test.step('what is quoted was found, each with its speaker', async () => {
    await editor.filter('Found').check();
    for (const { words, who } of QUOTED) {
      const line = editor.found.filter({ hasText: words }).filter({ hasText: who });
      await expect(line, `${who}: ${words}`).not.toHaveCount(0);
    }
    await editor.filter('All').check();
  });

  const passage = await test.step('registry and item', async () => {
    await addPerson(editor.page, SLUG, {
      name: 'Yoon Suk Yeol',
      title: 'President',
      country: 'South Korea',
      from: '2022-05-10',
      to: '2025-04-04',
      knownFrom: 'Public record',
    });
    await first.open(SLUG, articleId);
    const passage = await foundOf(first, { name: 'Yoon Suk Yeol', role });
    const { pane } = first.inspector;
    const line = first.suggestion(passage);
    await expect(line).toContainText('reported statement');
    await expect(line).toContainText('Registry: President, South Korea, from 10 May 2022 to 4 April 2025');
    await first.walkToLine(passage);
    await expect(pane.getByText('Asked for 22 October 2024, the day named beside it.')).toBeVisible();
    await expect(pane.getByText('Whom the record shows speaking is asked once this is an item.')).toBeVisible();
    await first.page.keyboard.press('Enter');
    await expect(pane.getByRole('heading', { name: 'Quotation, reported' })).toBeVisible();
    await expect(first.inspector.question.getByRole('radio')).toHaveCount(4);
    await first.page.keyboard.press('d');
    await expect(pane.getByText('Asked for 22 October 2024.', { exact: true })).toBeVisible();
    await expect(first.inspector.question.getByRole('radio')).toHaveCount(4);
    for (const words of ['the description is wrong', 'the name is wrong', 'It cannot be settled'])
      await expect(first.inspector.question.getByText(words)).toBeVisible();
    return passage;
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
    const page = await browsers.reader(browser);
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

/** The role as printed of the one who is named with a description that is somebody else's. */
function roleIn(article: string): string {
  const [, role = ''] = /^Yoon Suk Yeol, (.+), said on Tuesday that .+\.$/m.exec(article) ?? [];
  expect(role).not.toBe('');
  return role;
}

/** The words of the suggestion that names this person with this role. */
async function foundOf(work: WorkbenchPage, { name, role }: { name: string; role: string }): Promise<string> {
  const line = work.found.filter({ hasText: name }).filter({ hasText: role });
  return (await line.locator('.line-clamp-2').textContent()) ?? '';
}

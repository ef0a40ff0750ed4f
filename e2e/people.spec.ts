import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { makeOwnDesk } from './desk-of-its-own.ts';
import { OwnBrowsers } from './own-browsers.ts';
import { addPerson } from './pages/desk-pages.ts';
import { type Account, signIn } from './pages/entrance-page.ts';
import { PeoplePage } from './pages/people-page.ts';

// The registry: from an empty one to people added by hand and from a file, found, changed, and read by those who may not change them.

test.describe.configure({ mode: 'serial' });

const SLUG = 'quay';
const browsers = new OwnBrowsers();
let people: PeoplePage;
let reviewer: Account;

const FILE = `person,aliases,office,organisation,country,from,to,status,sourceTitle,sourceUrl
Ebba Strand,E. Strand|Strand Ebba,Pilot major,Port of Halmar,Halmar,2019-04,2023-12-31,incumbent,Port roll,
Ebba Strand,,Harbour master,Port of Halmar,Halmar,2024-01-01,,acting,Port gazette 4,https://gazette.example/4
Jonas Qvist,,Minister of ferries,,Halmar,2022,,incumbent,State calendar,
`;
const BAD_ROW = 'Mira Holt,,Clerk,,Halmar,yesterday,,incumbent,State calendar,\n';

test.beforeAll(async ({ browser }) => {
  const { account } = await makeOwnDesk(SLUG);
  reviewer = account('first');
  const page = await browsers.page(browser);
  await signIn(page, account('editor'));
  people = new PeoplePage(page, SLUG);
});

test.afterAll(() => browsers.close());

test('an empty registry says what it is for, and a person is added by hand', async () => {
  await people.open();
  await expect(people.page.getByText('The registry says who held which office')).toBeVisible();
  const plan = { name: 'Signe Åberg', title: 'Keeper of the light', country: 'Halmar', from: '2021-05', to: '' };
  await addPerson(people.page, SLUG, { ...plan, knownFrom: 'Letter of appointment' });
  await expect(people.offices.getByRole('row', { name: /Since May 2021/ })).toContainText('Keeper of the light');
  await expect(people.history).toContainText('Edith Moor added this person');
});

test('an office is changed and another added; the history says who changed what', async () => {
  const { page } = people;
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Edit Signe Åberg' });
  await form.getByLabel('To, inclusive').fill('2024-03');
  await form.getByRole('button', { name: 'Add an office' }).click();
  const second = form.getByRole('group', { name: 'Office 2' });
  await expect(second.getByLabel('Title', { exact: true })).toBeFocused();
  await page.keyboard.type('Harbour master');
  await second.getByLabel('Held as').selectOption('suspended');
  await second.getByLabel('From', { exact: true }).fill('soon');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(second.getByText('Write a date as 2024-10-22')).toBeVisible();
  await expect(second.getByText('Say where this is known from.')).toBeVisible();
  await second.getByLabel('From', { exact: true }).fill('2024-04');
  await second.getByLabel('Known from').fill('Port gazette 7');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect(people.offices.getByRole('row', { name: /Since April 2024/ })).toContainText('Suspended');
  const latest = people.history.getByRole('listitem').first();
  await expect(latest).toContainText('Edith Moor changed this person');
  await expect(latest.locator('del')).toContainText('since May 2021');
  await expect(latest.locator('ins')).toContainText('May 2021 to March 2024');
  await expect(latest).toContainText('Harbour master (suspended)');
});

test('the template is a file that can be imported', async () => {
  await people.openImport();
  const saving = people.page.waitForEvent('download');
  await people.page.getByRole('button', { name: 'Download the template' }).click();
  const template = await readFile(await (await saving).path(), 'utf8');
  expect(template).toMatch(/^\uFEFFperson,aliases,/);
});

test('a file is imported; its bad row is told with line and reason, and the page may be left and come back to', async () => {
  const { page } = people;
  await people.openImport();
  await people.chooseFile('quay.csv', FILE + BAD_ROW);
  await expect(page.getByText('Read as CSV: 4 rows, 10 columns')).toBeVisible();
  await people.startImport('Taken: 2 new people, 3 new offices.');
  const refused = page.getByRole('region', { name: 'Not taken: 1 place' });
  await expect(refused.getByRole('row', { name: /^5/ })).toContainText('from: Write a date as');
  expect(page.url()).toMatch(/\?job=[0-9a-f-]{36}$/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Taken: 2 new people, 3 new offices.' })).toBeFocused();
});

test('the same file again changes nothing', async () => {
  await people.page.getByRole('button', { name: 'Import another file' }).click();
  await people.page.getByLabel('Paste rows').fill(FILE);
  await people.startImport('The same file again: nothing changed.');
});

test('what cannot be imported is told before it is sent, in a sentence', async () => {
  const { page } = people;
  await people.openImport();
  await page.getByLabel('Paste rows').fill('person,office\nEbba Strand,Pilot');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('names no column sourceTitle');
  await people.chooseFile('quay.xlsx', 'PK\u0003\u0004\u0000\u0000');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('must be saved as CSV first');
});

test('people are found as one types, without marks and by other names, and the address keeps the search', async () => {
  const { page } = people;
  await people.open();
  await expect(page.getByText('3 people')).toBeVisible();
  await people.search.fill('aberg');
  await expect(page.getByText('1 person')).toBeVisible();
  await expect(people.row('Signe Åberg')).toContainText('Harbour master (suspended)');
  await people.search.fill('strand e');
  await expect(people.row('Ebba Strand')).toContainText('Harbour master, Port of Halmar (acting)');
  await expect(page).toHaveURL(/\?query=strand%20e$/);
  await page.reload();
  await expect(people.search).toHaveValue('strand e');
  await expect(page.getByText('1 person')).toBeVisible();
  await people.search.fill('nobody at all');
  await expect(page.getByText('Nobody in the registry is called “nobody at all”.')).toBeVisible();
});

test('a reviewer reads the registry and has nothing to change it with', async ({ browser }) => {
  const own = await browsers.page(browser);
  await signIn(own, reviewer);
  const registry = new PeoplePage(own, SLUG);
  await registry.openPerson('Ebba Strand');
  await expect(registry.offices.getByRole('link', { name: /Port gazette 4/ })).toBeVisible();
  await expect(registry.history).toContainText('Edith Moor took this from an import');
  await expect(own.getByRole('button', { name: 'Edit', exact: true })).toHaveCount(0);
  await registry.open();
  await expect(own.getByRole('button', { name: 'Add a person' })).toHaveCount(0);
  await own.goto(`/d/${SLUG}/people/import`);
  await expect(own.getByText('Editors and owners fill the registry.')).toBeVisible();
});

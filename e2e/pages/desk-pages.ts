import { expect, type Page } from '@playwright/test';
import type { Account } from './entrance-page.ts';

/** Puts a person into the desk through its Members page. */
export async function addMember(page: Page, desk: string, member: Account & { membership: string }) {
  await page.goto(`/d/${desk}/members`);
  await page.getByRole('button', { name: 'Add a member' }).click();
  const form = page.getByRole('dialog', { name: 'Add a member' });
  await form.getByLabel('Name').fill(member.name);
  await form.getByLabel('E-mail').fill(member.email);
  await form.getByLabel('Membership').selectOption(member.membership);
  await form.getByLabel('First password').fill(member.password);
  await form.getByRole('button', { name: 'Add the member' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText(member.email)).toBeVisible();
}

export type PersonPlan = {
  name: string;
  title: string;
  country: string;
  from: string;
  to: string;
  knownFrom: string;
};

/** Enters a person with one office in the registry through the People page; ends on the person's own. */
export async function addPerson(page: Page, desk: string, person: PersonPlan) {
  await page.goto(`/d/${desk}/people`);
  await page.getByRole('button', { name: 'Add a person' }).click();
  const form = page.getByRole('dialog', { name: 'Add a person' });
  await form.getByLabel('Name', { exact: true }).fill(person.name);
  await form.getByLabel('Title', { exact: true }).fill(person.title);
  await form.getByLabel('Country').fill(person.country);
  await form.getByLabel('From', { exact: true }).fill(person.from);
  await form.getByLabel('To, inclusive').fill(person.to);
  await form.getByLabel('Known from').fill(person.knownFrom);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('heading', { name: person.name, level: 1 })).toBeVisible();
}

/** Sets how many have to assess an item, on the Settings page. */
export async function setQuorum(page: Page, desk: string, quorum: number) {
  await page.goto(`/d/${desk}/settings`);
  await page.getByLabel('How many assess an item').selectOption(String(quorum));
  const settings = page.getByRole('region', { name: 'The desk' });
  await settings.getByRole('button', { name: 'Save' }).click();
  await expect(settings.getByText('Saved')).toBeVisible();
}

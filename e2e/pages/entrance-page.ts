import { expect, type Page } from '@playwright/test';

/** Who signs in. */
export type Account = { name: string; email: string; password: string };

/** Makes the first owner and desk with the code of the console; ends on the desk's list of articles. */
export async function setUp(page: Page, { code, desk, owner }: { code: string; desk: string; owner: Account }) {
  await page.goto('/setup');
  await page.getByLabel('Setup code').fill(code);
  await page.getByLabel('Name of the desk').fill(desk);
  await page.getByLabel('Your name').fill(owner.name);
  await page.getByLabel('Your e-mail').fill(owner.email);
  await page.getByLabel('A password').fill(owner.password);
  await page.getByRole('button', { name: 'Make the desk' }).click();
}

/** Fills in the sign-in form and sends it. */
export async function tryToSignIn(page: Page, { email, password }: Pick<Account, 'email' | 'password'>) {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Signs in and ends at the desk's list of articles. */
export async function signIn(page: Page, account: Account) {
  await page.goto('/sign-in');
  await tryToSignIn(page, account);
  await expect(page.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible();
}

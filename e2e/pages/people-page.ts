import { expect, type Locator, type Page } from '@playwright/test';

/** The registry: its list, a person's page, and the import. */
export class PeoplePage {
  readonly page: Page;
  readonly desk: string;
  readonly search: Locator;
  readonly offices: Locator;
  readonly history: Locator;

  constructor(page: Page, desk: string) {
    this.page = page;
    this.desk = desk;
    this.search = page.getByRole('searchbox', { name: 'Search by name' });
    this.offices = page.getByRole('table', { name: 'Offices, the latest first' });
    this.history = page.getByRole('region', { name: 'History' });
  }

  async open() {
    await this.page.goto(`/d/${this.desk}/people`);
    await expect(this.page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
  }

  /** The row of a person in the list. */
  row(name: string): Locator {
    return this.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name }) });
  }

  /** A person's own page, from the list. */
  async openPerson(name: string) {
    await this.open();
    await this.row(name).getByRole('link').click();
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }

  async openImport() {
    await this.page.goto(`/d/${this.desk}/people/import`);
    await expect(this.page.getByRole('button', { name: 'Import', exact: true })).toBeEnabled();
  }

  /** Hands a file to the import as the system's dialog does. */
  async chooseFile(name: string, content: string) {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choose a file' }).click();
    await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  }

  /** Starts the import and waits for what came of it, the heading of its report. */
  async startImport(outcome: string | RegExp) {
    await this.page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(this.page.getByRole('heading', { name: outcome, level: 2 })).toBeVisible({ timeout: 30_000 });
  }
}

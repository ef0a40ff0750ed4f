import { expect, type Locator, type Page } from '@playwright/test';

/** The window in which settled items are published, published again, or withheld. */
export class PublishDialog {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Publish' });
  }

  async open() {
    await this.page
      .getByRole('banner')
      .getByRole('button', { name: /^Publish/ })
      .click();
    await expect(this.dialog).toBeVisible();
  }

  entry(conclusion: string): Locator {
    return this.dialog.getByRole('listitem').filter({ has: this.page.getByRole('checkbox', { name: conclusion }) });
  }

  async publish(count: number) {
    await this.dialog.getByRole('button', { name: `Publish ${count}`, exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }

  async publishAgain(conclusion: string, { as, note }: { as: string; note: string }) {
    await this.entry(conclusion).getByRole('checkbox').check();
    await this.dialog.getByLabel('Class').selectOption(as);
    await this.dialog.getByLabel('What changed, for readers').fill(note);
    await this.dialog.getByRole('button', { name: 'Publish again 1' }).click();
    await expect(this.dialog).toBeHidden();
  }

  async withhold(conclusion: string, reason: string) {
    await this.dialog.getByText('Withhold a verdict').click();
    await this.dialog.getByLabel('Verdict').selectOption(conclusion);
    await this.dialog.getByLabel('Reason', { exact: true }).fill(reason);
    await this.dialog.getByLabel('What was published there is taken away for good').check();
    await this.dialog.getByRole('button', { name: 'Withhold', exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }
}

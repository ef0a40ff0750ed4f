import { expect, type Locator, type Page } from '@playwright/test';

/** The sides of a disputed item beside each other, and what is settled between them. */
export class SettlePage {
  readonly page: Page;
  readonly settlement: Locator;

  constructor(page: Page) {
    this.page = page;
    this.settlement = page.getByRole('region', { name: 'The settlement' });
  }

  openBoth() {
    return this.page.getByRole('button', { name: 'Open both sides' }).click();
  }

  row(part: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: part }) });
  }

  /** Takes a part as the side has it whose value is given. */
  async take(part: string, value: string) {
    const row = this.row(part);
    const isFirst = await row.getByRole('cell').first().getByText(value, { exact: true }).isVisible();
    const button = row.getByRole('button', { name: isFirst ? 'First' : 'Second', exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }

  async write(words: Record<string, string>) {
    for (const [field, text] of Object.entries(words)) await this.settlement.getByLabel(field).fill(text);
  }

  settle() {
    return this.settlement.getByRole('button', { name: 'Settle', exact: true }).click();
  }
}

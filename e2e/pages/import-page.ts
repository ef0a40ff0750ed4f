import { expect, type Locator, type Page } from '@playwright/test';

/** The import: the entry with its one field, then the preview. */
export class ImportPage {
  readonly page: Page;
  readonly field: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByLabel('Paste an article, or drop a file');
  }

  async open(desk: string) {
    await this.page.goto(`/d/${desk}/articles/new`);
    await expect(this.field).toBeEditable();
  }

  /** Pastes from the clipboard, as a person does. */
  async paste(text: string, html?: string) {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate(
      ([plain, rich]) => {
        const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
        const parts = { ...blob('text/plain', plain ?? ''), ...(rich ? blob('text/html', rich) : {}) };
        return navigator.clipboard.write([new ClipboardItem(parts)]);
      },
      [text, html],
    );
    // A page that was just gone to takes the focus once more, so the keys may find nothing to paste into.
    await expect(async () => {
      await this.field.focus();
      await this.page.keyboard.press('Control+V');
      await expect(this.field).not.toHaveValue('', { timeout: 1000 });
    }).toPass();
  }

  /** Hands a file to the form as the system's dialog does. */
  async chooseFile(file: { name: string; mimeType: string; buffer: Buffer }) {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choose a file' }).click();
    await (await choosing).setFiles(file);
  }

  showPreview() {
    return this.page.getByRole('button', { name: 'Show the preview' }).click();
  }

  /** The line that counts what was found: "Found: 8 quotations · …"; there once the search is over. */
  get found(): Locator {
    return this.page.getByRole('heading', { name: /^Found: \d/ });
  }

  kindOf(paragraph: number): Locator {
    return this.page.getByRole('combobox', { name: `Kind of paragraph ${paragraph}`, exact: true });
  }

  /** Freezes the preview; answers the article's id from the workbench's address. */
  async freeze(): Promise<string> {
    await this.page.getByRole('button', { name: 'Freeze as version 1' }).click();
    await this.page.waitForURL(/\/articles\/[0-9a-f-]{36}$/);
    return this.page.url().split('/').at(-1) ?? '';
  }
}

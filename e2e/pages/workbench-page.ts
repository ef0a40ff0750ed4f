import { expect, type Locator, type Page } from '@playwright/test';
import { InspectorPane } from './inspector-pane.ts';
import { PublishDialog } from './publish-dialog.ts';
import { RecordPane } from './record-pane.ts';
import { clickInto, dragOver, selectByKeys, walkTo } from './text-selection.ts';

/** The workbench: the article, the list of items, the record, the inspector. */
export class WorkbenchPage {
  readonly page: Page;
  readonly region: Locator;
  readonly text: Locator;
  readonly items: Locator;
  readonly overlaps: Locator;
  readonly saved: Locator;
  readonly toolbar: Locator;
  readonly inspector: InspectorPane;
  readonly record: RecordPane;
  readonly publishing: PublishDialog;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Article text' });
    this.text = page.getByRole('document', { name: 'Article' });
    this.items = page.getByRole('list', { name: 'Items in reading order' }).getByRole('listitem');
    this.overlaps = page.getByText('items here').locator('..').getByRole('button');
    this.saved = page.getByRole('banner').getByRole('status');
    this.toolbar = page.getByRole('toolbar', { name: 'Selected passage' });
    this.inspector = new InspectorPane(page);
    this.record = new RecordPane(page);
    this.publishing = new PublishDialog(page);
  }

  async open(desk: string, articleId: string) {
    await this.page.goto(`/d/${desk}/articles/${articleId}`);
    await expect(this.text).toBeVisible();
  }

  /** Marks words with the mouse and makes them an item through the toolbar. */
  async mark(words: string, kind: 'Quote' | 'Claim' | 'Note') {
    await dragOver(this.text, words);
    await this.toolbar.getByRole('button', { name: kind }).click();
    await expect(this.toolbar).toBeHidden();
  }

  /** Marks words as a quote by keys alone. */
  async markByKeys(words: string) {
    await selectByKeys(this.region, this.text, words);
    await this.page.keyboard.press('q');
    await expect(this.toolbar).toBeHidden();
  }

  select(words: string) {
    return dragOver(this.text, words);
  }

  clickOn(words: string) {
    return clickInto(this.text, words);
  }

  caretTo(words: string) {
    return walkTo(this.region, this.text, words);
  }

  /** The line of the item whose passage begins with these words. */
  item(words: string): Locator {
    const literal = words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.items.getByRole('button', { name: new RegExp(`^${literal}`) });
  }

  async openItem(words: string) {
    await this.item(words).click();
    await expect(this.inspector.pane.getByText(words).first()).toBeVisible();
  }
}

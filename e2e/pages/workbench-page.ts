import { expect, type Locator, type Page } from '@playwright/test';
import { InspectorPane } from './inspector-pane.ts';
import { PublishDialog } from './publish-dialog.ts';
import { RecordPane } from './record-pane.ts';
import { clickInto, dragOver, selectByKeys, walkTo } from './text-selection.ts';

const FOUND = /Found, (?:direct|partial|reported|words)/;

/** The workbench: the article, the list of items, the record, the inspector. */
export class WorkbenchPage {
  readonly page: Page;
  readonly region: Locator;
  readonly text: Locator;
  /** Every line of the list; of them the items, and what was found and waits for a decision. */
  readonly listed: Locator;
  readonly items: Locator;
  readonly found: Locator;
  /** What was refused, and why. */
  readonly failure: Locator;
  readonly leftOut: Locator;
  readonly noQuotations: Locator;
  readonly coverage: Locator;
  /** What was said last to those who listen. */
  readonly said: Locator;
  /** Why a suggestion is dismissed. */
  readonly reasons: Locator;
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
    this.listed = page.getByRole('list', { name: 'Items in reading order' }).getByRole('listitem');
    this.items = this.listed.filter({ hasNotText: FOUND });
    this.found = this.listed.filter({ hasText: FOUND });
    this.failure = page.getByRole('alert').filter({ hasText: 'Close' });
    this.leftOut = page.getByRole('group').filter({ hasText: /^\d+ left out/ });
    this.noQuotations = page.getByRole('group').filter({ hasText: /^\d+ not a quotation/ });
    this.coverage = page.getByRole('heading', { name: /checked$|^Nothing to check/ });
    this.said = page.getByRole('main').locator('..').locator(':scope > [role=status]');
    this.reasons = page.getByRole('dialog', { name: 'Not this, because' });
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
    return this.items.getByRole('button', { name: beginsWith(words) });
  }

  /** The line of the suggestion whose passage begins with these words. */
  suggestion(words: string): Locator {
    return this.found.getByRole('button', { name: beginsWith(words) });
  }

  /** Shows a part of the list. */
  filter(name: 'All' | 'Items' | 'Found' | 'In the record' | 'Left out'): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${name} \\d+$`) });
  }

  /** Walks by keys, down the list or up, to the line that begins with these words. */
  async walkToLine(words: string, key: 'j' | 'k' = 'j') {
    const line = this.listed.getByRole('button', { name: beginsWith(words) });
    for (let left = await this.listed.count(); left >= 0; left--) {
      await this.page.keyboard.press(key);
      if ((await line.getAttribute('aria-current')) === 'true') return;
    }
    throw new Error(`${key} did not lead to: ${words}`);
  }

  async openItem(words: string) {
    await this.item(words).click();
    await expect(this.inspector.pane.getByText(words).first()).toBeVisible();
  }
}

function beginsWith(words: string): RegExp {
  return new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

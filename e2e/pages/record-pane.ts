import { expect, type Locator, type Page } from '@playwright/test';
import { dragOver } from './text-selection.ts';

export type SourcePlan = { title: string; publisher: string; date: string; right: string; text: string };

/** The record, in place of the list: sources, pinned passages, the log of searches. */
export class RecordPane {
  readonly pane: Locator;
  readonly text: Locator;
  readonly passages: Locator;
  /** What the shown source holds, in the order in which it is worked through. */
  readonly matches: Locator;
  /** The place of what is open. */
  readonly shownPlace: Locator;
  readonly form: Locator;

  constructor(page: Page) {
    this.pane = page.getByRole('complementary', { name: 'Record' });
    this.text = this.pane.getByRole('region', { name: 'Text of the source' });
    this.matches = this.pane.getByRole('region', { name: 'Matches' }).locator('[data-entry]');
    this.shownPlace = this.text.locator('[data-shown]');
    this.form = this.pane.getByRole('form', { name: 'New source' });
    this.passages = this.pane.getByRole('list', { name: 'Pinned passages' }).getByRole('listitem');
  }

  async addSource(source: SourcePlan) {
    const { form } = this;
    if (await form.isHidden()) await this.pane.getByRole('button', { name: 'Add a source' }).click();
    await form.getByLabel('Text of the source').fill(source.text);
    await form.getByLabel('Title').fill(source.title);
    await form.getByLabel('Publisher').fill(source.publisher);
    await form.getByLabel('Date').fill(source.date);
    await form.getByLabel('Right to show it').selectOption(source.right);
    await form.getByRole('button', { name: 'Capture' }).click();
    await expect(this.text).toHaveText(source.text);
    // The list of matches grows above the text, and what was matched scrolls into view once; words are drawn over after that.
    await expect(this.pane.getByRole('region', { name: 'Matches' })).toHaveAttribute('aria-busy', 'false');
  }

  /** The tab of a source by its title. */
  source(title: string | RegExp): Locator {
    return this.pane.getByRole('navigation', { name: 'Sources' }).getByRole('button', { name: title });
  }

  /** Selects words in the source with the mouse and pins them. */
  async pin(words: string) {
    await dragOver(this.text, words);
    await this.pane.getByRole('button', { name: 'Pin', exact: true }).click();
    await expect(this.passages.filter({ hasText: words })).toBeVisible();
  }

  /** Cites a pinned passage for the open item; `axes` are ticked beside those that are ticked already. */
  async cite(words: string, axes: string[] = []) {
    const passage = this.passages.filter({ hasText: words });
    await passage.getByRole('button', { name: 'Cite for the open item' }).click();
    for (const axis of axes) await passage.getByRole('checkbox', { name: axis }).check();
    await passage.getByRole('button', { name: 'Cite', exact: true }).click();
    await expect(passage.getByText('Cited', { exact: true })).toBeVisible();
  }

  async logSearch(search: { where: string; words: string; came: string }) {
    const where = this.pane.getByLabel('Where');
    if (await where.isHidden()) await this.pane.getByText(/^Log a search/).click();
    await where.fill(search.where);
    await this.pane.getByLabel('Which words').fill(search.words);
    await this.pane.getByLabel('What came').fill(search.came);
    await this.pane.getByRole('button', { name: 'Log the search' }).click();
    await expect(where).toHaveValue('');
  }
}

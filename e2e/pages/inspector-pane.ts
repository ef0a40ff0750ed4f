import { expect, type Locator, type Page } from '@playwright/test';

/** The inspector: what is printed, the evidence, the assessment, what came of it. */
export class InspectorPane {
  readonly page: Page;
  readonly pane: Locator;
  readonly details: Locator;
  readonly assessment: Locator;
  readonly question: Locator;
  readonly conclusion: Locator;
  readonly lockButton: Locator;
  /** Print and record on two lines. */
  readonly compared: Locator;
  /** What was matched proposes for the wording. */
  readonly proposal: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pane = page.getByRole('complementary', { name: 'Inspector' });
    this.details = this.pane.getByRole('form', { name: 'Details' });
    this.assessment = this.pane.getByRole('region', { name: 'Assessment', exact: true });
    this.question = this.pane.getByRole('region', { name: 'The name and the description do not fit one person.' });
    this.conclusion = this.pane.getByRole('form', { name: 'Conclusion' });
    this.compared = this.pane.getByRole('region', { name: 'Print and record' });
    this.proposal = this.pane.getByRole('region', { name: 'Matched' });
    this.lockButton = this.pane.getByRole('button', { name: 'Lock', exact: true });
  }

  editDetails() {
    return this.pane.getByRole('button', { name: 'Edit details' }).click();
  }

  /** Takes what is selected in the article as a part of the print. */
  async takeSelection(part: 'Speaker' | 'Role as printed' | 'Cue', words: string) {
    await this.details.getByRole('button', { name: `Use selection: ${part}` }).click();
    await expect(this.details.getByLabel(part, { exact: true })).toHaveValue(words);
  }

  async saveDetails() {
    await this.details.getByRole('button', { name: 'Save details' }).click();
    await expect(this.details).toBeHidden();
  }

  /** Opens an axis by its letter and chooses values by their digits, for example "X1" and "W1". */
  async assess(...keys: string[]) {
    await this.assessment.getByRole('button', { expanded: false }).first().focus();
    for (const key of keys) for (const letter of key) await this.page.keyboard.press(letter.toLowerCase());
  }

  axis(name: string): Locator {
    return this.assessment.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async writeWords({ shouldRead = '', note = '' }: { shouldRead?: string; note?: string }) {
    if (await this.assessment.getByLabel('Note').isHidden())
      await this.assessment.getByText('What it should read, note').click();
    await this.assessment.getByLabel('Should read').fill(shouldRead);
    await this.assessment.getByLabel('Note').fill(note);
  }

  answer(words: string): Locator {
    return this.question.getByRole('radio', { name: words });
  }

  /** Locks with the key and waits until the lock counts. */
  async lockForGood() {
    await expect(this.lockButton).toBeEnabled();
    await this.page.keyboard.press('Control+Enter');
    await expect(this.pane.getByText('Locked. Nobody knows of it yet.')).toBeVisible();
    await expect(this.pane.getByText('Locked by you')).toBeVisible({ timeout: 15_000 });
  }

  /** Says why the outlet was not asked. */
  async recordReply(fields: { whom: string; askedOn: string; due: string; how: string; answer: string }) {
    await this.pane.getByLabel('Whom').fill(fields.whom);
    await this.pane.getByLabel('Asked on').fill(fields.askedOn);
    await this.pane.getByLabel('Answer due').fill(fields.due);
    await this.pane.getByLabel('How').fill(fields.how);
    await this.pane.getByLabel('Answer', { exact: true }).fill(fields.answer);
    await this.pane.getByRole('button', { name: 'Record the reply' }).click();
  }
}

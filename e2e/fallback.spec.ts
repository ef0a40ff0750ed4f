import { expect, test } from '@playwright/test';
import { makeOwnDesk, ownFactories } from './desk-of-its-own.ts';
import { signIn } from './pages/entrance-page.ts';
import { WorkbenchPage } from './pages/workbench-page.ts';
import { withoutHighlights } from './without-highlights.ts';

// A browser that cannot paint ranges without elements (no CSS Custom Highlight API).

const SLUG = 'fallback';
const SPOKEN = 'The weir will hold for another winter';
const OTHER = 'We counted the boards twice before we said so';
const TEXT = `Weir is safe, keeper says\n\n“${SPOKEN},” said Ilse Brand on Monday. She walked the bank first.\n\n“${OTHER},” she wrote later.`;

test('items are painted, opened and made where the browser lacks highlights', async ({ page }) => {
  const { act, importArticle, makeQuote } = await ownFactories();
  const { team, account } = await makeOwnDesk(SLUG);
  const now = new Date();
  const article = await importArticle(act(team.editor, now), { title: 'Weir is safe, keeper says', text: TEXT });
  await makeQuote(act(team.first, now), article, { passage: SPOKEN });

  await withoutHighlights(page);
  await signIn(page, account('first'));
  const work = new WorkbenchPage(page);
  await work.open(SLUG, article.id);
  const painted = work.text.locator('.sic-item-none-0');
  await expect(painted).toHaveText([SPOKEN]);
  await expect(painted).toHaveCSS('text-decoration-line', 'underline');

  await work.clickOn(SPOKEN);
  await expect(work.inspector.pane.getByText(SPOKEN)).toBeVisible();
  await expect(work.text.locator('.sic-open')).toHaveText([SPOKEN]);

  await work.mark(OTHER, 'Quote');
  await expect(painted).toHaveText([SPOKEN, OTHER]);
  await work.markByKeys('walked the bank');
  await expect(painted).toHaveText([SPOKEN, 'walked the bank', OTHER]);
});

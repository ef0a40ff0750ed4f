import type { Page } from '@playwright/test';

/** Makes a browser that cannot paint ranges without elements (no CSS Custom Highlight API), from its next page on. */
export async function withoutHighlights(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
}

import type { Page } from '@playwright/test';

// The desk as a program sees it, with the session of a page.

type Listed = {
  id: string;
  version: number;
  segments: { exact: string }[];
  publication: { slug: string } | null;
};

/** The item of an article that has these words. */
export async function listedItem(
  page: Page,
  { desk, articleId, words }: { desk: string; articleId: string; words: string },
): Promise<Listed> {
  const answer = await page.request.get(`/api/articles/${articleId}?desk=${desk}`);
  const { annotations } = (await answer.json()) as { annotations: Listed[] };
  const item = annotations.find((each) => each.segments[0]?.exact === words);
  if (!item) throw new Error(`No item has these words: ${words}`);
  return item;
}

/** The headers of a write. */
export function programHeaders(page: Page): { headers: Record<string, string> } {
  return { headers: { 'Write-Id': crypto.randomUUID(), Origin: new URL(page.url()).origin } };
}

import { afterAll, expect, it } from 'vitest';
import { closeDatabase, database, makeArticle, makeDesk } from '#prisma/test-builders.ts';
import { loadArticles } from './articles.service.ts';

afterAll(closeDatabase);

it('the articles page by when they came, then by id, and each is listed once', async () => {
  const desk = await makeDesk();
  const ids: string[] = [];
  for (let i = 0; i < 7; i++) ids.push((await makeArticle(desk.editor)).id);
  // Ids come from clients: here the last made is the oldest, and three came at the same instant.
  ids.sort();
  const days = [7, 6, 4, 4, 4, 2, 1];
  for (const [i, id] of ids.entries()) {
    const createdAt = new Date(Date.UTC(2026, 0, days[i]));
    await database().article.update({ where: { id }, data: { createdAt } });
  }
  const listed: string[][] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof loadArticles>> = await loadArticles(desk.observer, { limit: 2, cursor });
    listed.push(page.items.map((line) => line.id));
    cursor = page.next;
  } while (cursor !== null);
  const at = (i: number) => ids[i] ?? '';
  expect(listed).toEqual([[at(0), at(1)], [at(4), at(3)], [at(2), at(5)], [at(6)]]);
});

import { listContentPlaces } from '#lib/annotations/annotation.store.ts';
import { findVersion } from '#lib/articles/article.store.ts';
import type { Db } from '#lib/db/client.ts';
import { listWithheld } from './publication.store.ts';
import { withheldWords } from './withheld-words.ts';

/** The items of an article that are withheld, and their words as any version of the text prints them, which nothing may print. */
export async function listHidden(db: Db, articleId: string): Promise<{ withheld: Set<string>; hiddenWords: string[] }> {
  const withheld = await listWithheld(db, articleId);
  return { withheld, hiddenWords: await listPrintedWords(db, articleId, [...withheld]) };
}

/** The words of these items, and the sentences in them, in every version that they have a place in. */
export async function listPrintedWords(db: Db, articleId: string, itemIds: readonly string[]): Promise<string[]> {
  if (itemIds.length === 0) return [];
  const places = await listContentPlaces(db, itemIds);
  const words: string[] = [];
  for (const [versionId, group] of Map.groupBy(places, (place) => place.versionId)) {
    const text = (await findVersion(db, articleId, versionId))?.text ?? '';
    words.push(
      ...withheldWords(
        text,
        group.flatMap((place) => place.segments),
      ),
    );
  }
  return [...new Set(words)];
}

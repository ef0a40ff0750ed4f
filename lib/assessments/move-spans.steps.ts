import { findVersion } from '#lib/articles/article.store.ts';
import type { Db } from '#lib/db/client.ts';
import type { CodeUse } from '#lib/method/codes.ts';
import { moveSpans } from './move-spans.ts';

type Coded = { codes: CodeUse[]; articleVersionId: string };

/** What was assessed on any version, its fault spans as they stand in one. Texts are read only where a span has to be moved. */
export async function spansIn<T extends Coded>(
  db: Db,
  { articleId, versionId }: { articleId: string; versionId: string },
  things: readonly T[],
): Promise<T[]> {
  const moved: T[] = [];
  for (const thing of things) {
    const stays = thing.articleVersionId === versionId || thing.codes.every((use) => !use.span);
    const old = stays ? null : await findVersion(db, articleId, thing.articleVersionId);
    const next = stays ? null : await findVersion(db, articleId, versionId);
    moved.push(old && next ? { ...thing, codes: moveSpans(thing.codes, { old: old.text, new: next.text }) } : thing);
  }
  return moved;
}

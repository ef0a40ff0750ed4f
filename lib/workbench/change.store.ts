import type { Db } from '#lib/db/client.ts';
import type { ChangeLine } from './workbench.ts';

/** The article's changes after a sequence number, 500 at most. */
export async function listChanges(db: Db, where: { articleId: string; since: number }): Promise<ChangeLine[]> {
  const rows = await db.change.findMany({
    where: {
      articleId: where.articleId,
      sequence: { gt: where.since },
    },
    orderBy: { sequence: 'asc' },
    take: 500,
  });
  return rows.map((row) => ({
    sequence: row.sequence,
    kind: row.kind,
    targetId: row.targetId,
    at: row.at.toISOString(),
  }));
}

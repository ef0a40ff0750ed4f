import type { Db } from '#lib/db/client.ts';
import { nameWords } from './person-name.ts';

const PAGE = 500;

/** Fills in the words of names where a person has none yet: of rows from before there were any. The words are the code's, not the database's. */
export async function fillNameWords(db: Db, deskId?: string): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await db.person.findMany({
      where: { ...(deskId ? { deskId } : {}), nameWords: { isEmpty: true }, id: { gt: after } },
      select: { id: true, name: true, aliases: true },
      orderBy: { id: 'asc' },
      take: PAGE,
    });
    for (const { id, name, aliases } of rows) {
      const words = nameWords(name, aliases);
      if (words.length) await db.person.update({ where: { id }, data: { nameWords: words } });
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

import type { Db } from '#lib/db/client.ts';
import type { PersonEntry } from './person-history.ts';

type Row = { number: bigint; at: Date; actorId: string | null; action: string; payload: string | null };

/** What the log says of a person, oldest first: their own entries, and the batches of imports that name them. */
export async function listPersonEntries(db: Db, deskId: string, personId: string): Promise<PersonEntry[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT e.number, e.at, e."actorId", e.action, p.payload
    FROM "AuditEntry" e LEFT JOIN "AuditPayload" p USING (number)
    WHERE e."deskId" = ${deskId}::uuid AND (e.action IN ('person.create', 'person.change') AND e."targetId" = ${personId}::uuid
      OR e.action = 'registry.import' AND strpos(p.payload, ${personId}) > 0)
    ORDER BY e.number`;
  return rows.map(({ number, at, payload, ...entry }) => {
    return {
      ...entry,
      number: Number(number),
      at: at.toISOString(),
      payload: payload === null ? null : JSON.parse(payload),
    };
  });
}

/** What these people are called. */
export async function listUserNames(db: Db, ids: string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}

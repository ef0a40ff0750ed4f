import type { Db } from '#lib/db/client.ts';
import type { KnownPerson, RegistryPlan } from './merge-registry.ts';
import { nameWords } from './person-name.ts';
import type { FiledPerson } from './registry-file.ts';
import { longestWord } from './search-words.ts';

/** Lets one form or import at a time write to the desk's registry, until the transaction ends. */
export async function lockRegistry(db: Db, deskId: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`registry:${deskId}`}, 0))`;
}

const OFFICE = {
  ...{ id: true, title: true, organisation: true, country: true, from: true, to: true },
  ...{ status: true, sourceTitle: true, sourceUrl: true },
} as const;

/** Everybody of the desk whom one of these people in a file may be, locked until the transaction ends. */
export async function listKnownPeople(db: Db, deskId: string, filed: readonly FiledPerson[]): Promise<KnownPerson[]> {
  const externalIds = filed.flatMap(({ externalId }) => externalId ?? []);
  const words = filed.flatMap(({ name }) => longestWord(name) ?? []);
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Person" WHERE "deskId" = ${deskId}::uuid
      AND ("externalId" = ANY(${externalIds}) OR "deletedAt" IS NULL AND "nameWords" && ${words}::text[])
    ORDER BY id FOR UPDATE`;
  const rows = await db.person.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    include: { offices: { where: { deletedAt: null }, select: OFFICE, orderBy: [{ from: 'asc' }, { id: 'asc' }] } },
  });
  return rows.map(({ id, name, aliases, description, externalId, offices, deletedAt }) => {
    return { id, name, aliases, description, externalId, offices, deleted: deletedAt !== null };
  });
}

/** Writes what an import plans; `known` are the people that it was planned from. */
export async function writePlan(
  db: Db,
  deskId: string,
  { plan, known }: { plan: RegistryPlan; known: readonly KnownPerson[] },
): Promise<void> {
  const names = new Map(known.map(({ id, name }) => [id, name]));
  await db.person.createMany({
    data: plan.create.map(({ id, name, aliases, description, externalId }) => {
      return { id, deskId, name, aliases, description, externalId, nameWords: nameWords(name, aliases) };
    }),
  });
  for (const { id, ...fields } of plan.edit) {
    const words = nameWords(names.get(id) ?? '', fields.aliases);
    await db.person.update({ where: { id }, data: { ...fields, nameWords: words } });
  }
  await db.office.createMany({
    data: plan.addOffices.map(({ personId, office }) => ({ personId, ...office })),
  });
  for (const { id, personId: _, ...fields } of plan.editOffices)
    await db.office.update({ where: { id }, data: fields });
  await db.person.updateMany({ where: { id: { in: plan.changed } }, data: { version: { increment: 1 } } });
}

import type { Db } from '#lib/db/client.ts';
import type { Office as OfficeRow, Person as PersonRow, Prisma } from '#lib/db/generated/client.ts';
import { readName } from './compare-names.ts';
import type { Office, OfficeInput, PersonView } from './person.ts';
import { matchRead, nameWords } from './person-name.ts';
import { searchWords } from './search-words.ts';

const officeView = (row: OfficeRow): Office => ({
  id: row.id,
  title: row.title,
  organisation: row.organisation,
  country: row.country,
  from: row.from,
  to: row.to,
  status: row.status,
  sourceTitle: row.sourceTitle,
  sourceUrl: row.sourceUrl,
});

const personView = (row: PersonRow & { offices: OfficeRow[] }): PersonView => ({
  id: row.id,
  deskId: row.deskId,
  name: row.name,
  aliases: row.aliases,
  description: row.description,
  externalId: row.externalId,
  offices: row.offices.map(officeView),
  version: row.version,
});

const withOffices = {
  offices: { where: { deletedAt: null }, orderBy: [{ from: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.PersonInclude;

/** One person with what guards a write, of whatever desk. */
export async function findPerson(
  db: Db,
  id: string,
): Promise<(PersonView & { writeIds: string[]; deletedAt: Date | null }) | null> {
  const row = await db.person.findUnique({ where: { id }, include: withOffices });
  return row && { ...personView(row), writeIds: row.writeIds, deletedAt: row.deletedAt };
}

/** Which page of the registry: people of whose names every word of the query begins a word, after the person `cursor`. */
export type PeoplePage = { query: string; limit: number; cursor: string | null };

/** A page of the desk's people with their offices, by name. Case, marks and hyphens of the query do not matter. */
export async function listPeople(db: Db, deskId: string, { query, limit, cursor }: PeoplePage): Promise<PersonView[]> {
  const words = searchWords(query);
  if (query.trim() && !words.length) return [];
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM "Person" p WHERE p."deskId" = ${deskId}::uuid AND p."deletedAt" IS NULL
      AND NOT EXISTS (SELECT FROM unnest(${words}::text[]) asked WHERE NOT EXISTS (
        SELECT FROM unnest(p."nameWords") word WHERE starts_with(word, asked)))
      AND (${cursor}::uuid IS NULL OR (p.name, p.id) > (
        SELECT c.name, c.id FROM "Person" c WHERE c.id = ${cursor}::uuid AND c."deskId" = ${deskId}::uuid))
    ORDER BY p.name, p.id LIMIT ${limit}`;
  return listPeopleById(
    db,
    deskId,
    ids.map(({ id }) => id),
  );
}

/** These people of the desk with their offices, by name; whom was taken away is left out. */
export async function listPeopleById(db: Db, deskId: string, ids: string[]): Promise<PersonView[]> {
  const where = { deskId, deletedAt: null, id: { in: ids } };
  const orderBy = [{ name: 'asc' as const }, { id: 'asc' as const }];
  return (await db.person.findMany({ where, include: withOffices, orderBy })).map(personView);
}

/** The people of the desk who hold these offices. */
export async function listPeopleHolding(db: Db, deskId: string, officeIds: string[]): Promise<PersonView[]> {
  const where = { deskId, deletedAt: null, offices: { some: { id: { in: officeIds }, deletedAt: null } } };
  return (await db.person.findMany({ where, include: withOffices, orderBy: { name: 'asc' } })).map(personView);
}

/** Everybody of the desk whom one of these printed names may mean, whole or in part (`matchName` is not null), by name. */
export async function findPeopleNamed(db: Db, deskId: string, names: readonly string[]): Promise<PersonView[]> {
  const words = [...new Set(names.flatMap((name) => nameWords(name)))];
  const sharing = await db.person.findMany({
    where: { deskId, deletedAt: null, nameWords: { hasSome: words } },
    select: { id: true, name: true, aliases: true },
  });
  const read = names.map(readName);
  const meant = sharing.filter((person) => read.some((name) => matchRead(name, person) !== null));
  return listPeopleById(
    db,
    deskId,
    meant.map(({ id }) => id),
  );
}

type PersonData = {
  id: string;
  deskId: string;
  name: string;
  aliases: string[];
  description: string;
  /** Left as it is where this is undefined. */
  externalId?: string | null | undefined;
  writeIds: string[];
};

/** Writes a person, and the words to find them by. */
export async function savePerson(db: Db, person: PersonData): Promise<void> {
  const { id, externalId, ...fields } = person;
  const known = externalId === undefined ? {} : { externalId };
  const data = { ...fields, ...known, nameWords: nameWords(person.name, person.aliases) };
  await db.person.upsert({ where: { id }, create: { id, ...data }, update: { ...data, version: { increment: 1 } } });
}

/** Makes the person's offices exactly these: new ones are added, others changed, missing ones marked as deleted. */
export async function saveOffices(db: Db, personId: string, offices: OfficeInput[]): Promise<void> {
  const ids = offices.map((office) => office.id);
  await db.office.updateMany({
    where: { personId, id: { notIn: ids }, deletedAt: null },
    data: { deletedAt: new Date() },
  });
  for (const { id, ...office } of offices) {
    await db.office.upsert({
      where: { id },
      create: { id, personId, ...office },
      update: { ...office, deletedAt: null },
    });
  }
}

/** Whether somebody else in the desk has this external id. */
export async function hasForeignExternalId(db: Db, at: { id: string; deskId: string; externalId: string }) {
  const { id, deskId, externalId } = at;
  return (await db.person.count({ where: { deskId, externalId, id: { not: id } } })) > 0;
}

/** Whether an office id belongs to another person: then it may not be written here. */
export async function hasForeignOffice(db: Db, personId: string, ids: string[]): Promise<boolean> {
  return (await db.office.count({ where: { id: { in: ids }, personId: { not: personId } } })) > 0;
}

/** An office of the desk's registry, or null. */
export async function findOffice(db: Db, deskId: string, id: string): Promise<Office | null> {
  const row = await db.office.findFirst({ where: { id, person: { deskId } } });
  return row && officeView(row);
}

/** All offices of the people who hold these: what a citation of one row is read beside. */
export async function listOfficesBeside(db: Db, deskId: string, officeIds: string[]): Promise<Office[]> {
  const rows = await db.person.findMany({
    where: { deskId, offices: { some: { id: { in: officeIds } } } },
    include: withOffices,
    orderBy: { id: 'asc' },
  });
  return rows.flatMap((row) => row.offices.map(officeView));
}

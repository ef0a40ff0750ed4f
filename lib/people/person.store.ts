import type { Db } from '#lib/db/client.ts';
import type { Office as OfficeRow, Person as PersonRow, Prisma } from '#lib/db/generated/client.ts';
import type { Office, OfficeInput, PersonView } from './person.ts';

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

/** The desk's people whose name contains the words, or one of whose aliases is just these words, by name, 200 at most. */
export async function listPeople(db: Db, deskId: string, query: string): Promise<PersonView[]> {
  const name = { contains: query, mode: 'insensitive' as const };
  const rows = await db.person.findMany({
    where: { deskId, deletedAt: null, ...(query ? { OR: [{ name }, { aliases: { has: query } }] } : {}) },
    include: withOffices,
    orderBy: { name: 'asc' },
    take: 200,
  });
  return rows.map(personView);
}

/** These people of the desk with their offices, by name; whom was taken away is left out. */
export async function listPeopleById(db: Db, deskId: string, ids: string[]): Promise<PersonView[]> {
  const where = { deskId, deletedAt: null, id: { in: ids } };
  return (await db.person.findMany({ where, include: withOffices, orderBy: { name: 'asc' } })).map(personView);
}

/** The names of all people of the desk, and the ids of their offices, to look somebody up by. */
export async function listPeopleNames(
  db: Db,
  deskId: string,
): Promise<{ id: string; name: string; aliases: string[]; officeIds: string[] }[]> {
  const rows = await db.person.findMany({
    where: { deskId, deletedAt: null },
    select: { id: true, name: true, aliases: true, offices: { where: { deletedAt: null }, select: { id: true } } },
  });
  return rows.map(({ offices, ...person }) => ({ ...person, officeIds: offices.map((office) => office.id) }));
}

type PersonData = {
  id: string;
  deskId: string;
  name: string;
  aliases: string[];
  description: string;
  writeIds: string[];
};

export async function savePerson(db: Db, person: PersonData): Promise<void> {
  const { id, ...data } = person;
  await db.person.upsert({ where: { id }, create: person, update: { ...data, version: { increment: 1 } } });
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

import type { AnnotationView } from '#lib/annotations/annotation.ts';
import type { CitationView } from '#lib/assessments/assessment.ts';
import type { Db } from '#lib/db/client.ts';
import { nameKey } from '#lib/people/check-role.ts';
import { listPeople, listPeopleById, listPeopleNames } from '#lib/people/person.store.ts';
import type { PersonView } from '#lib/people/person.ts';

/** How many people `listPeople` gives: with fewer, nobody is missing. */
const FULL = 200;

type Named = { items: readonly AnnotationView[]; citations: readonly CitationView[] };

/** The first people of the registry by name and, wherever they stand, those whom the items name or whose office is cited. */
export async function listItemPeople(db: Db, deskId: string, named: Named): Promise<PersonView[]> {
  const first = await listPeople(db, deskId, '');
  if (first.length < FULL) return first;
  const known = new Set(first.map((person) => person.id));
  const isNamed = namedIn(named);
  const others = (await listPeopleNames(db, deskId)).filter((person) => !known.has(person.id) && isNamed(person));
  return [
    ...first,
    ...(await listPeopleById(
      db,
      deskId,
      others.map((person) => person.id),
    )),
  ];
}

function namedIn({ items, citations }: Named) {
  const ids = new Set(items.flatMap((item) => item.personId ?? []));
  const keys = new Set(items.flatMap((item) => (item.speakerName && nameKey(item.speakerName)) || []));
  const offices = new Set(citations.flatMap((citation) => citation.officeId ?? []));
  return (person: { id: string; name: string; aliases: string[]; officeIds: string[] }): boolean =>
    ids.has(person.id) ||
    person.officeIds.some((id) => offices.has(id)) ||
    [person.name, ...person.aliases].some((name) => keys.has(nameKey(name)));
}

import type { AnnotationView } from '#lib/annotations/annotation.ts';
import type { CitationView } from '#lib/assessments/assessment.ts';
import type { Db } from '#lib/db/client.ts';
import { findPeopleNamed, listPeople, listPeopleById, listPeopleHolding } from '#lib/people/person.store.ts';
import type { PersonView } from '#lib/people/person.ts';

/** How many of the registry's people the workbench can be chosen from without a search. */
const FIRST = 200;

type Named = { items: readonly AnnotationView[]; citations: readonly CitationView[] };

/** The first people of the registry by name and, wherever they stand, those whom the items name or whose office is cited. */
export async function listItemPeople(db: Db, deskId: string, { items, citations }: Named): Promise<PersonView[]> {
  const first = await listPeople(db, deskId, { query: '', limit: FIRST, cursor: null });
  if (first.length < FIRST) return first;
  const ids = items.flatMap((item) => item.personId ?? []);
  const names = [...new Set(items.flatMap((item) => item.speakerName ?? []))];
  const offices = citations.flatMap((citation) => citation.officeId ?? []);
  const named = [
    await listPeopleById(db, deskId, ids),
    await findPeopleNamed(db, deskId, names),
    await listPeopleHolding(db, deskId, offices),
  ];
  return [...new Map([...first, ...named.flat()].map((person) => [person.id, person])).values()];
}

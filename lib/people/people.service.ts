import { authorize } from '#lib/access/policy.ts';
import { created, decideWrite, keptWriteIds, unchanged, type Written } from '#lib/changes/change.ts';
import { contextOf, transaction } from '#lib/changes/transaction.ts';
import { type Db, prisma } from '#lib/db/client.ts';
import type { Actor, Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import {
  findPerson,
  hasForeignExternalId,
  hasForeignOffice,
  listPeople,
  type PeoplePage,
  saveOffices,
  savePerson,
} from './person.store.ts';
import type { PersonInput, PersonView } from './person.ts';
import { listPersonEntries, listUserNames } from './person-entries.store.ts';
import { type PersonHistoryPage, personHistory } from './person-history.ts';
import { lockRegistry } from './registry.store.ts';

/** A page of the desk's registry, by name, searched by the beginnings of names and aliases; `next` is the cursor of the following page. */
export async function loadPeople(
  actor: Actor,
  { limit, ...page }: PeoplePage,
): Promise<{ items: PersonView[]; next: string | null }> {
  authorize(actor, 'desk.read', actor);
  const found = await listPeople(prisma(), actor.deskId, { ...page, limit: limit + 1 });
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** One person of the desk's registry with all offices. */
export async function loadPerson(actor: Actor, id: string): Promise<PersonView> {
  authorize(actor, 'desk.read', actor);
  return viewOf(await getPerson(prisma(), actor, id));
}

const HISTORY_PAGE = 50;

/** A person's history from the log, newest first. */
export async function listPersonHistory(
  actor: Actor,
  id: string,
  cursor: number | null = null,
): Promise<PersonHistoryPage> {
  authorize(actor, 'desk.read', actor);
  await getPerson(prisma(), actor, id);
  return historyOf(actor, id, cursor);
}

/** A person of the desk's registry and the newest of their history. */
export async function loadPersonPage(
  actor: Actor,
  id: string,
): Promise<{ person: PersonView; history: PersonHistoryPage }> {
  const person = await loadPerson(actor, id);
  return { person, history: await historyOf(actor, id, null) };
}

async function historyOf({ deskId }: Actor, id: string, cursor: number | null): Promise<PersonHistoryPage> {
  const lines = personHistory(id, await listPersonEntries(prisma(), deskId, id));
  const older = lines.filter(({ number }) => cursor === null || number < cursor);
  const shown = older.slice(0, HISTORY_PAGE);
  const names = await listUserNames(
    prisma(),
    shown.flatMap(({ actorId }) => actorId ?? []),
  );
  const items = shown.map(({ at, actorId, action, changes }) => {
    const actorName = names.get(actorId ?? '') ?? 'Sic';
    return { at, actorName, action: action === 'registry.import' ? 'person.import' : action, changes };
  });
  return { items, next: older.length > HISTORY_PAGE ? String(shown.at(-1)?.number) : null };
}

/** Writes a person with all offices as given. */
export async function putPerson(call: Call, id: string, input: PersonInput): Promise<Written<PersonView>> {
  authorize(call.actor, 'person.write', call.actor);
  const { deskId } = call.actor;
  return transaction(contextOf(call), async ({ db, record }) => {
    await lockRegistry(db, deskId);
    const existing = await findPerson(db, id);
    const present = existing && viewOf(existing);
    const decision = decideWrite(existing, { ...call, deskId, present });
    if (decision === 'repeat' && present) return unchanged<PersonView>(present);
    const officeIds = input.offices.map((office) => office.id);
    if (await hasForeignOffice(db, id, officeIds)) throw new AppError('conflict', 'An office id is taken.');
    const { name, aliases, description, externalId } = input;
    if (externalId && (await hasForeignExternalId(db, { id, deskId, externalId }))) throw takenId();
    const writeIds = keptWriteIds(existing?.writeIds ?? [], call.writeId);
    await savePerson(db, { id, deskId, name, aliases, description, externalId, writeIds });
    await saveOffices(db, id, input.offices);
    await record({
      action: decision === 'create' ? 'person.create' : 'person.change',
      targetId: id,
      payload: { ...input },
    });
    const saved = viewOf(await getPerson(db, call.actor, id));
    return decision === 'create' ? created<PersonView>(saved) : unchanged<PersonView>(saved);
  });
}

const takenId = () => {
  const message = 'Somebody in the registry has this id already.';
  return new AppError('conflict', message, { fields: { externalId: message } });
};

type StoredPerson = NonNullable<Awaited<ReturnType<typeof findPerson>>>;

/** A person as everybody may see them, without what guards a write. */
function viewOf({ writeIds: _writeIds, deletedAt: _deletedAt, ...person }: StoredPerson): PersonView {
  return person;
}

async function getPerson(db: Db, actor: Actor, id: string): Promise<StoredPerson> {
  const person = await findPerson(db, id);
  if (!person || person.deskId !== actor.deskId || person.deletedAt) {
    throw new AppError('not_found', 'There is no such person.');
  }
  return person;
}

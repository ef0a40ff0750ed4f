import { authorize } from '#lib/access/policy.ts';
import { created, decideWrite, keptWriteIds, unchanged, type Written } from '#lib/changes/change.ts';
import { contextOf, transaction } from '#lib/changes/transaction.ts';
import { prisma } from '#lib/db/client.ts';
import type { Actor, Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { findPerson, hasForeignOffice, listPeople, saveOffices, savePerson } from './person.store.ts';
import type { PersonInput, PersonView } from './person.ts';

/** The desk's registry, searched by name or alias. */
export function loadPeople(actor: Actor, query: string): Promise<PersonView[]> {
  authorize(actor, 'desk.read', actor);
  return listPeople(prisma(), actor.deskId, query);
}

/** Writes a person with all offices as given. */
export function putPerson(call: Call, id: string, input: PersonInput): Promise<Written<PersonView>> {
  authorize(call.actor, 'person.write', call.actor);
  return transaction(contextOf(call), async ({ db, record }) => {
    const existing = await findPerson(db, id);
    const decision = decideWrite(existing, { ...call, deskId: call.actor.deskId, present: existing });
    if (decision === 'repeat' && existing) return unchanged<PersonView>(existing);
    const officeIds = input.offices.map((office) => office.id);
    if (await hasForeignOffice(db, id, officeIds)) throw new AppError('conflict', 'An office id is taken.');
    const { name, aliases, description } = input;
    const writeIds = keptWriteIds(existing?.writeIds ?? [], call.writeId);
    await savePerson(db, { id, deskId: call.actor.deskId, name, aliases, description, writeIds });
    await saveOffices(db, id, input.offices);
    await record({
      action: decision === 'create' ? 'person.create' : 'person.change',
      targetId: id,
      payload: { ...input },
    });
    const saved = await findPerson(db, id);
    if (!saved) throw new AppError('not_found', 'The person is gone.');
    return decision === 'create' ? created<PersonView>(saved) : unchanged<PersonView>(saved);
  });
}

import { checkPrintedRole } from './check-printed-role.ts';
import { checkRole, type RoleCheck } from './check-role.ts';
import type { PersonView } from './person.ts';

/** A day the registry may be asked for, and what names it: the date somebody set, the words beside the quotation, or the publication. */
export type AskedDay = { date: string; from: 'utterance' | 'words' | 'publication' };

/** What the registry says of a printed name and role, whom of it that is about, and the day it was asked for; null where none is known. */
export type RegistryAnswer = RoleCheck & { personId: string | null; asked: AskedDay | null };

/** The name and role as printed; `personId` is whom somebody chose of the registry, null where nobody did. */
type Question = { name: string | null; asPrinted: string; personId: string | null; asked: AskedDay | null };

/** Asks the registry about a printed role: of the person chosen, else of whom the printed name means. Null where neither is there. Never throws. */
export function askRegistry(
  { name, asPrinted, personId, asked }: Question,
  registry: readonly PersonView[],
): RegistryAnswer | null {
  const date = asked?.date ?? null;
  const chosen = registry.find((each) => each.id === personId);
  if (chosen) {
    const check = checkRole(asPrinted, date, chosen.offices, { name: name ?? chosen.name });
    return { ...check, personId: chosen.id, asked };
  }
  if (!name) return null;
  const { name: _name, ...check } = checkPrintedRole({ person: name, asPrinted, date, registry });
  return { ...check, asked };
}

/** The best known day of what was said: the date that is set, else the day that the words name, else the day of publication. */
export function askedDay(
  utteranceDate: string | null,
  named: string | null,
  publishedOn: string | null,
): AskedDay | null {
  if (utteranceDate !== null) return { date: utteranceDate, from: 'utterance' };
  if (named !== null) return { date: named, from: 'words' };
  return publishedOn === null ? null : { date: publishedOn, from: 'publication' };
}

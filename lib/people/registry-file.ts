import type { OfficeFields, PersonFields } from './person.ts';

/** An office in a file, with the line it stands in. */
export type FiledOffice = OfficeFields & { line: number };

/** A person in a file with all offices it gives them; `line` is the first that names them. Wikidata's entities count as lines. */
export type FiledPerson = PersonFields & { line: number; offices: FiledOffice[] };

/** Whether a file tells who somebody is, beside their name. */
export const hasId = ({ externalId }: FiledPerson): boolean => externalId !== null;

/** What of a file was not taken, where, and why. */
export type NotTaken = { line: number; message: string };

/** A file that was read: its people, what of it could not be taken, and columns nobody knows; or why it is refused whole. */
export type RegistryFile =
  | { ok: true; people: FiledPerson[]; notTaken: NotTaken[]; unknownColumns: string[] }
  | { ok: false; message: string };

/** What an import tells: how many were made, changed, found as they are; the first lines that were not taken, and how many in all. */
export type ImportReport = {
  people: { created: number; changed: number; same: number };
  offices: { added: number; changed: number; same: number };
  notTaken: NotTaken[];
  notTakenTotal: number;
  unknownColumns: string[];
};

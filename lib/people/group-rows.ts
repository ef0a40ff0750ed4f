import { nameKey } from './name-words.ts';
import { ALIAS_LIMIT } from './person.ts';
import type { RegistryRow } from './read-registry-csv.ts';
import type { FiledPerson } from './registry-file.ts';

/**
 * The people of a file's rows: first those with an external id, then those without, each in the order in which they first appear. Rows
 * with one external id are one person; of the others, rows that share a name or an alias are. The first name and description and every
 * other name are kept.
 */
export function groupRows(rows: readonly RegistryRow[]): FiledPerson[] {
  const groups = new Groups();
  for (const row of rows) groups.add(row);
  const people = [...groups.people];
  return [
    ...people.filter(({ externalId }) => externalId !== null),
    ...people.filter(({ externalId }) => externalId === null),
  ];
}

class Groups {
  readonly people = new Set<FiledPerson>();
  readonly #byKey = new Map<string, FiledPerson>();
  readonly #keysOf = new Map<FiledPerson, Set<string>>();

  add({ line, name, aliases, description, externalId, ...office }: RegistryRow): void {
    const person = { line, name, aliases, description, externalId, offices: [{ line, ...office }] };
    const keys = externalId === null ? [name, ...aliases].map((each) => `name ${nameKey(each)}`) : [`id ${externalId}`];
    const known = [...new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []))].sort((a, b) => a.line - b.line);
    const [first = person] = known;
    this.people.add(first);
    for (const key of keys) this.#name(key, first);
    for (const other of known.slice(1)) this.#join(first, other);
    if (first !== person) extend(first, person);
  }

  #name(key: string, person: FiledPerson): void {
    this.#byKey.set(key, person);
    const keys = this.#keysOf.get(person) ?? new Set();
    this.#keysOf.set(person, keys.add(key));
  }

  #join(first: FiledPerson, other: FiledPerson): void {
    for (const key of this.#keysOf.get(other) ?? []) this.#name(key, first);
    this.#keysOf.delete(other);
    this.people.delete(other);
    extend(first, other);
  }
}

/** Names beyond this are not collected: a person takes no more than a part of them. */
const MOST_NAMES = 4 * ALIAS_LIMIT;

function extend(person: FiledPerson, { name, aliases, description, offices }: FiledPerson): void {
  for (const office of offices) person.offices.push(office);
  person.description ||= description;
  if (person.aliases.length > MOST_NAMES) return;
  person.aliases = [...new Set([...person.aliases, name, ...aliases])].filter((alias) => alias !== person.name);
}

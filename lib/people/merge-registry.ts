import { nameKey } from './name-words.ts';
import { ALIAS_LIMIT, OFFICE_LIMIT, type Office, type OfficeFields } from './person.ts';
import { type FiledOffice, type FiledPerson, hasId, type NotTaken } from './registry-file.ts';

/** A person of the registry as an import looks at them; `deleted` ones only keep their external id from being used again. */
export type KnownPerson = {
  id: string;
  name: string;
  aliases: string[];
  description: string;
  externalId: string | null;
  offices: Office[];
  deleted?: boolean;
};

/** What of a known person is written anew; the fields hold the whole new state. */
export type PersonEdit = Pick<KnownPerson, 'id' | 'aliases' | 'description' | 'externalId'>;
/** An office known already, with what the file says anew of it. */
export type OfficeEdit = Pick<Office, 'id' | 'to' | 'sourceTitle' | 'sourceUrl'> & { personId: string };

/** What an import would do. `same` counts what is as the file has it; `several` are those whose name fits more than one person. */
export type RegistryPlan = {
  create: KnownPerson[];
  edit: PersonEdit[];
  addOffices: { personId: string; office: Office }[];
  editOffices: OfficeEdit[];
  /** The known people of whom anything changes, offices included. */
  changed: string[];
  same: { people: number; offices: number };
  several: FiledPerson[];
  notTaken: NotTaken[];
};

/** What an import has met so far: offices a line has spoken of, and whether it gave an end. Kept over the batches of one file. */
export type SeenOffices = Map<string, { end: boolean }>;

type Setting = { newId: () => string; seen: SeenOffices };

/**
 * Compares the people of a file with the desk's own and says what to write; `known` are all whom an external id or a name of the file
 * may mean. Known descriptions, ends that the file leaves open, and anything else the registry knows more of stay. Those with an
 * external id come first. Merging the same file again plans nothing, where its people without one share no name.
 */
export function mergeRegistry(
  known: readonly KnownPerson[],
  filed: readonly FiledPerson[],
  { newId, seen }: Setting,
): RegistryPlan {
  const people = new Registry(known);
  const plan = new Plan(people, { newId, seen });
  const several = [filed.filter(hasId), filed.filter((person) => !hasId(person))].flatMap((some) =>
    takeAll(plan, some),
  );
  return { ...plan.written(), several };
}

/** Takes people until none of those that are left can be told; whom others were may tell it. */
function takeAll(plan: Plan, filed: readonly FiledPerson[]): FiledPerson[] {
  const left = filed.filter((person) => !plan.take(person));
  return left.length > 0 && left.length < filed.length ? takeAll(plan, left) : left;
}

/** The sentence for a person whose name fits several people of the desk. */
export function severalSentence({ line, name }: FiledPerson): NotTaken {
  return { line, message: `“${name}” fits several people of the registry, and no external id tells which.` };
}

/** The known people and those that the plan adds, found by external id and by the letters of their names. */
class Registry {
  readonly byExternalId = new Map<string, KnownPerson>();
  readonly byKey = new Map<string, Set<KnownPerson>>();

  constructor(known: readonly KnownPerson[]) {
    for (const person of known) this.add({ ...person, aliases: [...person.aliases], offices: [...person.offices] });
  }

  add(person: KnownPerson): void {
    if (person.externalId !== null) this.byExternalId.set(person.externalId, person);
    if (!person.deleted) for (const name of [person.name, ...person.aliases]) this.addName(name, person);
  }

  addName(name: string, person: KnownPerson): void {
    const key = nameKey(name);
    const named = this.byKey.get(key) ?? new Set();
    this.byKey.set(key, named.add(person));
  }

  /** The person meant; `none` when they are new, `several` when it cannot be told. */
  find({ name, externalId }: FiledPerson): KnownPerson | 'none' | 'several' {
    const known = externalId === null ? undefined : this.byExternalId.get(externalId);
    if (known) return known;
    const named = [...(this.byKey.get(nameKey(name)) ?? [])];
    if (externalId !== null && named.every((person) => person.externalId !== null)) return 'none';
    if (named.length > 1) return 'several';
    return named[0] ?? 'none';
  }
}

class Plan {
  readonly #people: Registry;
  readonly #setting: Setting;
  readonly #created = new Set<KnownPerson>();
  readonly #edited = new Set<KnownPerson>();
  readonly #met = new Set<KnownPerson>();
  readonly #added: { personId: string; office: Office }[] = [];
  readonly #changed = new Map<string, { person: KnownPerson; office: Office }>();
  readonly #notTaken: NotTaken[] = [];
  #sameOffices = 0;

  constructor(people: Registry, setting: Setting) {
    this.#people = people;
    this.#setting = setting;
  }

  /** Takes a person into the plan; false when it cannot be told who is meant. */
  take(filed: FiledPerson): boolean {
    const found = this.#people.find(filed);
    if (found === 'several') return false;
    if (found === 'none') this.#create(filed);
    else if (found.deleted) this.#refuse(filed.line, `${filed.externalId} was taken out of this registry.`);
    else this.#edit(found, filed);
    return true;
  }

  #create({ line, offices, aliases, ...fields }: FiledPerson): void {
    const person: KnownPerson = { id: this.#setting.newId(), ...fields, aliases: [], offices: [] };
    this.#addNames(person, aliases, line);
    this.#people.add(person);
    this.#created.add(person);
    for (const office of offices) this.#takeOffice(person, office);
  }

  #edit(person: KnownPerson, filed: FiledPerson): void {
    this.#met.add(person);
    const isChanged = this.#addNames(person, [filed.name, ...filed.aliases], filed.line);
    const tellsId = person.externalId === null && filed.externalId !== null;
    const tellsMore = !person.description && filed.description !== '';
    if (tellsId) person.externalId = filed.externalId;
    if (tellsId) this.#people.add(person);
    if (tellsMore) person.description = filed.description;
    if (isChanged || tellsId || tellsMore) this.#edited.add(person);
    for (const office of filed.offices) this.#takeOffice(person, office);
  }

  /** Adds the names that the person does not have; false when there were none. */
  #addNames(person: KnownPerson, names: readonly string[], line: number): boolean {
    const keys = new Set([person.name, ...person.aliases].map(nameKey));
    const fresh = names.filter((name) => !keys.has(nameKey(name)) && keys.add(nameKey(name)));
    const taken = fresh.slice(0, ALIAS_LIMIT - person.aliases.length);
    if (taken.length < fresh.length)
      this.#refuse(line, `“${person.name}” has ${ALIAS_LIMIT} other names, and takes no more.`);
    person.aliases.push(...taken);
    for (const name of taken) this.#people.addName(name, person);
    return taken.length > 0;
  }

  #takeOffice(person: KnownPerson, { line, ...filed }: FiledOffice): void {
    const key = officeKey(filed);
    const place = person.offices.findIndex((office) => officeKey(office) === key);
    const known = person.offices[place];
    const message = known ? this.#editOffice(person, { place, known, filed }) : this.#addOffice(person, filed);
    if (message) this.#refuse(line, message);
  }

  /** Answers why not, where it does not. */
  #addOffice(person: KnownPerson, filed: OfficeFields): string | null {
    if (person.offices.length >= OFFICE_LIMIT)
      return `“${person.name}” has ${OFFICE_LIMIT} offices, and takes no more.`;
    const office = { id: this.#setting.newId(), ...filed };
    person.offices.push(office);
    this.#setting.seen.set(office.id, { end: filed.to !== null });
    this.#added.push({ personId: person.id, office });
    return null;
  }

  /** What the file says first of an office holds against what it says of it later. Answers why not, where nothing is done. */
  #editOffice(person: KnownPerson, { place, known, filed }: OfficeMatch): string | null {
    const seen = this.#setting.seen.get(known.id);
    if (seen?.end && filed.to !== null && filed.to !== known.to) {
      return `The file has “${known.title}” of ${person.name} twice, with different ends.`;
    }
    const next = { ...known, to: filed.to ?? known.to, ...(seen ? {} : sourceAnew(known, filed)) };
    this.#setting.seen.set(known.id, { end: seen?.end === true || filed.to !== null });
    if (isSame(known, next)) this.#sameOffices += 1;
    else {
      person.offices[place] = next;
      const added = this.#added.find(({ office }) => office.id === known.id);
      if (added) added.office = next;
      else this.#changed.set(known.id, { person, office: next });
    }
    return null;
  }

  #refuse(line: number, message: string): void {
    this.#notTaken.push({ line, message });
  }

  written(): Omit<RegistryPlan, 'several'> {
    const edit = [...this.#edited].filter((person) => !this.#created.has(person));
    const met = [...this.#met].filter((person) => !this.#created.has(person));
    const of = [...edit, ...[...this.#changed.values()].map(({ person }) => person)].map(({ id }) => id);
    const changed = new Set([...of, ...this.#added.map(({ personId }) => personId)]);
    for (const { id } of this.#created) changed.delete(id);
    return {
      create: [...this.#created],
      edit: edit.map(({ id, aliases, description, externalId }) => ({ id, aliases, description, externalId })),
      addOffices: this.#added,
      editOffices: [...this.#changed.values()].map(({ person, office: { id, to, sourceTitle, sourceUrl } }) => {
        return { personId: person.id, id, to, sourceTitle, sourceUrl };
      }),
      changed: [...changed],
      same: { people: met.filter(({ id }) => !changed.has(id)).length, offices: this.#sameOffices },
      notTaken: this.#notTaken,
    };
  }
}

type OfficeMatch = { place: number; known: Office; filed: OfficeFields };

/** An office is the same row when these are; its end and source may differ. */
const KEYS = new WeakMap<OfficeFields, string>();

/** What makes an office the same one; kept with the office, which is never changed in place. */
function officeKey(office: OfficeFields): string {
  const known = KEYS.get(office) ?? keyOfOffice(office);
  KEYS.set(office, known);
  return known;
}

const keyOfOffice = ({ title, organisation, country, from, status }: OfficeFields): string =>
  JSON.stringify([title, organisation, country, from, status]);

/** An address is kept where the same source is named without one. */
const sourceAnew = (known: Office, { sourceTitle, sourceUrl }: OfficeFields) => ({
  sourceTitle,
  sourceUrl: sourceUrl ?? (sourceTitle === known.sourceTitle ? known.sourceUrl : null),
});

const isSame = (a: Office, b: Office): boolean =>
  a.to === b.to && a.sourceTitle === b.sourceTitle && a.sourceUrl === b.sourceUrl;

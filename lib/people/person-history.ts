import type { RegistryPlan } from './merge-registry.ts';
import type { Office } from './person.ts';

/** What one entry of the log says of a person: all of them as a form wrote them, or what an import added and changed. */
export type PersonEntry = {
  number: number;
  at: string;
  actorId: string | null;
  action: string;
  /** Null where the words were erased from the log. */
  payload: unknown;
};

/** One thing that was changed of a person; an office has its id in the field, as in `office.ID` or `office.ID.sourceTitle`. */
export type PersonDifference = { field: string; before: unknown; after: unknown };

/** One line of a person's history. `changes` is empty where the log no longer has the words. */
export type PersonHistoryLine = Omit<PersonEntry, 'payload'> & { changes: PersonDifference[] };

/** Who did what to a person, and when. `changes` is empty where the log no longer has the words. */
export type PersonChange = { at: string; actorName: string; action: string; changes: readonly PersonDifference[] };

/** A page of a history, newest first; `next` is the cursor of what is older. */
export type PersonHistoryPage = { items: readonly PersonChange[]; next: string | null };

type State = {
  name: string;
  aliases: string[];
  description: string;
  externalId: string | null;
  offices: Office[];
};
const NOBODY: State = { name: '', aliases: [], description: '', externalId: null, offices: [] };
const FIELDS = ['name', 'aliases', 'description', 'externalId'] as const;
const TERM = ['title', 'organisation', 'country', 'from', 'to', 'status'] as const;
const SOURCE = ['sourceTitle', 'sourceUrl'] as const;

type ImportedPerson = Partial<Omit<State, 'offices'>> & { id: string; offices?: Partial<Office>[] };
/** What the log keeps of a batch of an import: each person with what of them was written. */
export type ImportNote = { job: string; people: ImportedPerson[] };

/** The note of a batch: people in the order in which they are written. */
export function importNote(job: string, plan: RegistryPlan): ImportNote {
  const people = new Map<string, ImportedPerson>();
  const put = (id: string, fields: Partial<ImportedPerson>, office?: Partial<Office>): void => {
    const known = people.get(id) ?? { id };
    const offices = office ? { offices: [...(known.offices ?? []), office] } : {};
    people.set(id, { ...known, ...fields, ...offices });
  };
  for (const { id, name, aliases, description, externalId } of plan.create) {
    put(id, { name, aliases, description, externalId });
  }
  for (const { id, ...fields } of plan.edit) put(id, fields);
  for (const { personId, office } of plan.addOffices) put(personId, {}, office);
  for (const { personId, ...office } of plan.editOffices) put(personId, {}, office);
  return { job, people: [...people.values()] };
}

/** A person's history, newest first, from all entries of the log about them, oldest first: each line tells what differs from the state before. */
export function personHistory(personId: string, entries: readonly PersonEntry[]): PersonHistoryLine[] {
  let state: State | null = NOBODY;
  const lines: PersonHistoryLine[] = [];
  for (const { payload, ...entry } of entries) {
    const before: State | null = state;
    state = stateAfter(before, payload, { personId, action: entry.action });
    lines.push({ ...entry, changes: before && state ? differences(before, state) : [] });
  }
  return lines.reverse();
}

type About = { personId: string; action: string };

/** A form writes all; an import adds to what was there. Null where that cannot be told any more. */
function stateAfter(before: State | null, payload: unknown, { personId, action }: About): State | null {
  if (payload === null || typeof payload !== 'object') return null;
  if (action !== 'registry.import') {
    return { ...NOBODY, externalId: before?.externalId ?? null, ...given(payload as Partial<State>) };
  }
  const { people = [] } = payload as Partial<ImportNote>;
  const { offices = [], ...fields } = people.find(({ id }) => id === personId) ?? { id: personId };
  return before && { ...before, ...given(fields), offices: withOffices(before.offices, offices) };
}

/** The fields of a state that are given; a payload may hold others. */
function given(payload: Partial<State>): Partial<State> {
  const { name, aliases, description, externalId, offices } = payload;
  const fields = { name, aliases, description, externalId, offices };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<State>;
}

function withOffices(known: Office[], written: readonly Partial<Office>[]): Office[] {
  const byId = new Map(known.map((office) => [office.id, office]));
  for (const office of written) {
    if (office.id !== undefined) byId.set(office.id, { ...byId.get(office.id), ...office } as Office);
  }
  return [...byId.values()];
}

function differences(before: State, after: State): PersonDifference[] {
  const fields = FIELDS.map((field) => ({ field, before: before[field], after: after[field] }));
  const ids = new Set([...before.offices, ...after.offices].map(({ id }) => id));
  return [...fields.filter(isDifferent), ...[...ids].flatMap((id) => officeDifferences(id, before, after))];
}

/** An office whole where it is new, gone or held otherwise; beside that, what is said of its source. */
function officeDifferences(id: string, before: State, after: State): PersonDifference[] {
  const [old, present] = [before, after].map((state) => state.offices.find((office) => office.id === id));
  if (!old || !present) return [{ field: `office.${id}`, before: old ?? null, after: present ?? null }];
  const isHeldOtherwise = TERM.some((field) => old[field] !== present[field]);
  const sources = SOURCE.map((field) => ({
    field: `office.${id}.${field}`,
    before: old[field],
    after: present[field],
  }));
  return [
    ...(isHeldOtherwise ? [{ field: `office.${id}`, before: old, after: present }] : []),
    ...sources.filter(isDifferent),
  ];
}

const isDifferent = ({ before, after }: PersonDifference): boolean => JSON.stringify(before) !== JSON.stringify(after);

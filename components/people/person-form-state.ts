import { newId } from '#lib/kernel/ids.ts';
import type { Office, PersonInput, PersonView } from '#lib/people/person.ts';

/** An office as the form holds it: every field a text, and whether it is taken out on saving. */
export type OfficeRow = Record<Exclude<keyof Office, 'status'>, string> & {
  status: Office['status'];
  isRemoved: boolean;
};

/** What the form begins with: a person of the registry, or what was found elsewhere. */
export type PersonDraft = Pick<PersonView, 'name' | 'aliases' | 'description' | 'offices' | 'externalId'>;

/** A person as the form holds them; one alias a line. */
export type PersonForm = {
  name: string;
  aliases: string;
  description: string;
  externalId: string | null;
  offices: OfficeRow[];
};

export type PersonFormAction =
  | { type: 'field'; name: 'name' | 'aliases' | 'description'; value: string }
  | { type: 'office'; id: string; change: Partial<OfficeRow> }
  | { type: 'add-office' }
  | { type: 'load'; person: PersonDraft };

/** The form's state; an office that is taken out stays in sight until the person is saved. */
export function personFormReducer(state: PersonForm, action: PersonFormAction): PersonForm {
  switch (action.type) {
    case 'field':
      return { ...state, [action.name]: action.value };
    case 'office': {
      const offices = state.offices.map((row) => (row.id === action.id ? { ...row, ...action.change } : row));
      return { ...state, offices };
    }
    case 'add-office':
      return { ...state, offices: [...state.offices, emptyOffice()] };
    case 'load':
      return personForm(action.person);
  }
}

/** The form of a person, or an empty one. */
export function personForm(person: PersonDraft | null): PersonForm {
  if (!person) return { name: '', aliases: '', description: '', externalId: null, offices: [emptyOffice()] };
  const { name, aliases, description, externalId } = person;
  return { name, aliases: aliases.join('\n'), description, externalId, offices: person.offices.map(officeRow) };
}

function officeRow(office: Office): OfficeRow {
  const { from, to, sourceUrl, ...rest } = office;
  return { ...rest, from: from ?? '', to: to ?? '', sourceUrl: sourceUrl ?? '', isRemoved: false };
}

function emptyOffice(): OfficeRow {
  const empty = { title: '', organisation: '', country: '', from: '', to: '', sourceTitle: '', sourceUrl: '' };
  return { id: newId(), ...empty, status: 'incumbent', isRemoved: false };
}

/** What is sent: offices that were taken out or never begun are not in it. */
export function personBody(form: PersonForm): PersonInput {
  const aliases = form.aliases.split('\n').map((line) => line.trim());
  return {
    name: form.name,
    aliases: aliases.filter(Boolean),
    description: form.description,
    externalId: form.externalId,
    offices: sentOffices(form).map(({ isRemoved: _, from, to, sourceUrl, ...row }) => ({
      ...row,
      from: from.trim() || null,
      to: to.trim() || null,
      sourceUrl: sourceUrl.trim() || null,
    })),
  };
}

function sentOffices({ offices }: PersonForm): OfficeRow[] {
  return offices.filter((row) => !row.isRemoved && WRITTEN.some((field) => row[field].trim()));
}

const WRITTEN = ['title', 'organisation', 'country', 'from', 'to', 'sourceTitle', 'sourceUrl'] as const;

/** Faults by field ("offices.1.to") as faults of the office they belong to: its id and the field. */
export function officeFaults(form: PersonForm, faults: Readonly<Record<string, string>>) {
  const sent = sentOffices(form);
  return (id: string, field: string): string | undefined =>
    faults[`offices.${sent.findIndex((row) => row.id === id)}.${field}`];
}

/** Faults that stand beside a field of the form; the others are told above it. */
export function shownFaults(faults: Readonly<Record<string, string>>): string[] {
  return Object.keys(faults).filter((field) =>
    /^(?:name|description|aliases(?:\.\d+)?|offices\.\d+\.\w+)$/.test(field),
  );
}

import type { Office } from '#lib/people/person.ts';
import { officeLine } from './office-words.ts';

const FIELDS: Readonly<Record<string, string>> = {
  name: 'Name',
  aliases: 'Other names',
  description: 'Description',
  externalId: 'Number elsewhere',
  office: 'Office',
  title: 'Title',
  organisation: 'Organisation',
  country: 'Country',
  from: 'From',
  to: 'To',
  status: 'Held as',
  sourceTitle: 'Known from',
  sourceUrl: 'Address of the source',
};

/** A field's name as the form has it: "office.ID.sourceTitle" is "Known from, for Harbour master" where the office is still there. */
export function fieldWords(field: string, offices: readonly Pick<Office, 'id' | 'title'>[] = []): string {
  const parts = field.split('.');
  const words = FIELDS[parts.at(-1) ?? ''] ?? FIELDS[parts[0] ?? ''] ?? field;
  const office = parts.length > 2 && offices.find(({ id }) => id === parts[1]);
  return office ? `${words}, for ${office.title}` : words;
}

/** A stored value in words, null where there is none. An office is its title, its term and how it is held. */
export function valueWords(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map(valueWords).filter(Boolean).join('; ') || null;
  if (typeof value !== 'object') return String(value);
  return objectWords(new Map(Object.entries(value)));
}

function objectWords(value: ReadonlyMap<string, unknown>): string {
  const text = (key: string) => {
    const part = value.get(key);
    return typeof part === 'string' ? part : '';
  };
  return officeLine({
    title: text('title'),
    organisation: text('organisation'),
    status: text('status') || 'incumbent',
    from: text('from') || null,
    to: text('to') || null,
  });
}

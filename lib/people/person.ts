import { z } from 'zod';
import { idSchema } from '#lib/kernel/ids.ts';
import { dateInterval, partialDateSchema } from '#lib/kernel/partial-date.ts';
import { shortText } from '#lib/kernel/short-text.ts';

/** How an office is held. `suspended` is a row of its own inside the term. */
export const OFFICE_STATUSES = ['elect', 'incumbent', 'acting', 'suspended', 'former'] as const;
export type OfficeStatus = (typeof OFFICE_STATUSES)[number];

/** How many names beside the first, and how many offices, the registry has of one person at most. */
export const ALIAS_LIMIT = 50;
export const OFFICE_LIMIT = 200;

const office = {
  title: shortText(200).min(1, 'Write the title of the office.'),
  organisation: shortText(200).default(''),
  country: shortText(120).default(''),
  from: partialDateSchema.nullable().default(null),
  to: partialDateSchema.nullable().default(null),
  status: z.enum(OFFICE_STATUSES, `One of ${OFFICE_STATUSES.join(', ')}.`).default('incumbent'),
  sourceTitle: shortText(300).min(1, 'Say where this is known from.'),
  sourceUrl: z
    .url({ protocol: /^https?$/, error: 'Write an address that begins with https.' })
    .max(2000, 'At most 2000 characters.')
    .nullable()
    .default(null),
};

const ORDER = { error: 'The end lies before the beginning.', path: ['to'] };

function isInOrder({ from, to }: { from: string | null; to: string | null }): boolean {
  return from === null || to === null || dateInterval(from).first <= dateInterval(to).last;
}

/** An office as a form or a file gives it, without the id that the registry keeps it by. */
export const officeFields = z.strictObject(office).refine(isInOrder, ORDER);
export type OfficeFields = z.infer<typeof officeFields>;

export const officeInput = z.strictObject({ id: idSchema, ...office }).refine(isInOrder, ORDER);

const person = {
  name: shortText(200).min(1, 'Write the name.'),
  aliases: z.array(shortText(200).min(1)).max(ALIAS_LIMIT, `At most ${ALIAS_LIMIT} names.`).default([]),
  description: shortText(500).default(''),
};
const externalId = z
  .string()
  .trim()
  .regex(/^[\w.:/-]{1,80}$/u, 'Write an id such as Q42.')
  .nullable();

/** A person as a file gives them. `externalId` is the id another registry knows them by, such as Q42 at Wikidata. */
export const personFields = z.strictObject({ ...person, externalId: externalId.default(null) });
export type PersonFields = z.infer<typeof personFields>;

/** Where `externalId` is left out it stays as it is. */
export const personInput = z.strictObject({
  desk: z.string().max(80).optional(),
  ...person,
  externalId: externalId.optional(),
  offices: z.array(officeInput).max(OFFICE_LIMIT, `At most ${OFFICE_LIMIT} offices.`).default([]),
});
export type PersonInput = z.infer<typeof personInput>;
export type OfficeInput = z.infer<typeof officeInput>;

export type Office = z.infer<typeof officeInput>;

export type PersonView = {
  id: string;
  deskId: string;
  name: string;
  aliases: string[];
  description: string;
  externalId: string | null;
  offices: Office[];
  version: number;
};

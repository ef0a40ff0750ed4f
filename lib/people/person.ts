import { z } from 'zod';
import { idSchema } from '#lib/kernel/ids.ts';
import { partialDateSchema } from '#lib/kernel/partial-date.ts';
import { shortText } from '#lib/kernel/short-text.ts';

/** How an office is held. `suspended` is a row of its own inside the term. */
export const OFFICE_STATUSES = ['elect', 'incumbent', 'acting', 'suspended', 'former'] as const;
export type OfficeStatus = (typeof OFFICE_STATUSES)[number];

export const officeInput = z
  .strictObject({
    id: idSchema,
    title: shortText(200).min(1, 'Write the title of the office.'),
    organisation: shortText(200).default(''),
    country: shortText(120).default(''),
    from: partialDateSchema.nullable().default(null),
    to: partialDateSchema.nullable().default(null),
    status: z.enum(OFFICE_STATUSES).default('incumbent'),
    sourceTitle: shortText(300).min(1, 'Say where this is known from.'),
    sourceUrl: z
      .url({ protocol: /^https?$/, error: 'Write an address that begins with https.' })
      .nullable()
      .default(null),
  })
  .refine(
    (office) =>
      office.from === null || office.to === null || office.from <= office.to || office.to.startsWith(office.from),
    {
      error: 'The end lies before the beginning.',
      path: ['to'],
    },
  );

export const personInput = z.strictObject({
  desk: z.string().max(80).optional(),
  name: shortText(200).min(1, 'Write the name.'),
  aliases: z.array(shortText(200).min(1)).max(50, 'At most 50 names.').default([]),
  description: shortText(500).default(''),
  offices: z.array(officeInput).max(200, 'At most 200 offices.').default([]),
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
  offices: Office[];
  version: number;
};

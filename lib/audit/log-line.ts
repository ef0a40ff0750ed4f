import { z } from 'zod';

const hex64 = z.string().regex(/^[0-9a-f]{64}$/, 'This is not a SHA-256.');
const number = z.int().positive();
const at = z.iso.datetime({ precision: 3 });

/** The first line of an exported log: whose it is, when it was made, and the seal after which it begins (0 and GENESIS for all of it). */
export const logHeaderSchema = z.strictObject({
  format: z.literal('sic-audit'),
  version: z.literal(1),
  desk: z.uuid(),
  exportedAt: at,
  since: z.int().min(0).default(0),
  previous: hex64.optional(),
});

/** One thing that was done. Salt and payload are both absent when the payload was erased or is still blind. */
const logEntrySchema = z
  .strictObject({
    number,
    at,
    actorId: z.uuid().nullable(),
    action: z.string().min(1),
    targetId: z.uuid(),
    digest: hex64,
    salt: z
      .string()
      .regex(/^[0-9a-f]{32}$/, 'This is not a salt.')
      .optional(),
    payload: z.string().optional(),
  })
  .refine((entry) => (entry.salt === undefined) === (entry.payload === undefined), 'Salt and payload go together.');

/** One seal: the entries it covers stand right before it, rising by number. */
const logSealSchema = z.strictObject({
  number,
  entries: z.array(number).min(1),
  root: hex64,
  previous: hex64,
  head: hex64,
  at,
});

/** Any line after the first. */
export const logLineSchema = z.union([
  z.strictObject({ entry: logEntrySchema }),
  z.strictObject({ seal: logSealSchema }),
]);

/** The header line, read. */
export type LogHeader = z.infer<typeof logHeaderSchema>;
/** An entry line, read. */
export type LogEntry = z.infer<typeof logEntrySchema>;
/** A seal line, read. */
export type LogSeal = z.infer<typeof logSealSchema>;

import { z } from 'zod';
import type { AxisId } from './axes.ts';
import { COMPLETENESS_CODES, SUPPORT_CODES } from './claim-codes.ts';
import {
  CONTEXT_CODES,
  OCCASION_CODES,
  ROLE_CODES,
  SOURCING_CODES,
  SPEAKER_CODES,
  TRANSLATION_CODES,
} from './setting-codes.ts';
import type { Form } from './subject.ts';
import { EXISTENCE_CODES, RENDERING_CODES, WORDING_CODES } from './wording-codes.ts';

/** How grave a code is, mildest first. A note is shown and counted and never lowers the label. */
export const SEVERITIES = ['note', 'minor', 'major', 'critical'] as const;

/** One of the four severities. */
export type Severity = (typeof SEVERITIES)[number];

/** A fault's name on the wire. */
export type CodeId =
  | (typeof EXISTENCE_CODES)[number][0]
  | (typeof WORDING_CODES)[number][0]
  | (typeof RENDERING_CODES)[number][0]
  | (typeof SPEAKER_CODES)[number][0]
  | (typeof ROLE_CODES)[number][0]
  | (typeof CONTEXT_CODES)[number][0]
  | (typeof OCCASION_CODES)[number][0]
  | (typeof TRANSLATION_CODES)[number][0]
  | (typeof SOURCING_CODES)[number][0]
  | (typeof SUPPORT_CODES)[number][0]
  | (typeof COMPLETENESS_CODES)[number][0];

/** A fault that a reviewer may name. Where it has several severities, the reviewer picks one and says why. */
export type Code = { id: CodeId; axis: AxisId; severities: readonly Severity[]; name: string; meaning: string };

type Row = readonly [id: CodeId, severities: string, name: string, meaning: string];
const LETTERS: ReadonlyMap<string, Severity> = new Map([
  ['n', 'note'],
  ['m', 'minor'],
  ['M', 'major'],
  ['C', 'critical'],
]);

function codes(axis: AxisId, rows: readonly Row[]): Code[] {
  return rows.map(([id, letters, name, meaning]) => ({
    id,
    axis,
    severities: [...letters].flatMap((letter) => LETTERS.get(letter) ?? []),
    name,
    meaning,
  }));
}

/** Every code, in the order of the axes. */
export const CODES: readonly Code[] = [
  ...codes('existence', EXISTENCE_CODES),
  ...codes('wording', WORDING_CODES),
  ...codes('wording', RENDERING_CODES),
  ...codes('speaker', SPEAKER_CODES),
  ...codes('role', ROLE_CODES),
  ...codes('context', CONTEXT_CODES),
  ...codes('occasion', OCCASION_CODES),
  ...codes('translation', TRANSLATION_CODES),
  ...codes('sourcing', SOURCING_CODES),
  ...codes('support', SUPPORT_CODES),
  ...codes('completeness', COMPLETENESS_CODES),
];

/** All code ids, in the order of CODES. */
export const CODE_IDS: readonly CodeId[] = CODES.map((code) => code.id);

const byId: ReadonlyMap<string, Code> = new Map(CODES.map((code) => [code.id, code]));

/** The code with this id. Every CodeId has one. */
export function codeOf(id: CodeId): Code {
  const code = byId.get(id);
  if (!code) throw new Error(`There is no code "${id}".`);
  return code;
}

/** The codes of an axis. With a form, reported speech gets the REP codes and marked speech the others. */
export function codesFor(axis: AxisId, form: Form | null = null): readonly Code[] {
  const all = CODES.filter((code) => code.axis === axis);
  if (axis !== 'wording' || !form) return all;
  return all.filter((code) => code.id.startsWith('REP-') === (form === 'reported'));
}

/**
 * A code as a reviewer has set it. `span` is the fault's place in the printed text, in UTF-16 offsets, end exclusive;
 * `reason` says in one line why this severity, and stands wherever the code has several.
 */
export type CodeUse = { code: CodeId; severity: Severity; reason?: string; span?: { start: number; end: number } };

const spanSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((span) => span.start < span.end, 'A fault span ends after it starts.');

const reasonSchema = z
  .string()
  .trim()
  .min(1, 'Say why in one line.')
  .max(300, 'Keep the reason to one line of 300 characters or fewer.')
  .regex(/^[^\r\n]*$/, 'Keep the reason to one line.');

/** A code on the wire. The severity may be left out where the code has only one; else it and its reason are required. */
export const codeUseSchema = z
  .strictObject({
    code: z.enum(CODE_IDS, 'There is no such code.'),
    severity: z.enum(SEVERITIES, 'Choose note, minor, major or critical.').optional(),
    reason: reasonSchema.optional(),
    span: spanSchema.optional(),
  })
  .transform((use, context): CodeUse => {
    const { severities } = codeOf(use.code);
    const [only] = severities;
    const severity = use.severity ?? (severities.length === 1 ? only : undefined);
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
      return z.NEVER;
    };
    if (!severity) return refuse('severity', `${use.code} can be ${severities.join(' or ')}: choose one.`);
    if (!severities.includes(severity))
      return refuse('severity', `${use.code} can only be ${severities.join(' or ')}.`);
    if (severities.length > 1 && !use.reason)
      return refuse('reason', `Say in one line why ${use.code} is ${severity}.`);
    return { ...use, severity };
  });

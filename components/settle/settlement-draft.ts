import { z } from 'zod';
import { AXIS_IDS, type AxisId } from '#lib/method/axes.ts';
import { CODE_IDS, SEVERITIES } from '#lib/method/codes.ts';
import type { Choices } from './settlement.ts';
import type { Words } from './verdict-words.ts';

/** Reasons may still be wanting in a draft. */
const codeDraft = z.object({
  code: z.enum(CODE_IDS),
  severity: z.enum(SEVERITIES),
  reason: z.string().optional(),
  span: z.object({ start: z.number(), end: z.number() }).optional(),
});
const choiceDraft = z.object({
  from: z.union([z.int().min(0), z.literal('other')]),
  value: z.string().nullable(),
  codes: z.array(codeDraft),
});
const axisId = z.enum(AXIS_IDS as [AxisId, ...AxisId[]]);
const text = z.string().default('');
const draft = z.object({
  choices: z.partialRecord(axisId, choiceDraft),
  words: z.object({ conclusion: text, shouldRead: text, considered: text, otherSide: text, explanation: text }),
});

type Draft = { choices: Choices; words: Words };

/** Where the browser keeps a settlement under way: one for each person, item and round. */
export function draftKey(place: { userId: string; itemId: string; round: number }): string {
  return `sic.settle.${place.userId}.${place.itemId}.${place.round}`;
}

/** A kept settlement; null where there is none or it cannot be read any more. */
export function readDraft(kept: string | null): Draft | null {
  if (kept === null) return null;
  try {
    const read = draft.safeParse(JSON.parse(kept));
    return read.success ? (read.data as Draft) : null;
  } catch {
    return null;
  }
}

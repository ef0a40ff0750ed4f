import { z } from 'zod';
import { LEFT_OUT_REASONS, LEFT_OUT_WORDS } from '#lib/annotations/omission.ts';
import { idSchema } from '#lib/kernel/ids.ts';
import type { Form } from '#lib/method/subject.ts';
import type { RegistryAnswer } from '#lib/people/ask-registry.ts';
import type { Mention, Quotation, SpeakerMention } from './quotation.ts';

/** Why a suggestion is dismissed: that it is no quotation, which leaves the inventory, or a reason of what is left out, which stays in it. */
export const DISMISSAL_REASONS = ['not-a-quotation', ...LEFT_OUT_REASONS] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];
export const DISMISSAL_WORDS: Record<DismissalReason, string> = {
  ...LEFT_OUT_WORDS,
  'not-a-quotation': 'Not a quotation',
};

/** What a person decides on a suggestion: it becomes the item with this id, it is dismissed with a reason, or either is taken back. */
export const suggestionDecision = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('accepted'), annotationId: idSchema }),
  z.strictObject({ state: z.literal('dismissed'), reason: z.enum(DISMISSAL_REASONS, 'Choose a reason.') }),
  z.strictObject({ state: z.literal('open') }),
]);
export type SuggestionDecision = z.infer<typeof suggestionDecision>;

/** The day that the words beside a quotation name: as a person gave it, or resolved against the date of publication; `date` is null where they name no single one. */
export type SuggestedDay = Mention & { date: string | null };

/** A quotation found, open or decided on, as the workbench shows it. Offsets are UTF-16 in the current version's text. */
export type SuggestionView = {
  id: string;
  versionId: string;
  engineVersion: number;
  state: 'open' | 'accepted' | 'dismissed';
  annotationId: string | null;
  reason: DismissalReason | null;
  form: Form;
  segments: (Mention & { prefix: string; suffix: string })[];
  speaker: SpeakerMention | null;
  cue: Mention | null;
  role: Mention | null;
  confidence: number;
  why: Quotation['why'];
  day: SuggestedDay | null;
  /** The one person of the registry whose name is the speaker's; null with several, of whom the role check tells. */
  personId: string | null;
  /** The registry's answer about the printed role; null where no role or nobody is named. */
  roleCheck: RegistryAnswer | null;
  version: number;
};

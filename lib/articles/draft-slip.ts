import type { TypingSlip } from '#lib/text/typing-slips.ts';

/** A probable typing error of a draft: its paragraph's place in the draft, and offsets within that paragraph. */
export type DraftSlip = TypingSlip & { place: number };

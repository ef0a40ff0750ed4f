import type { CodeUse } from '#lib/method/codes.ts';
import type { WordingProposal } from '#lib/sources/propose-wording.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import type { Draft, DraftAction } from '../assessment-draft.ts';
import { placesInPrint } from '../match/print-places.ts';

/** What taking a proposal over sets: the value, and the codes, each with its fault's place in the article where the print has one. */
export function takenWording(
  { value, codes }: WordingProposal,
  segments: readonly Range[],
): Extract<DraftAction, { type: 'wording' }> {
  const uses = codes.map(({ code, severity, reason, print }): CodeUse => {
    const span = print && placesInPrint(segments, print)[0];
    return { code, severity, reason, ...(span ? { span } : {}) };
  });
  return { type: 'wording', value, codes: uses };
}

/** Whether a draft says already what is proposed. */
export function isTaken({ axes, codes }: Draft, proposal: WordingProposal): boolean {
  const has = new Set(codes.map(({ code }) => code));
  return axes.wording === proposal.value && proposal.codes.every(({ code }) => has.has(code));
}

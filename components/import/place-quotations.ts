import { type DraftText, type InBlock, inBlocks } from '#lib/articles/draft-text.ts';
import type { Quotation } from '#lib/quotations/quotation.ts';
import type { Range } from '#lib/text/paragraphs.ts';

/** A quotation by the paragraphs of the draft it stands in; speaker and role with the place where they are printed. */
export type PlacedQuotation = {
  kind: Quotation['kind'];
  text: string;
  pieces: readonly InBlock[];
  speaker: { name: string; at: InBlock | null } | null;
  role: InBlock | null;
};

/** A person or body that is quoted: as they are called most fully, how often, and where first. */
export type QuotedSpeaker = { name: string; count: number; at: InBlock | null };

/** What the found quotations come to. A role that is printed once and meant twice counts once. */
export type QuotationTally = {
  quotations: readonly PlacedQuotation[];
  statements: readonly PlacedQuotation[];
  speakers: readonly QuotedSpeaker[];
  roles: number;
};

/** Quotations of a draft's text, placed in its paragraphs. */
export function placeQuotations(whole: DraftText, found: readonly Quotation[]): PlacedQuotation[] {
  const at = (range: Range) => inBlocks(whole.blocks, range)[0] ?? null;
  return found.map(({ kind, text, segments, speaker, role }) => ({
    kind,
    text,
    pieces: segments.flatMap((segment) => inBlocks(whole.blocks, segment)),
    speaker: speaker && { name: speaker.name, at: at(speaker) },
    role: role && at(role),
  }));
}

/** Quotations apart from reported statements, and who is quoted, in the order of the text. */
export function tallyQuotations(found: readonly PlacedQuotation[]): QuotationTally {
  const speakers = new Map<string, QuotedSpeaker>();
  for (const { speaker } of found) {
    if (!speaker) continue;
    const before = speakers.get(speaker.name);
    speakers.set(speaker.name, before ? { ...before, count: before.count + 1 } : { ...speaker, count: 1 });
  }
  const roles = found.flatMap(({ role }) => (role ? [`${role.place}-${role.start}`] : []));
  return {
    quotations: found.filter((each) => each.kind !== 'indirect'),
    statements: found.filter((each) => each.kind === 'indirect'),
    speakers: [...speakers.values()],
    roles: new Set(roles).size,
  };
}

import type { Range } from '#lib/text/paragraphs.ts';
import type { FoundQuotation, FoundSpeaker } from './found-quotation.ts';
import { readerForLanguage } from './languages/reader-for-language.ts';
import type { Mention, Quotation, SpeakerMention } from './quotation.ts';
import { type Followed, followMentions } from './resolve-speaker.ts';
import { textParagraphs } from './text-paragraphs.ts';

/** What the engine reads: the text, and the language of the article (BCP 47; guessed where it is not known, else English). */
export type QuotationInput = { text: string; language?: string | null };

/**
 * Every quotation of a text in reading order: direct, mixed, reported and bare marks, with speaker, cue and role as printed. Linear
 * in the text; no clock, no randomness. See docs/engines/quotations.md.
 */
export function findQuotations({ text, language }: QuotationInput): Quotation[] {
  const reader = readerForLanguage(text, language);
  const { quotations, names } = reader.read(text, textParagraphs(text));
  const followed = followMentions(
    names.map((name) => ({
      at: name.mention.start,
      name: words(text, name.mention),
      role: name.role,
      roleText: name.role ? words(text, name.role) : '',
    })),
    reader.mentions,
    text,
  );
  return quotations
    .map((found) => ({ ...found, segments: found.segments.filter(isWritten) }))
    .filter(({ segments }) => segments.length > 0)
    .sort((a, b) => startOf(a) - startOf(b))
    .map((found) => quotationOf(text, found, followed));
}

/** A stretch without a character says nothing: marks with nothing between them, or a credit that fills them. */
const isWritten = ({ start, end }: Range): boolean => end > start;

const startOf = (found: FoundQuotation): number => found.segments[0]?.start ?? 0;
const words = (text: string, { start, end }: Range): string => text.slice(start, end);
const mentionOf = (text: string, range: Range): Mention => ({ ...range, text: words(text, range) });

function quotationOf(text: string, found: FoundQuotation, followed: Followed): Quotation {
  const { speaker, role, why } = speakerOf(text, found.speaker, followed);
  return {
    segments: found.segments,
    text: found.segments.map((segment) => words(text, segment)).join(' … '),
    kind: found.kind,
    speaker,
    cue: found.cue && mentionOf(text, found.cue),
    role: role && mentionOf(text, role),
    confidence: Math.round(found.confidence * 100) / 100,
    why: [...found.why, ...why],
  };
}

type Read = { speaker: SpeakerMention | null; role: Range | null; why: string[] };

function speakerOf(text: string, found: FoundSpeaker | null, followed: Followed): Read {
  if (!found) return { speaker: null, role: null, why: [] };
  const { mention, role, isName } = found;
  const full = !isName && role && role.start > mention.end ? text.slice(mention.start, role.end) : words(text, mention);
  const resolved = followed.resolve({ at: mention.start, text: words(text, mention), isName, full, role });
  const why = resolved.why ? [resolved.why] : [];
  const isElsewhere = role === null && resolved.role !== null;
  if (isElsewhere) why.push('The role is printed where the speaker is named first.');
  return { speaker: { ...mentionOf(text, mention), name: resolved.name }, role: resolved.role, why };
}

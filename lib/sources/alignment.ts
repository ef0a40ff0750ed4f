import type { Range } from '#lib/text/paragraphs.ts';

/** What a piece of a quote is beside the record; a moved piece is told twice: where the quote has it, and where the record has it. */
export const OPS = ['same', 'typographic', 'replaced', 'missing', 'added', 'moved'] as const;
/** The kind of a difference. */
export const TAGS = [
  'filler',
  'grammar',
  'negation',
  'number',
  'modal',
  'pronoun',
  'name',
  'marked-cut',
  'unmarked-cut',
  'bracket',
  'other',
] as const; // prettier-ignore
/** How a quote stands to a place as a whole, best first. */
export const CLASSES = ['identical', 'typographic', 'trivial', 'changed', 'not-found'] as const;

/** One of OPS. */
export type Op = (typeof OPS)[number];
/** One of TAGS. */
export type Tag = (typeof TAGS)[number];
/** One of CLASSES. */
export type Class = (typeof CLASSES)[number];

/** A piece of both sides, UTF-16 offsets into the originals; the pieces of a match cover quote and place without a gap, in order. `tag` is null where nothing differs. */
export type Piece = { op: Op; quote: Range; source: Range; tag: Tag | null };

/** A place in the record: with class `not-found` it is only the nearest, and the quote is not there. `time` is as the record's cue or label has it. */
export type Match = Range & { class: Class; pieces: Piece[]; speaker?: string; time?: string };

/** All places that are as good as each other, best typography first; `ambiguous` where there are several. */
export type Alignment = { matches: Match[]; ambiguous: boolean };

import { alignQuote } from '#lib/sources/align-quote.ts';
import type { Match, Piece, Tag } from '#lib/sources/alignment.ts';
import { changeWords } from '#lib/sources/change-words.ts';
import { wordAt, wordTokens } from '#lib/text/word-tokens.ts';

/** What makes two passages two statements, however alike their words are. */
export const DENIALS = ['negation', 'number'] as const;
/** One of DENIALS. */
export type Denied = (typeof DENIALS)[number];

/** How another passage stands to the one that is asked about: it has the same words, is cut from it, goes beyond it, has other words in it, or is not the same statement. */
export const RELATIONS = ['same', 'cut', 'longer', 'changed', 'differs'] as const;
/** One of RELATIONS. */
export type Relation = (typeof RELATIONS)[number];

/** A run of the other passage as it stands beside the one that is asked about; both as printed, one of them empty where words are more or fewer. `tag` is null where nothing differs. */
export type ComparedPiece = { ours: string; theirs: string; tag: Tag | null };

/** Two passages side by side: the pieces cover both, in order. */
export type Comparison = { relation: Relation; denied: Denied[]; pieces: ComparedPiece[] };

/** Longer passages are compared by their beginning, in UTF-16 units. */
const MOST_COMPARED = 20_000;
/** So many words before a cut are looked at for a denial that it leaves out. */
const BEFORE_CUT = 12;

/**
 * Lays another passage beside the one that is asked about, by lib/sources' alignment of the shorter with the longer; null where the
 * shorter is not in the longer. What only typography, spelling, a filler or grammar tells apart is the same. A cut that
 * leaves out the denial before it in its sentence is a negation.
 */
export function comparePassages(ours: string, theirs: string, language?: string | null): Comparison | null {
  const [our, their] = [ours.slice(0, MOST_COMPARED), theirs.slice(0, MOST_COMPARED)];
  const isCut = wordTokens(their).count <= wordTokens(our).count;
  const [quote, source] = isCut ? [their, our] : [our, their];
  const match = alignQuote({ quote, source, language }).matches[0];
  if (!match || match.class === 'not-found') return null;
  const denied = DENIALS.filter((tag) => match.pieces.some((piece) => piece.tag === tag));
  if (!denied.includes('negation') && hidesDenial(source, match, language)) denied.unshift('negation');
  const pieces = [...piecesOf({ quote, source, match })].map(({ tag, quote: short, source: long }) =>
    isCut ? { ours: long, theirs: short, tag } : { ours: short, theirs: long, tag },
  );
  return { relation: relationOf({ source, match, isCut, denied }), denied, pieces };
}

type Found = { quote: string; source: string; match: Match };

function relationOf(found: Omit<Found, 'quote'> & { isCut: boolean; denied: readonly Denied[] }): Relation {
  const { source, match, isCut, denied } = found;
  if (denied.length) return 'differs';
  if (match.class === 'changed') return 'changed';
  const isShorter =
    hasWords(source.slice(0, match.start)) ||
    hasWords(source.slice(match.end)) ||
    match.pieces.some(({ tag }) => tag === 'marked-cut');
  if (!isShorter) return 'same';
  return isCut ? 'cut' : 'longer';
}

function hasWords(text: string): boolean {
  return wordTokens(text).count > 0;
}

/** Whether the sentence that the shorter passage was cut from denies before the cut. */
function hidesDenial(source: string, { start }: Match, language: string | null | undefined): boolean {
  const before = source.slice(0, start);
  const sentence = before.slice(Math.max(...Array.from('.!?…\n;', (mark) => before.lastIndexOf(mark))) + 1);
  const tokens = wordTokens(sentence);
  const { negation } = changeWords(language ?? 'en');
  for (let i = Math.max(0, tokens.count - BEFORE_CUT); i < tokens.count; i++)
    if (negation.has(wordAt(tokens, i))) return true;
  return false;
}

type Side = { quote: string; source: string; tag: Tag | null };

/** The pieces with what the longer passage has before and behind them; typography counts as the same. */
function* piecesOf({ quote, source, match }: Found): Generator<Side> {
  const cut = (text: string): Side[] => (text ? [{ quote: '', source: text, tag: 'marked-cut' }] : []);
  yield* cut(source.slice(0, match.start));
  yield* joined(match.pieces.map((piece) => sideOf(piece, quote, source)));
  yield* cut(source.slice(match.end));
}

function sideOf({ op, quote, source, tag }: Piece, ours: string, theirs: string): Side {
  const isSame = op === 'same' || op === 'typographic';
  const words = { quote: ours.slice(quote.start, quote.end), source: theirs.slice(source.start, source.end) };
  return { ...words, tag: isSame ? null : tag };
}

/** Neighbours of which nothing differs are one. */
function joined(sides: readonly Side[]): Side[] {
  const runs: Side[] = [];
  for (const side of sides) {
    const last = runs.at(-1);
    if (last && last.tag === null && side.tag === null) {
      runs[runs.length - 1] = { quote: last.quote + side.quote, source: last.source + side.source, tag: null };
    } else runs.push(side);
  }
  return runs;
}

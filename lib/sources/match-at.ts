import { foldWord } from '#lib/text/fold.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import type { WordTokens } from '#lib/text/word-tokens.ts';
import type { Class, Match, Op, Tag } from './alignment.ts';
import { type Difference, type Judged, judge, judgeCut, judgeGloss } from './change-tag.ts';
import type { ChangeWords } from './change-words.ts';
import type { Place } from './find-places.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import { withMoves } from './moved-words.ts';
import { layPieces, type PlacedChange } from './pieces.ts';
import { placeAround } from './place-edges.ts';
import { pairsAt, wordsBetween } from './place-pairs.ts';
import type { QuoteWord, QuoteWords } from './quote-words.ts';
import { placeIn } from './transcript.ts';
import type { Transcript } from './transcript-parts.ts';
import { type WordChange, type Words, wordChanges } from './word-changes.ts';

/** A quote, a record, and a place in it that was found. */
export type Placing = {
  quote: string;
  read: QuoteWords;
  record: WordTokens;
  transcript: Transcript;
  weights: Float64Array;
  words: ChangeWords;
  place: Place;
};

const SENTENCE_BEGINS_AFTER = '.!?…:"“‘([';
/** How many words beside a difference are looked at for a word said twice. */
const AROUND = 8;

/** What a quote is beside a place that was found: its pieces, its class. Null where no word stands for another. */
export function matchAt(placing: Placing): Match | null {
  const held = withoutLooseEnds(pairsAt(placing.place, placing), placing.weights);
  if (held.length === 0) return null;
  const { read, record, words, place } = placing;
  const { pairs, place: span } = placeAround(held, { quote: read.words, record, words, also: place.also });
  const source = wordsBetween(record, span);
  const cutsAt = new Set(read.parts.filter(({ afterCut }) => afterCut).map(({ from }) => from));
  const sides = { quote: read.words, source, place: span, cutsAt };
  const changes = withMoves(wordChanges(pairs, sides), sides).map((change) =>
    placed(change, placing, { span, source }),
  );
  const { start, end, pieces, at } = layPieces({ quote: placing.quote, source: record.text }, changes);
  return { start, end, class: at, pieces };
}

type Passage = { span: Words; source: readonly string[] };

function placed(change: WordChange, placing: Placing, passage: Passage): PlacedChange {
  const { record, transcript } = placing;
  const quote = withBrackets(change, placing);
  const source = textRange(change.source, record.count, (i) => ({
    start: record.starts[i] ?? 0,
    end: record.ends[i] ?? 0,
  }));
  const isWord = change.source.to > change.source.from && change.quote.to > change.quote.from;
  const speaker = isWord && transcript.turns.length ? (placeIn(transcript, source.start).speaker ?? null) : null;
  return { ...judged(change, placing, passage), quote, source, takesGap: change.kind === 'cut', speaker };
}

/** Where words of the quote stand; glosses that no word of the record stands for alone, with their brackets. */
function withBrackets({ kind, quote: { from, to } }: WordChange, { quote, read }: Placing): Range {
  const { start, end } = textRange({ from, to }, read.words.length, (i) => read.words[i]);
  if (kind === 'pair' || to === from || !read.words.slice(from, to).every(({ gloss }) => gloss)) return { start, end };
  return {
    start: '[('.includes(quote[start - 1] ?? '-') ? start - 1 : start,
    end: '])'.includes(quote[end] ?? '-') ? end + 1 : end,
  };
}

/** The text from the first word to the end of the last; for no words the start of the next one. */
function textRange({ from, to }: Words, count: number, wordOf: (index: number) => Range | undefined): Range {
  const start = from < count ? (wordOf(from)?.start ?? 0) : (wordOf(count - 1)?.end ?? 0);
  return { start, end: to > from ? (wordOf(to - 1)?.end ?? start) : start };
}

type Told = { op: Op; tag: Tag | null; at: Class };

function judged(change: WordChange, placing: Placing, passage: Passage): Told {
  const { read, words } = placing;
  const quote = read.words.slice(change.quote.from, change.quote.to);
  if (change.kind === 'pair') return quote[0] ? pairOf(quote[0], change, placing, passage) : TYPOGRAPHIC;
  const difference = differenceOf(change, placing, passage);
  if (change.kind === 'cut') return { op: 'missing', ...judgeCut(difference.source, words) };
  if (change.kind === 'moved') return { op: 'moved', tag: 'other', at: 'changed' };
  const isGloss = quote.length > 0 && quote.every(({ gloss }) => gloss);
  if (isGloss) return { op: change.kind, ...judgeGloss(difference, words) };
  if (change.kind === 'missing' && isAside(change.source, placing.record))
    return { op: 'missing', tag: 'filler', at: 'trivial' };
  if (change.kind === 'replaced' && difference.quote.join('') === difference.source.join('')) return TYPOGRAPHIC;
  return { op: change.kind, ...judge(difference, words) };
}

const TYPOGRAPHIC: Told = { op: 'typographic', tag: 'other', at: 'typographic' };

/** One word for one: the same to the letter, by its typography, or by spelling and ending alone. */
function pairOf(word: QuoteWord, change: WordChange, placing: Placing, passage: Passage): Told {
  const { quote, record, words } = placing;
  const ours = quote.slice(word.start, word.end);
  const theirs = record.text.slice(record.starts[change.source.from], record.ends[change.source.from]);
  if (ours === theirs) return { op: 'same', tag: null, at: 'identical' };
  const isSame = word.word === passage.source[change.source.from - passage.span.from];
  if (isSame && word.mended) return { ...TYPOGRAPHIC, tag: 'bracket' };
  if (isSame && foldWord(ours) === foldWord(theirs)) return TYPOGRAPHIC;
  const told: Judged = judge(differenceOf(change, placing, passage), words);
  const isBracket = (word.mended || word.gloss) && told.at === 'trivial';
  return isBracket ? { op: 'replaced', tag: 'bracket', at: 'typographic' } : { op: 'replaced', ...told };
}

function differenceOf(
  { quote, source }: WordChange,
  { read, record, quote: text }: Placing,
  passage: Passage,
): Difference {
  const offset = passage.span.from;
  const theirs = passage.source.slice(source.from - offset, source.to - offset);
  const ours = read.words.slice(quote.from, quote.to);
  const isOneSided = theirs.length === 0;
  const inQuote = (from: number, to: number) => read.words.slice(Math.max(0, from), to).map(({ word }) => word);
  return {
    quote: ours.map(({ word }) => word),
    source: theirs,
    before: isOneSided
      ? inQuote(quote.from - AROUND, quote.from)
      : passage.source.slice(Math.max(0, source.from - offset - AROUND), source.from - offset),
    after: isOneSided
      ? inQuote(quote.to, quote.to + AROUND)
      : passage.source.slice(source.to - offset, source.to - offset + AROUND),
    isName: ours.some((word) => isName(text, word)) || isNameIn(record, source),
  };
}

/** A capital inside a sentence. */
function isName(text: string, { start }: Range): boolean {
  const first = text.slice(start, start + 1);
  if (first === first.toLowerCase()) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  const last = before.trimEnd().at(-1);
  return last !== undefined && !before.includes('\n') && !SENTENCE_BEGINS_AFTER.includes(last);
}

function isNameIn({ text, starts }: WordTokens, { from, to }: Words): boolean {
  for (let i = from; i < to; i++) if (isName(text, { start: starts[i] ?? 0, end: 0 })) return true;
  return false;
}

/** What a record puts in brackets was not said: "[ applause ]", "(crosstalk)". */
function isAside({ from, to }: Words, { text, starts, ends }: WordTokens): boolean {
  const before = text.slice(Math.max(0, (starts[from] ?? 0) - 3), starts[from]).trimEnd();
  const after = text.slice(ends[to - 1] ?? 0, (ends[to - 1] ?? 0) + 3).trimStart();
  return /[[(]$/.test(before) && /^[\])]/.test(after.replace(/^[.,!]/, ''));
}

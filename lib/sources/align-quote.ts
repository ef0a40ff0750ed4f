import { guessLanguage } from '#lib/text/guess-language.ts';
import { wordTokens } from '#lib/text/word-tokens.ts';
import { type Alignment, CLASSES, type Class, type Match } from './alignment.ts';
import { changeWords } from './change-words.ts';
import { findPlaces, neededShare, type Places } from './find-places.ts';
import { matchAt } from './match-at.ts';
import { withMovedWords } from './moved-places.ts';
import type { Weighed } from './place-pairs.ts';
import { readQuote } from './quote-words.ts';
import { SortedWords } from './sorted-words.ts';
import { type RecordWords, type SoughtWords, seekWords } from './sought-words.ts';
import { placeIn, readTranscript } from './transcript.ts';
import type { Transcript } from './transcript-parts.ts';

/** A quote as printed, the record it is sought in, and the language of both (BCP 47); guessed where it is not given. */
export type QuoteAgainstRecord = { quote: string; source: string; language?: string | null | undefined };

/** A record that was read once: its turns and times, its words, and where each word stands if they were sorted. */
export type ReadRecord = { text: string; transcript: Transcript } & RecordWords;

const NOT_FOUND: Class = 'not-found';
/** The share of its weight from which a place is near enough to be told. */
const NEAR = 0.35;
/** So many of the nearest places are tried with words in another order. */
const MOST_REORDERED = 8;

/**
 * Where a quote stands in a record, and what differs. Every place that is as good as the best is given (1,000 at most). A quote that
 * is not there has no match, or one of class `not-found`, the nearest. Pure and linear in the record; offsets are UTF-16 units of what was given.
 */
export function alignQuote({ quote, source, language }: QuoteAgainstRecord): Alignment {
  return alignInRecord(quote, readOnce(source), language);
}

/** Reads a record for many quotes: its words are sorted too, so that each quote costs what it finds and not what the record has. */
export function readRecord(text: string): ReadRecord {
  const record = readOnce(text);
  return { ...record, sorted: new SortedWords(record.words) };
}

function readOnce(text: string): ReadRecord {
  const transcript = readTranscript(text);
  return { text, transcript, words: wordTokens(text, transcript.markup), sorted: null };
}

/** As `alignQuote`, with a record that was read before. */
export function alignInRecord(quote: string, record: ReadRecord, language?: string | null): Alignment {
  const read = readQuote(quote);
  if (read.words.length === 0 || record.words.count === 0) return { matches: [], ambiguous: false };
  const sought = seekWords(read, record);
  const weighed = { read, record: record.words, weights: sought.of };
  const { places, isFound } = withReordered(findPlaces(read, sought), weighed, sought);
  const words = changeWords(language ?? languageOf(quote, record, places[0]?.stretches[0]?.from ?? 0));
  const matches = places.flatMap((place) => {
    const match = matchAt({ ...weighed, quote, transcript: record.transcript, words, place });
    if (!match) return [];
    return [{ ...match, class: isFound ? match.class : NOT_FOUND, ...placeIn(record.transcript, match.start) }];
  });
  const rank = ({ class: name }: Match) => CLASSES.indexOf(name);
  const inOrder = matches.sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  return { matches: inOrder, ambiguous: isFound && matches.length > 1 };
}

/** What was not found in its order is tried in another; what is not found then either is told by its nearest place, if one is near. */
function withReordered(found: Places, weighed: Weighed, sought: SoughtWords): Places {
  if (found.isFound) return found;
  const needed = neededShare(found.full) * found.full;
  const moved = found.places.slice(0, MOST_REORDERED).map((place) => withMovedWords(place, weighed, sought));
  const places = moved.filter(({ score }) => score >= needed);
  if (places.length) return { ...found, places, isFound: true };
  return { ...found, places: found.places.filter(({ score }) => score >= NEAR * found.full).slice(0, 1) };
}

function languageOf(quote: string, { words }: ReadRecord, from: number): string {
  const around = words.text.slice(
    words.starts[Math.max(0, from - 200)] ?? 0,
    words.starts[from + 400] ?? words.text.length,
  );
  return guessLanguage(quote) ?? guessLanguage(around.slice(0, 6000)) ?? 'en';
}

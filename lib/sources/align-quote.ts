import { guessLanguage } from '#lib/text/guess-language.ts';
import { type WordTokens, wordTokens } from '#lib/text/word-tokens.ts';
import { type Alignment, CLASSES, type Class, type Match } from './alignment.ts';
import { changeWords } from './change-words.ts';
import { findPlaces } from './find-places.ts';
import { matchAt } from './match-at.ts';
import { readQuote } from './quote-words.ts';
import { seekWords } from './sought-words.ts';
import { placeIn, readTranscript, type Transcript } from './transcript.ts';

/** A quote as printed, the record it is sought in, and the language of both (BCP 47); guessed where it is not given. */
export type QuoteAgainstRecord = { quote: string; source: string; language?: string | null | undefined };

/** A record that was read once and serves for many quotes. */
export type ReadRecord = { text: string; transcript: Transcript; words: WordTokens };

const NOT_FOUND: Class = 'not-found';

/**
 * Where a quote stands in a record, and what differs. Every place that is as good as the best is given (1,000 at most). A quote that
 * is not there has no match, or one of class `not-found`, the nearest. Pure and linear in the record; offsets are UTF-16 units of what was given.
 */
export function alignQuote({ quote, source, language }: QuoteAgainstRecord): Alignment {
  return alignInRecord(quote, readRecord(source), language);
}

/** Reads a record once for many quotes: its turns and times, and its words. */
export function readRecord(text: string): ReadRecord {
  const transcript = readTranscript(text);
  return { text, transcript, words: wordTokens(text, transcript.markup) };
}

/** As `alignQuote`, with a record that was read before. */
export function alignInRecord(quote: string, record: ReadRecord, language?: string | null): Alignment {
  const read = readQuote(quote);
  if (read.words.length === 0 || record.words.count === 0) return { matches: [], ambiguous: false };
  const sought = seekWords(read, record.words);
  const { places, isFound } = findPlaces(read, sought);
  const chosen = isFound ? places : places.slice(0, 1);
  const words = changeWords(language ?? languageOf(quote, record, chosen[0]?.stretches[0]?.from ?? 0));
  const matches = chosen.flatMap((place) => {
    const match = matchAt({
      quote,
      read,
      record: record.words,
      transcript: record.transcript,
      weights: sought.of,
      words,
      place,
    });
    if (!match) return [];
    return [{ ...match, class: isFound ? match.class : NOT_FOUND, ...placeIn(record.transcript, match.start) }];
  });
  const rank = ({ class: name }: Match) => CLASSES.indexOf(name);
  return {
    matches: matches.sort((a, b) => rank(a) - rank(b) || a.start - b.start),
    ambiguous: isFound && matches.length > 1,
  };
}

function languageOf(quote: string, { words }: ReadRecord, from: number): string {
  const around = words.text.slice(
    words.starts[Math.max(0, from - 200)] ?? 0,
    words.starts[from + 400] ?? words.text.length,
  );
  return guessLanguage(quote) ?? guessLanguage(around.slice(0, 6000)) ?? 'en';
}

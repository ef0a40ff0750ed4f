import type { Column } from '#lib/sources/compare-columns.ts';
import { hasOtherWords } from '#lib/sources/count-words.ts';
import type { Range } from '#lib/text/paragraphs.ts';

/** Where a stretch of a quotation's words stands in the article: its segments are joined by one space each. */
export function placesInPrint(segments: readonly Range[], { start, end }: Range): Range[] {
  const places: Range[] = [];
  let at = 0;
  for (const segment of segments) {
    const length = segment.end - segment.start;
    const from = Math.max(start, at);
    const to = Math.min(end, at + length);
    if (from < to) places.push({ start: segment.start + from - at, end: segment.start + to - at });
    at += length + 1;
  }
  return places;
}

/** The words of the print that the record does not have so, as places in the article, without the white space about them. */
export function differingPlaces(segments: readonly Range[], columns: readonly Column[]): Range[] {
  return columns.filter(hasOtherWords).flatMap((column) => placesInPrint(segments, wordsOf(column)));
}

function wordsOf({ print, from: { quote } }: Column): Range {
  const before = print.length - print.trimStart().length;
  return { start: quote.start + before, end: Math.max(quote.start + before, quote.start + print.trimEnd().length) };
}

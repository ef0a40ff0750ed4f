import { alignInRecord, type ReadRecord } from './align-quote.ts';
import { compareColumns } from './compare-columns.ts';
import { findPassages } from './find-passages.ts';
import { gravityOf } from './match-gravity.ts';
import { MOST_PLACES, type QuotationMatch, type SoughtQuotation, type WordsMatch } from './quotation-match.ts';
import { isSameSpeaker } from './same-speaker.ts';

/** What a record, read once, has of every quotation, in the order given. Linear in the record for each that is not found at once. */
export function matchQuotations(
  sought: readonly SoughtQuotation[],
  record: ReadRecord,
  language?: string | null,
): QuotationMatch[] {
  return sought.map((quotation) => {
    const { id, words, form } = quotation;
    if (form !== 'reported') return wordsMatch(quotation, record, language);
    return { id, words, kind: 'reported', passages: findPassages(quotation, record, language), gravity: 0 };
  });
}

/** Of places that are equally good those go first where the record has the speaker that is printed. */
function wordsMatch({ id, words, speaker }: SoughtQuotation, record: ReadRecord, language?: string | null): WordsMatch {
  const { matches, ambiguous } = alignInRecord(words, record, language);
  const name = matches[0]?.class ?? 'not-found';
  const isTheirs = (place: { class: string; speaker?: string }) =>
    place.class === name && isSameSpeaker(speaker, place.speaker ?? null) === true;
  const inOrder = ambiguous ? [...matches.filter(isTheirs), ...matches.filter((place) => !isTheirs(place))] : matches;
  const places = inOrder.slice(0, MOST_PLACES);
  const columns = places[0] ? compareColumns(words, record.text, places[0]) : [];
  return { id, words, kind: 'words', class: name, places, ambiguous, gravity: gravityOf(name, columns) };
}

/**
 * The matches in the order in which they are worked through: the same words (identical, typographic) in reading order; then those that differ,
 * gravest first (`gravityOf`); then reported speech with a passage, in reading order; then what was not found. Equals stand in reading order.
 */
export function orderMatches(
  matches: readonly QuotationMatch[],
  sought: readonly Pick<SoughtQuotation, 'id' | 'position'>[],
): QuotationMatch[] {
  const positions = new Map(sought.map(({ id, position }) => [id, position]));
  const at = ({ id }: QuotationMatch) => positions.get(id) ?? Number.MAX_SAFE_INTEGER;
  return matches.toSorted((a, b) => {
    const group = groupOf(a);
    const byGravity = group === 'differs' ? b.gravity - a.gravity : 0;
    return GROUPS.indexOf(group) - GROUPS.indexOf(groupOf(b)) || byGravity || at(a) - at(b);
  });
}

/** How a match is worked through: stepped through with one key, looked at word by word, compared by rows, or sought elsewhere. */
export const GROUPS = ['same', 'differs', 'reported', 'not-found'] as const;

/** The one of GROUPS that a match belongs to. */
export function groupOf(match: QuotationMatch): (typeof GROUPS)[number] {
  if (match.kind === 'reported') return match.passages.length ? 'reported' : 'not-found';
  if (match.class === 'not-found') return 'not-found';
  return match.class === 'identical' || match.class === 'typographic' ? 'same' : 'differs';
}

import { alignInRecord, type ReadRecord } from './align-quote.ts';
import { MOST_PLACES, type QuotationMatch, type SoughtQuotation } from './quotation-match.ts';

/** What a record, read once, has of every quotation, in the order given. Linear in the record. */
export function matchQuotations(
  sought: readonly SoughtQuotation[],
  record: ReadRecord,
  language?: string | null,
): QuotationMatch[] {
  return sought.map((quotation) => {
    const { id, words } = quotation;
    if (quotation.form === 'reported') return { id, words, kind: 'reported', passages: [], gravity: 0 };
    const { matches, ambiguous } = alignInRecord(words, record, language);
    const places = matches.slice(0, MOST_PLACES);
    return { id, words, kind: 'words', class: places[0]?.class ?? 'not-found', places, ambiguous, gravity: 0 };
  });
}

/** The matches in the order in which they are worked through. */
export function orderMatches(
  matches: readonly QuotationMatch[],
  sought: readonly Pick<SoughtQuotation, 'id' | 'position'>[],
): QuotationMatch[] {
  const positions = new Map(sought.map(({ id, position }) => [id, position]));
  return matches.toSorted((a, b) => (positions.get(a.id) ?? 0) - (positions.get(b.id) ?? 0));
}

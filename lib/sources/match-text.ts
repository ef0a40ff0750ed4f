import { readRecord } from './align-quote.ts';
import { matchQuotations } from './match-quotations.ts';
import type { QuotationMatch, SoughtQuotation } from './quotation-match.ts';

/** What is sought, the text of a record, and the language of the print (BCP 47). */
export type MatchSearch = { sought: readonly SoughtQuotation[]; text: string; language: string };

/** What a record has of every quotation, in the order given; nothing is read where nothing is sought. */
export function matchText({ sought, text, language }: MatchSearch): QuotationMatch[] {
  return sought.length === 0 ? [] : matchQuotations(sought, readRecord(text), language);
}

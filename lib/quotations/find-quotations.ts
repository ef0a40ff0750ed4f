import type { Quotation } from './quotation.ts';

/** What the engine reads: the text, and the language of the article (BCP 47; English where it is not known). */
export type QuotationInput = { text: string; language?: string | null };

/** Every quotation of a text in reading order. */
export function findQuotations({ text }: QuotationInput): Quotation[] {
  return Array.from(text.matchAll(/[“"]([^“”"\n]{2,2000})[”"]/gu)).map((match) => {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    const words = text.slice(start, end);
    return {
      segments: [{ start, end }],
      text: words,
      kind: 'direct',
      speaker: null,
      cue: null,
      role: null,
      confidence: 0.5,
      why: ['It stands in quotation marks.'],
    };
  });
}

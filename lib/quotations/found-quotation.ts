import type { Range } from '#lib/text/paragraphs.ts';
import type { QuotationKind } from './quotation.ts';

/** Who is credited, by offsets: the mention, and what stands beside it that says who that is. `full` takes both in where there is no name. */
export type FoundSpeaker = { mention: Range; role: Range | null; isName: boolean };

/** A quotation as a language's reader finds it, before mentions are followed back. `rule` is how it was credited. */
export type FoundQuotation = {
  segments: Range[];
  kind: QuotationKind;
  speaker: FoundSpeaker | null;
  cue: Range | null;
  rule: string;
  confidence: number;
  why: string[];
};

/** What a language's reader finds: quotations in any order, and every name of the text in order. */
export type FoundInText = { quotations: FoundQuotation[]; names: FoundSpeaker[] };

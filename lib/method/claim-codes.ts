import type { CodeRow } from './wording-codes.ts';

/** The codes of support (claims). */
export const SUPPORT_CODES = [
  ['FACT-NUMBER', 'mM', 'A wrong number', 'A figure is not what the evidence shows.'],
  ['FACT-DATE', 'mM', 'A wrong date', 'It happened at another time.'],
  ['FACT-PLACE', 'mM', 'A wrong place', 'It happened somewhere else.'],
  ['FACT-NAME', 'mM', 'A wrong name', 'A person, body or thing is named wrongly.'],
  ['FACT-COMPARISON', 'mM', 'A comparison that does not hold', 'Unlike things are set side by side.'],
  ['FACT-DEFINITION', 'mM', 'A term used wrongly', 'A word is used in a sense the evidence does not use.'],
  ['FACT-OUTDATED', 'mM', 'An old figure', 'A newer figure or state of things was to be had.'],
  ['FACT-EXAGGERATED', 'mM', 'Exaggerated', 'It is put more strongly than the evidence allows.'],
  ['FACT-CAUSE', 'M', 'A cause not shown', 'One thing is said to cause another without evidence.'],
  ['FACT-UNSUPPORTED', 'M', 'A part without support', 'Nothing bears out a part of it.'],
  ['FACT-LOGIC', 'M', 'It does not follow', 'The conclusion does not follow from what is given.'],
  ['FACT-SOURCE-MISREPRESENTED', 'MC', 'The source says otherwise', 'The source that is named does not say this.'],
] as const satisfies readonly CodeRow[];

/** The codes of completeness (claims). */
export const COMPLETENESS_CODES = [
  ['FACT-MISSING-CONTEXT', 'mM', 'Context left out', 'Something a reader needs is not told.'],
  ['FACT-CHERRYPICK', 'MC', 'Only the fitting part is told', 'What fits is told, and what does not is left out.'],
] as const satisfies readonly CodeRow[];

import type { Quotation } from '../quotation.ts';

/**
 * A text of our own and what is to be found in it, neither more nor less, each as "kind | words | speaker | cue | role | name", where
 * "-" stands for none and what is left out at the end is not looked at. Segments are joined by " … ".
 */
export type LanguageCase = readonly [text: string, ...found: string[]];

/** A quotation written as a case expects it, with as many parts as the case gives. */
export function asExpected({ kind, text, speaker, cue, role }: Quotation, expected: string): string {
  const parts = [kind, text, speaker?.text ?? '-', cue?.text ?? '-', role?.text ?? '-', speaker?.name ?? '-'];
  return parts.slice(0, expected.split(' | ').length).join(' | ');
}

import type { ParagraphKind } from './import-state.ts';

/** The kinds in the order of their keys 1 to 6, with the word on the screen. */
export const PARAGRAPH_KINDS: readonly (readonly [ParagraphKind, string])[] = [
  ['title', 'title'],
  ['standfirst', 'standfirst'],
  ['subhead', 'subhead'],
  ['caption', 'caption'],
  ['body', 'body'],
  ['left-out', 'left out'],
];

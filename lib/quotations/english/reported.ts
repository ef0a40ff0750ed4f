import type { Range } from '#lib/text/paragraphs.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Reported speech without marks: what is reported, by whom, and the words that say so, as stretches of units. */
export type Reported = { content: Range; speaker: NounPhrase | null; cue: Range; by: ReportedRule };

/** How a reported statement was read. */
export type ReportedRule =
  | 'that'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'bidding'
  | 'object'
  | 'naming'
  | 'trailing'
  | 'inserted'
  | 'according';

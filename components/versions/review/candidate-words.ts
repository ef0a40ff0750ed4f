import type { Candidate } from '#lib/annotations/anchor.ts';
import type { CarriedPart } from '#lib/annotations/carry-over.ts';
import { listEdits } from '#lib/annotations/list-edits.ts';

/** How like a passage a place is, in words and never as a number. */
export function candidateWords({ before }: Pick<CarriedPart, 'before'>, candidate: Candidate, now: string): string {
  const old = before.map(({ exact }) => exact).join(' ');
  const words = now.slice(candidate.start, candidate.end);
  if (old === words) return 'the same words, another place';
  if (listEdits(old, words).every(({ op }) => op === 'typographic')) return 'the same words, other typography';
  return candidate.score >= 0.8 ? 'nearly the same words' : 'some of the words';
}

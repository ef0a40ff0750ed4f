import { LABELS } from '#lib/method/labels.ts';
import {
  type CoverageEntry,
  countCoverage,
  groupWords,
  suggestionEntries,
  type Tally,
} from '#lib/quotations/coverage.ts';
import { standingLabel } from '#lib/reviews/verdict.ts';
import type { WorkbenchItem, WorkbenchView } from '#lib/workbench/workbench.ts';

/** One stretch of the coverage bar: what it is, how many, and its tone. */
export type CoveragePart = { id: string; words: string; count: number; tone: string };

/** The headline, the stretches of the bar, and what stands apart from it in words; the headline is null when there is nothing to check. */
export type Coverage = { headline: string | null; parts: CoveragePart[]; others: string[] };

type Counted = Pick<WorkbenchView, 'annotations' | 'suggestions' | 'omissions'>;

/** How far the article is checked; counts know settled items only, whatever the reader has locked. */
export function coverageOf({ annotations, suggestions, omissions }: Counted): Coverage {
  const leftOut = omissions.map((): CoverageEntry => ({ kind: 'quote', form: null, standing: 'left-out' }));
  const found = suggestionEntries(suggestions, annotations, omissions);
  const [first, ...rest] = countCoverage([...annotations.flatMap(entryOf), ...leftOut, ...found]);
  if (!first) return { headline: null, parts: [], others: [] };
  return {
    headline: `${checkedIn(first)} of ${groupWords(first)} checked`,
    parts: partsOf(first),
    others: rest.map((tally) => `${nounOf(tally)}: ${checkedIn(tally)} of ${tally.total}`),
  };
}

function entryOf(item: WorkbenchItem): CoverageEntry[] {
  const { kind, form } = item;
  if (kind === 'note') return [];
  if (item.verdict?.settledAt) return [{ kind, form, standing: standingLabel(item.verdict).label }];
  return [{ kind, form, standing: item.phase === 'open' ? 'not-checked' : 'in-work' }];
}

function partsOf(tally: Tally): CoveragePart[] {
  const labels = tally.labels.map(({ label, count }) => {
    const { word, tone } = LABELS.find((each) => each.id === label) ?? { word: label, tone: 'l0' };
    return { id: label, words: `${count} ${word.toLowerCase()}`, count, tone };
  });
  const others = [
    { id: 'in-work', words: `${tally.inWork} in review`, count: tally.inWork, tone: 'work' },
    { id: 'not-checked', words: `${tally.notChecked} not checked`, count: tally.notChecked, tone: 'rest' },
    { id: 'left-out', words: `${tally.leftOut} left out`, count: tally.leftOut, tone: 'out' },
  ];
  return [...labels, ...others].filter((part) => part.count > 0);
}

function checkedIn({ labels, settled, withheld }: Tally): number {
  return labels.reduce((sum, each) => sum + each.count, settled + withheld);
}

/** "reported statements": the noun of a group, of several. */
function nounOf({ group }: Tally): string {
  return groupWords({ group, total: 2 }).replace(/^\d+ /, '');
}

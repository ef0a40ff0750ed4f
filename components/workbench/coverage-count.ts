import { labelOf } from '#lib/method/labels.ts';
import { groupWords, type Tally } from '#lib/quotations/coverage.ts';

/** One stretch of the coverage bar: what it is, how many, and its tone. */
export type CoveragePart = { id: string; words: string; count: number; tone: string };

/** The headline, the stretches of the bar, and what stands apart from it in words; the headline is null when there is nothing to check. */
export type Coverage = { headline: string | null; parts: CoveragePart[]; others: string[] };

/** How far the article is checked, in words, from its tallies. Other passages that are left out are none that anybody checks. */
export function coverageWords(tallies: readonly Tally[]): Coverage {
  const [first, ...rest] = tallies.filter(({ group }) => group !== 'passages');
  const passages = tallies.filter(({ group }) => group === 'passages').map((tally) => `${groupWords(tally)} left out`);
  if (!first) return { headline: null, parts: [], others: passages };
  return {
    headline: `${checkedIn(first)} of ${groupWords(first)} checked`,
    parts: partsOf(first),
    others: [...rest.map(groupInWords), ...passages],
  };
}

function groupInWords(tally: Tally): string {
  const leftOut = tally.leftOut ? `, ${tally.leftOut} left out` : '';
  return `${checkedIn(tally)} of ${groupWords(tally)} checked${leftOut}`;
}

function partsOf(tally: Tally): CoveragePart[] {
  const labels = tally.labels.map(({ label, count }) => {
    const { word, tone } = labelOf(label);
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

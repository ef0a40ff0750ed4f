import { labelOf } from '#lib/method/labels.ts';
import { countCoverage, groupWords, type Standing, type Tally } from '#lib/quotations/coverage.ts';
import type { ReportItem, ReportPage } from './payload.ts';

/** The article's inventory, a tally for each group that has entries: items, what was left out as a quotation, what was not checked. */
export function countInventory(page: ReportPage): Tally[] {
  const payload = page.report.payload;
  if (!payload) return [];
  const published = new Map(page.verdicts.map((verdict) => [verdict.itemId, verdict.publication.payload]));
  const standingOf = ({ id, state }: ReportItem): Standing => {
    const verdict = published.get(id);
    if (verdict === undefined) return state;
    return verdict === null ? 'withheld' : verdict.label;
  };
  const leftOut = payload.omissions.flatMap(({ form }) => form ?? []);
  const notChecked = (payload.notChecked ?? []).flatMap(({ form, count }) => Array.from({ length: count }, () => form));
  return countCoverage([
    ...payload.items.map((item) => ({ kind: item.kind, form: item.form, standing: standingOf(item) })),
    ...leftOut.map((form) => ({ kind: 'quote' as const, form, standing: 'left-out' as const })),
    ...notChecked.map((form) => ({ kind: 'quote' as const, form, standing: 'not-checked' as const })),
  ]);
}

/** "14 quotations: 10 accurate, 1 needs correction, 3 not checked". */
export function tallyWords(tally: Tally): string {
  const parts = tally.labels.map(({ label, count }) => `${count} ${labelOf(label).word.toLowerCase()}`);
  if (tally.withheld) parts.push(`${tally.withheld} withheld`);
  if (tally.settled) parts.push(`${tally.settled} settled and not published`);
  if (tally.inWork) parts.push(`${tally.inWork} in work`);
  if (tally.notChecked) parts.push(`${tally.notChecked} not checked`);
  if (tally.leftOut) parts.push(`${tally.leftOut} left out`);
  return `${groupWords(tally)}: ${parts.join(', ')}`;
}

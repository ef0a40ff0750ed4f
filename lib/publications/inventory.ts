import { labelOf } from '#lib/method/labels.ts';
import type { Form } from '#lib/method/subject.ts';
import { type CoverageEntry, countCoverage, groupWords, type Standing, type Tally } from '#lib/quotations/coverage.ts';
import type { ReportItem, ReportPage, ReportPayload } from './payload.ts';

/** The article's inventory, a tally for each group that has entries: items, what was left out, what was not checked. */
export function countInventory(page: ReportPage): Tally[] {
  const payload = page.report.payload;
  if (!payload) return [];
  const published = new Map(page.verdicts.map((verdict) => [verdict.itemId, verdict.publication.payload]));
  const standingOf = ({ id, state }: ReportItem): Standing => {
    const verdict = published.get(id);
    if (verdict === undefined) return state;
    return verdict === null ? 'withheld' : verdict.label;
  };
  return countCoverage([
    ...payload.items.map((item) => ({ kind: item.kind, form: item.form, standing: standingOf(item) })),
    ...entriesOf(payload.notChecked ?? [], 'not-checked'),
    ...entriesOf(payload.leftOut ?? formsOf(payload.omissions), 'left-out'),
  ]);
}

type Counted = { form: Form | null; count: number };

/** A counted form is a quotation found; what has none is another passage. */
function entriesOf(counts: readonly Counted[], standing: Standing): CoverageEntry[] {
  return counts.flatMap(({ form, count }) =>
    Array.from({ length: count }, () => ({
      kind: form === null ? ('passage' as const) : ('quote' as const),
      form,
      standing,
    })),
  );
}

/** A report from before left out was counted says it by what it lists. */
function formsOf(omissions: ReportPayload['omissions']): Counted[] {
  return omissions.map(({ form }) => ({ form: form ?? null, count: 1 }));
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

import { LABELS, type LabelId, labelOf } from '#lib/method/labels.ts';
import type { ReportItem, ReportPage } from './payload.ts';

/** What is counted together: quotations are direct and partial ones; reported speech and fragments stand apart. */
export type Group = 'quotations' | 'reported' | 'fragments' | 'claims';

/** The items of one group by the label published for them; `settled` has a verdict that is not published. */
export type Tally = {
  group: Group;
  total: number;
  labels: { label: LabelId; count: number }[];
  settled: number;
  inWork: number;
  withheld: number;
};

const GROUPS: Record<Group, { one: string; many: string }> = {
  quotations: { one: 'quotation', many: 'quotations' },
  reported: { one: 'reported statement', many: 'reported statements' },
  fragments: { one: 'quoted fragment', many: 'quoted fragments' },
  claims: { one: 'claim', many: 'claims' },
};

/** The article's inventory, a tally for each group that has items. Never one figure for the whole article. */
export function countInventory(page: ReportPage): Tally[] {
  const items = page.report.payload?.items ?? [];
  return (Object.keys(GROUPS) as Group[])
    .map((group) =>
      tallyOf(
        group,
        items.filter((item) => groupOf(item) === group),
        page,
      ),
    )
    .filter((tally) => tally.total > 0);
}

/** Which group an item is counted in. */
function groupOf(item: Pick<ReportItem, 'kind' | 'form'>): Group {
  if (item.kind === 'claim') return 'claims';
  if (item.form === 'reported') return 'reported';
  return item.form === 'fragment' ? 'fragments' : 'quotations';
}

/** "14 quotations": the number with the group's noun. */
export function groupWords(tally: Pick<Tally, 'group' | 'total'>): string {
  const noun = GROUPS[tally.group];
  return `${tally.total} ${tally.total === 1 ? noun.one : noun.many}`;
}

/** "14 quotations: 10 accurate, 1 needs correction, 3 in work". */
export function tallyWords(tally: Tally): string {
  const parts = tally.labels.map(({ label, count }) => `${count} ${labelOf(label).word.toLowerCase()}`);
  if (tally.withheld) parts.push(`${tally.withheld} withheld`);
  if (tally.settled) parts.push(`${tally.settled} settled and not published`);
  if (tally.inWork) parts.push(`${tally.inWork} in work`);
  return `${groupWords(tally)}: ${parts.join(', ')}`;
}

function tallyOf(group: Group, items: readonly ReportItem[], page: ReportPage): Tally {
  const published = new Map(page.verdicts.map((verdict) => [verdict.itemId, verdict.publication.payload]));
  const open = items.filter((item) => !published.has(item.id));
  const labels = LABELS.map(({ id }) => ({
    label: id,
    count: items.filter((item) => published.get(item.id)?.label === id).length,
  }));
  return {
    group,
    total: items.length,
    labels: labels.filter(({ count }) => count > 0),
    settled: open.filter((item) => item.state === 'settled').length,
    inWork: open.filter((item) => item.state === 'in-work').length,
    withheld: items.filter((item) => published.get(item.id) === null).length,
  };
}

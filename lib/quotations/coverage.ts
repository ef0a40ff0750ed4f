import { LABELS, type LabelId } from '#lib/method/labels.ts';
import type { Form, RatedKind } from '#lib/method/subject.ts';
import { leftOutSuggestions, openSuggestions } from './open-suggestions.ts';

/** What is counted together: quotations are direct and partial ones; reported speech, fragments and claims stand apart. */
export const COVERAGE_GROUPS = ['quotations', 'reported', 'fragments', 'claims'] as const;
export type CoverageGroup = (typeof COVERAGE_GROUPS)[number];

/** How far the checking of one thing has come: the label that stands for it, or what it waits for. */
export type Standing = LabelId | 'withheld' | 'settled' | 'in-work' | 'not-checked' | 'left-out';

/** One thing of the inventory: an item that is rated, or a quotation found that is no item. */
export type CoverageEntry = { kind: RatedKind; form: Form | null; standing: Standing };

/** The counts of one group; all but `total`, which is their sum, and the labels are of what no label stands for yet. */
export type Tally = {
  group: CoverageGroup;
  total: number;
  labels: { label: LabelId; count: number }[];
  settled: number;
  inWork: number;
  notChecked: number;
  leftOut: number;
  withheld: number;
};

const NOUNS: Record<CoverageGroup, { one: string; many: string }> = {
  quotations: { one: 'quotation', many: 'quotations' },
  reported: { one: 'reported statement', many: 'reported statements' },
  fragments: { one: 'quoted fragment', many: 'quoted fragments' },
  claims: { one: 'claim', many: 'claims' },
};

/** The inventory in numbers, a tally for each group that has entries. Never one figure for the whole article. */
export function countCoverage(entries: readonly CoverageEntry[]): Tally[] {
  return COVERAGE_GROUPS.map((group) =>
    tallyOf(
      group,
      entries.filter((entry) => groupOf(entry) === group),
    ),
  ).filter((tally) => tally.total > 0);
}

/** Which group an item or a quotation found is counted in; a quote without a form is a quotation. */
export function groupOf({ kind, form }: Pick<CoverageEntry, 'kind' | 'form'>): CoverageGroup {
  if (kind === 'claim') return 'claims';
  if (form === 'reported') return 'reported';
  return form === 'fragment' ? 'fragments' : 'quotations';
}

type Found = Parameters<typeof leftOutSuggestions>[0][number] & { form: Form };

/**
 * What the quotations found add to the inventory beside the items and the passages left out: those that nobody has looked at are not
 * checked, unless they are fragments in marks; those dismissed with a reason are left out; no quotation adds nothing.
 */
export function suggestionEntries<S extends Found>(
  suggestions: readonly S[],
  annotations: Parameters<typeof openSuggestions>[1],
  omissions: Parameters<typeof openSuggestions>[2],
): CoverageEntry[] {
  const open = openSuggestions(suggestions, annotations, omissions).filter(isCounted);
  return [
    ...open.map(({ form }) => ({ kind: 'quote' as const, form, standing: 'not-checked' as const })),
    ...leftOutSuggestions(suggestions, annotations, omissions).map(({ form }) => ({
      kind: 'quote' as const,
      form,
      standing: 'left-out' as const,
    })),
  ];
}

/** Whether a quotation found counts as not checked: a word or two in marks without a speaker is no gap in the checking. */
export function isCounted({ form }: { form: Form }): boolean {
  return form !== 'fragment';
}

/** "14 quotations": the number with the group's noun. */
export function groupWords({ group, total }: Pick<Tally, 'group' | 'total'>): string {
  return `${total} ${total === 1 ? NOUNS[group].one : NOUNS[group].many}`;
}

function tallyOf(group: CoverageGroup, entries: readonly CoverageEntry[]): Tally {
  const count = (standing: Standing): number => entries.filter((entry) => entry.standing === standing).length;
  const labels = LABELS.map(({ id }) => ({ label: id, count: count(id) }));
  return {
    group,
    total: entries.length,
    labels: labels.filter((each) => each.count > 0),
    settled: count('settled'),
    inWork: count('in-work'),
    notChecked: count('not-checked'),
    leftOut: count('left-out'),
    withheld: count('withheld'),
  };
}

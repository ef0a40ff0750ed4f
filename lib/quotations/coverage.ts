import type { ItemPhase } from '#lib/annotations/annotation.ts';
import { LABELS, type LabelId } from '#lib/method/labels.ts';
import type { Form, RatedKind } from '#lib/method/subject.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import { leftOutByHand, leftOutSuggestions, openSuggestions } from './open-suggestions.ts';

/**
 * What is counted together: quotations are direct and partial ones; reported speech, fragments, claims, and passages left out in which no
 * quotation was found stand apart.
 */
export const COVERAGE_GROUPS = ['quotations', 'reported', 'fragments', 'claims', 'passages'] as const;
export type CoverageGroup = (typeof COVERAGE_GROUPS)[number];

/** How far the checking of one thing has come: the label that stands for it, or what it waits for. */
export type Standing = LabelId | 'withheld' | 'settled' | 'in-work' | 'not-checked' | 'left-out';

/** One thing of the inventory: an item that is rated, a quotation found that is no item, or another passage that is left out. */
export type CoverageEntry = { kind: RatedKind | 'passage'; form: Form | null; standing: Standing };

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
  passages: { one: 'other passage', many: 'other passages' },
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
function groupOf({ kind, form }: Pick<CoverageEntry, 'kind' | 'form'>): CoverageGroup {
  if (kind === 'claim') return 'claims';
  if (kind === 'passage') return 'passages';
  if (form === 'reported') return 'reported';
  return form === 'fragment' ? 'fragments' : 'quotations';
}

type Found = Parameters<typeof leftOutSuggestions>[0][number] & { form: Form };

/** What people and the engine marked in one version's text. Offsets are into that text. */
export type Marked<I, S extends Found = Found> = {
  annotations: readonly I[];
  suggestions: readonly S[];
  omissions: readonly { segments: readonly Range[] }[];
};

type Item = { kind: string; form: Form | null; phase: ItemPhase; segments: readonly Range[] };

/**
 * The whole inventory of an article: its items with how far each has come, and what was found or left out beside them. Notes are not
 * counted. The workbench, the list of articles and the report count by this alone.
 */
export function inventoryOf<I extends Item>(marked: Marked<I>, standingOf: (item: I) => Standing): CoverageEntry[] {
  const items = marked.annotations.flatMap((item): CoverageEntry[] =>
    item.kind === 'note' ? [] : [{ kind: ratedKind(item), form: item.form, standing: standingOf(item) }],
  );
  return [...items, ...foundEntries(sortFound(marked))];
}

/** How far the checking of an item has come by its phase, which everybody may know. */
export function phaseStanding({ phase }: Pick<Item, 'phase'>): 'settled' | 'in-work' | 'not-checked' {
  if (phase === 'open') return 'not-checked';
  return phase === 'settled' || phase === 'published' ? 'settled' : 'in-work';
}

/** What was found beside the items, each once; `passages` counts what was left out by hand and holds no quotation found. */
export type SortedFound<S> = { notChecked: S[]; dismissed: S[]; byHand: S[]; passages: number };

/**
 * Sorts what the inventory has beside the items. Quotations that nobody has looked at are not checked, unless they are fragments in marks; those
 * dismissed with a reason are left out, and so are those in a passage left out by hand; one in which none was found is a passage.
 */
export function sortFound<S extends Found>({
  suggestions,
  annotations,
  omissions,
}: Marked<Pick<Item, 'kind' | 'segments'>, S>): SortedFound<S> {
  const byHand = leftOutByHand(suggestions, annotations, omissions);
  return {
    notChecked: openSuggestions(suggestions, annotations, omissions).filter(isCounted),
    dismissed: leftOutSuggestions(suggestions, annotations, omissions),
    byHand,
    passages: omissions.filter(({ segments }) => !byHand.some((found) => touches(found.segments, segments))).length,
  };
}

/** What was found, as entries of the inventory. */
export function foundEntries({ notChecked, dismissed, byHand, passages }: SortedFound<Found>): CoverageEntry[] {
  return [
    ...notChecked.map(({ form }): CoverageEntry => ({ kind: 'quote', form, standing: 'not-checked' })),
    ...[...dismissed, ...byHand].map(({ form }): CoverageEntry => ({ kind: 'quote', form, standing: 'left-out' })),
    ...Array.from({ length: passages }, (): CoverageEntry => ({ kind: 'passage', form: null, standing: 'left-out' })),
  ];
}

/** Whether two lists of ranges of one text have a place in common. */
export function touches(some: readonly Range[], others: readonly Range[]): boolean {
  return some.some((range) => others.some((other) => range.start < other.end && other.start < range.end));
}

/** Whether a quotation found counts as not checked: a word or two in marks without a speaker is no gap in the checking. */
function isCounted({ form }: { form: Form }): boolean {
  return form !== 'fragment';
}

/** "14 quotations": the number with the group's noun. */
export function groupWords({ group, total }: Pick<Tally, 'group' | 'total'>): string {
  return `${total} ${total === 1 ? NOUNS[group].one : NOUNS[group].many}`;
}

function ratedKind({ kind }: Item): RatedKind {
  return kind === 'claim' ? 'claim' : 'quote';
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

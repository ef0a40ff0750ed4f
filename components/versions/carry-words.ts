import type { AnchorPart } from '#lib/annotations/annotation.ts';
import type { CarryCard, CarryCounts, CarryDecision, CarryStatus } from '#lib/annotations/carry-over.ts';

/** What has become of an item, in the words of the screen. */
export const STATUS_WORDS: Record<CarryStatus, string> = {
  exact: 'same',
  shifted: 'moved',
  fuzzy: 'typography',
  changed: 'changed',
  orphaned: 'gone',
};

const ORDER: readonly CarryStatus[] = ['exact', 'shifted', 'fuzzy', 'changed', 'orphaned'];

/** Statuses with their counts in the order of the head; those without an item are left out. */
export function countedStatuses(counts: CarryCounts): { status: CarryStatus; count: number }[] {
  return ORDER.flatMap((status) => (counts[status] ? [{ status, count: counts[status] }] : []));
}

/** All items that were carried over. */
export function allCarried(counts: CarryCounts): number {
  return ORDER.reduce((sum, status) => sum + counts[status], 0);
}

/** "16 same, 2 moved, 1 typography". */
export function countsInWords(counts: CarryCounts): string {
  return countedStatuses(counts)
    .map(({ status, count }) => `${count} ${STATUS_WORDS[status]}`)
    .join(', ');
}

export const PART_WORDS: Record<AnchorPart, string> = {
  content: 'words',
  speaker: 'speaker',
  cue: 'cue',
  role: 'role',
};

/** The parts of an item that stand in other words, and those that are gone. */
function partsWith(card: Pick<CarryCard, 'parts'>, status: CarryStatus): string[] {
  return card.parts.flatMap((part) =>
    part.part !== 'content' && part.status === status ? [PART_WORDS[part.part]] : [],
  );
}

/** What has become of an item, in a few words: its own words first, then what is said of who spoke. */
export function stateInWords(card: Pick<CarryCard, 'status' | 'parts' | 'kind'>): string {
  const content = card.parts.find(({ part }) => part === 'content');
  const changed = partsWith(card, 'changed');
  const gone = partsWith(card, 'orphaned');
  const beside = [
    changed.length ? `${changed.join(' and ')} changed` : '',
    gone.length ? `${gone.join(' and ')} gone` : '',
  ].filter(Boolean);
  if (!content || content.status === 'orphaned') return goneWords(content?.candidates.length ?? 0);
  if (content.status === 'changed') return ['Words changed', ...beside].join(', ');
  if (beside.length) return `${card.kind === 'quote' ? 'Quoted words' : 'Words'} same, ${beside.join(', ')}`;
  if (card.status === 'fuzzy') return 'Only typography differs';
  return card.status === 'shifted' ? 'Same words, moved' : 'Same';
}

function goneWords(candidates: number): string {
  if (candidates > 1) return `Gone, or one of ${candidates} places`;
  return candidates === 1 ? 'Gone, or at one other place' : 'Gone';
}

/** What was decided of an item, in the words of the buttons. */
export const DECISION_WORDS: Record<CarryDecision, string> = {
  same: 'Same item, nothing that matters',
  changed: 'Same item, words changed',
  gone: 'Gone',
  superseded: 'Left to a later version',
};

/** The words of an item as they stood in the version before. */
export function wordsBefore(card: Pick<CarryCard, 'parts'>): string {
  const content = card.parts.find(({ part }) => part === 'content');
  return content?.before.map(({ exact }) => exact).join(' … ') ?? '';
}

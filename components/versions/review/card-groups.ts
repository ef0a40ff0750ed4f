import type { CarryCard } from '#lib/annotations/carry-over.ts';
import { needsPerson, partOf } from './proposal.ts';

/** The groups of the list in order of gravity; each says what it asks. */
export const GROUPS = ['published', 'words', 'attribution', 'gone', 'places', 'typography', 'carried'] as const;
export type GroupId = (typeof GROUPS)[number];

export const GROUP_WORDS: Record<GroupId, string> = {
  published: 'Under a published verdict',
  words: 'Words changed',
  attribution: 'Who says it changed',
  gone: 'Gone',
  places: 'Several places',
  typography: 'Typography',
  carried: 'Same or moved, carried over',
};

/** Where a card stands in the list. */
export function groupOf(card: Pick<CarryCard, 'status' | 'parts' | 'notice'>): GroupId {
  if (!needsPerson(card)) return 'carried';
  if (card.notice) return 'published';
  const content = partOf(card, 'content');
  if (content?.status === 'orphaned') return content.candidates.length ? 'places' : 'gone';
  if (content?.status === 'changed') return 'words';
  return card.status === 'fuzzy' ? 'typography' : 'attribution';
}

/** Cards in their groups, each as the server ordered them; groups without a card are left out. */
export function groupCards<T>(
  cards: readonly T[],
  groupOfCard: (card: T) => GroupId,
): { group: GroupId; cards: T[] }[] {
  const groups = Map.groupBy(cards, groupOfCard);
  return GROUPS.flatMap((group) => {
    const inGroup = groups.get(group);
    return inGroup ? [{ group, cards: inGroup }] : [];
  });
}

import type { AnchorPart } from '#lib/annotations/annotation.ts';
import { carriesItself } from '#lib/annotations/carry-items.ts';
import type { CarriedPart, CarryCard, CarryInput } from '#lib/annotations/carry-over.ts';
import { listEdits } from '#lib/annotations/list-edits.ts';
import type { Range } from '#lib/text/paragraphs.ts';

/** Where a person says that parts of an item stand in the new text: content in pieces, in order; null where a part is printed no more. */
export type Places = Partial<Record<AnchorPart, readonly Range[] | null>>;

/** What the machine proposes of an item, and the place it would take; nothing of it is set before a person says so. */
export type Proposal = { decision: 'same' | 'changed' | 'gone'; places: Places };

/** A place is near where it has at least this share of the letters. */
const NEAR = 0.6;

/** Whether somebody has to decide what became of an item. */
export function needsPerson(card: Pick<CarryCard, 'status'>): boolean {
  return !carriesItself(card);
}

/**
 * Typography: nothing that matters. Words changed, in the item or in what is said of its speaker: the same item in other words. A passage
 * that is gone with exactly one place near it: there; else gone.
 */
export function proposalOf(card: Pick<CarryCard, 'status' | 'parts'>, now: string): Proposal {
  const content = partOf(card, 'content');
  if (content?.status === 'orphaned') {
    const [near, ...others] = content.candidates.filter(({ score }) => score >= NEAR);
    if (!near || others.length) return { decision: 'gone', places: {} };
    const places = { content: [{ start: near.start, end: near.end }] };
    return { decision: placedDecision(card, places, now), places };
  }
  return { decision: card.parts.some(isOther) ? 'changed' : 'same', places: {} };
}

/** Whether an item that stands at these places has other words than before. */
export function placedDecision(card: Pick<CarryCard, 'parts'>, places: Places, now: string): 'same' | 'changed' {
  const isChanged = card.parts.some((part) => {
    const placed = places[part.part];
    return placed === undefined ? isOther(part) : placed === null || hasOtherWords(part, placed, now);
  });
  return isChanged ? 'changed' : 'same';
}

function hasOtherWords({ before }: CarriedPart, placed: readonly Range[], now: string): boolean {
  const old = before.map(({ exact }) => exact).join(' ');
  return listEdits(old, textAt(now, placed).join(' ')).some(({ op }) => op !== 'typographic');
}

/** Whether an item has a place in the new text: as proposed, or as given. */
export function hasPlace(card: Pick<CarryCard, 'parts'>, places: Places): boolean {
  return Boolean(places.content?.length) || partOf(card, 'content')?.status !== 'orphaned';
}

/** A decision as it is sent. Only what a person placed is named; the rest holds as proposed. */
export function carryInputOf(decision: 'same' | 'changed' | 'gone', places: Places, now: string): CarryInput {
  if (decision === 'gone') return { decision };
  const { content, speaker, cue, role } = places;
  const segments = content?.map(({ start, end }) => ({ start, end, exact: now.slice(start, end) }));
  const single = { speaker: onePlace(speaker), cue: onePlace(cue), role: onePlace(role) };
  const named = Object.fromEntries(Object.entries(single).filter(([, place]) => place !== undefined));
  return { decision, ...(segments?.length ? { segments } : {}), ...named };
}

/** Speaker, cue and role stand in one piece. */
function onePlace(ranges: readonly Range[] | null | undefined): Range | null | undefined {
  if (!ranges) return ranges;
  const [first] = ranges;
  const last = ranges.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}

export function partOf(card: Pick<CarryCard, 'parts'>, name: AnchorPart): CarriedPart | undefined {
  return card.parts.find(({ part }) => part === name);
}

function isOther({ status }: CarriedPart): boolean {
  return status === 'changed' || status === 'orphaned';
}

export function textAt(text: string, ranges: readonly Range[]): string[] {
  return ranges.map(({ start, end }) => text.slice(start, end));
}

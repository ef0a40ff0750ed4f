import { type ItemToCarry, insertAnchors, listItemsToCarry, setPhases } from '#lib/annotations/annotation.store.ts';
import type { ItemPhase } from '#lib/annotations/annotation.ts';
import { carriesItself, carryItems, changedParts, isGrave } from '#lib/annotations/carry-items.ts';
import {
  insertCarryOvers,
  listCarryOvers,
  type NewCarryOver,
  type StoredCarryOver,
  supersedeWaiting,
} from '#lib/annotations/carry-over.store.ts';
import type { CarriedItem } from '#lib/annotations/carry-over.ts';
import { listAllOmissions, moveOmission } from '#lib/annotations/omission.store.ts';
import { findVersion } from '#lib/articles/article.store.ts';
import type { VersionView } from '#lib/articles/article.ts';
import type { Tx } from '#lib/changes/transaction.ts';
import type { Db } from '#lib/db/client.ts';
import { nextPhase } from '#lib/reviews/phase.ts';

type Text = Pick<VersionView, 'id' | 'text'>;

/** Items with what has become of them, each beside the version it stood in. */
export type Carried = { item: ItemToCarry; outcome: CarriedItem };

/**
 * What becomes of all items of an article in a new text. An item is compared with the newest version that it has a place in, so that what
 * nobody has decided on is asked again against the text it was marked in. Reads only.
 */
export async function carryAll(db: Db, articleId: string, next: Pick<VersionView, 'text'>): Promise<Carried[]> {
  const items = await listItemsToCarry(db, articleId);
  const groups = Map.groupBy(items, (item) => item.versionId);
  const carried: Carried[] = [];
  for (const [versionId, group] of groups) {
    const old = await findVersion(db, articleId, versionId);
    if (!old) continue;
    const outcomes = carryItems({ old: old.text, new: next.text }, group);
    group.forEach((item, at) => {
      const outcome = outcomes[at];
      if (outcome) carried.push({ item, outcome });
    });
  }
  return carried;
}

type NewText = { articleId: string; previousId: string; next: Text };

/**
 * Carries the items of an article over to a version that was just frozen: what has the very same characters is placed, everything else
 * waits for a person, and what changed where an item is rated by moves it to its recheck. Answers what became of each.
 */
export async function carryOver(tx: Tx, { articleId, previousId, next }: NewText): Promise<CarriedItem[]> {
  const before = new Map((await listCarryOvers(tx.db, previousId)).map((row) => [row.annotationId, row]));
  const carried = await carryAll(tx.db, articleId, next);
  const rows = carried.map((each) => carryRow(tx, next.id, each, before.get(each.item.id)));
  await supersedeWaiting(tx.db, previousId, tx.now);
  await insertAnchors(tx.db, next.id, carried.map(({ outcome }) => outcome).filter(carriesItself));
  await insertCarryOvers(tx.db, rows);
  await movePhases(tx, { articleId, carried, last: before });
  await carryOmissions(tx, articleId, next);
  return carried.map(({ outcome }) => outcome);
}

function carryRow(
  tx: Tx,
  versionId: string,
  { item, outcome }: Carried,
  last: StoredCarryOver | undefined,
): NewCarryOver {
  const staysGone = last?.decision === 'gone' && outcome.status === 'orphaned';
  const decided = carriesItself(outcome)
    ? { decision: 'same' as const, decidedBy: null, decidedAt: tx.now }
    : staysGone
      ? { decision: last.decision, decidedBy: last.decidedBy, decidedAt: last.decidedAt }
      : { decision: null, decidedBy: null, decidedAt: null };
  const phaseBefore = isGrave(outcome) ? phaseOf(item, last) : null;
  return { ...outcome, versionId, fromVersionId: item.versionId, phaseBefore, ...decided };
}

/** Where an item stood before its text changed, also when that was a version ago and nobody has decided since. */
function phaseOf(item: ItemToCarry, last: StoredCarryOver | undefined): ItemPhase {
  const isOpen = last && (last.decision === null || last.decision === 'gone');
  return (isOpen && last.phaseBefore) || item.phase;
}

type Moves = { articleId: string; carried: readonly Carried[]; last: ReadonlyMap<string, StoredCarryOver> };

/** What changed goes to its recheck; what stands again as it was marked goes back to where it came from. */
async function movePhases(tx: Tx, { articleId, carried, last }: Moves): Promise<void> {
  const moved = carried.flatMap(({ item, outcome }) => {
    const before = phaseOf(item, last.get(item.id));
    const phase = isGrave(outcome) ? (nextPhase(before, 'text-changed') ?? before) : before;
    return phase === item.phase && !isGrave(outcome) ? [] : [{ item, outcome, phase }];
  });
  for (const [phase, group] of Map.groupBy(moved, (each) => each.phase)) {
    await setPhases(
      tx.db,
      group.map(({ item }) => item.id),
      phase,
    );
  }
  for (const { item, outcome } of moved) {
    const payload = { status: outcome.status, parts: changedParts(outcome) };
    await tx.record({ action: 'item.text-changed', targetId: item.id, articleId, payload });
  }
}

/** Passages left out follow their words; where those were changed or taken out, nothing is left out of the new text. */
async function carryOmissions(tx: Tx, articleId: string, next: Text): Promise<void> {
  const omissions = (await listAllOmissions(tx.db, articleId)).filter(({ versionId }) => versionId !== next.id);
  for (const [versionId, group] of Map.groupBy(omissions, (omission) => omission.versionId)) {
    const old = await findVersion(tx.db, articleId, versionId);
    if (!old) continue;
    const parts = group.map(({ id, segments }) => ({
      id,
      parts: [{ part: 'content' as const, segments: segments.map((each) => ({ ...NOWHERE, ...each })) }],
    }));
    for (const { annotationId, status, parts: carried } of carryItems({ old: old.text, new: next.text }, parts)) {
      if (status === 'changed' || status === 'orphaned') continue;
      const segments = (carried[0]?.after ?? []).map(({ start, end, exact }) => ({ start, end, exact }));
      await moveOmission(tx.db, annotationId, { versionId: next.id, segments });
    }
  }
}

const NOWHERE = { prefix: '', suffix: '', status: 'exact' };

import { AppError } from '#lib/kernel/app-error.ts';

/** Anything JSON can say. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** One fact that a service changed: it becomes an audit entry, and where it belongs to an article, the next line of its stream. */
export type ChangeNote = {
  action: string;
  targetId: string;
  payload: Json;
  /** Left out where only its author may know of it: the article's stream, and its number, are everybody's. */
  articleId?: string;
};

const KEPT_WRITE_IDS = 20;

/** What of a stored thing guards a write to it. */
export type Guarded = { deskId: string; version: number; writeIds: string[]; deletedAt?: Date | null };

/** What a write to an id means: a new thing, the same request again, or an edit of the present state. */
export type WriteDecision = 'create' | 'repeat' | 'edit';

/** The guards every write passes. `present` is what is told to a client whose edit is stale. */
export type WriteGuards = {
  deskId: string;
  writeId: string;
  ifMatch: number | null;
  present: unknown;
  mayRevive?: boolean;
};

/**
 * Decides what a PUT or PATCH to an id does (docs/interface.md).
 * @throws AppError conflict for another desk's id (nothing more is said), gone for a deleted one, precondition_required without
 * If-Match, stale with the present state when the version differs
 */
export function decideWrite(existing: Guarded | null, guards: WriteGuards): WriteDecision {
  if (!existing) return 'create';
  if (existing.deskId !== guards.deskId) throw new AppError('conflict', 'This id is taken.');
  if (existing.writeIds.includes(guards.writeId)) return 'repeat';
  if (existing.deletedAt && !guards.mayRevive) throw new AppError('gone', 'This was deleted. Undo the deletion first.');
  if (guards.ifMatch === null) {
    throw new AppError('precondition_required', 'Send If-Match with the version you changed.', {
      data: guards.present,
    });
  }
  if (guards.ifMatch !== existing.version) {
    throw new AppError('stale', 'Somebody changed this after you loaded it.', { data: guards.present });
  }
  return 'edit';
}

/** The write ids to keep with the entity: the last twenty. */
export function keptWriteIds(kept: readonly string[], writeId: string): string[] {
  return [...kept, writeId].slice(-KEPT_WRITE_IDS);
}

/** What a PUT answers: the present state, and whether this request made it. */
export type Written<T> = { created: boolean; value: T };
export const created = <T>(value: T): Written<T> => ({ created: true, value });
export const unchanged = <T>(value: T): Written<T> => ({ created: false, value });

import {
  deleteAnchors,
  openRound,
  type PartSegments,
  type StoredAnnotation,
  saveAnchors,
  setPhase,
  updateAnnotation,
} from '#lib/annotations/annotation.store.ts';
import type { StoredSegment } from '#lib/annotations/annotation.ts';
import { anchorParts, contentOf } from '#lib/annotations/annotations.steps.ts';
import { carriesItself } from '#lib/annotations/carry-items.ts';
import { type StoredCarryOver, saveCarryDecision } from '#lib/annotations/carry-over.store.ts';
import type { CarriedFields, CarriedPart, CarryDecision, CarryInput } from '#lib/annotations/carry-over.ts';
import { itemBands } from '#lib/annotations/item-bands.ts';
import type { ArticleView, VersionView } from '#lib/articles/article.ts';
import { hasRoundWork, isRoundLocked, moveRound, removeRound } from '#lib/assessments/round.store.ts';
import { keptWriteIds } from '#lib/changes/change.ts';
import type { Tx } from '#lib/changes/transaction.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { nextPhase } from '#lib/reviews/phase.ts';
import { joinedWords } from '#lib/text/selector.ts';

/** An item whose carry-over is decided on, its row and its article's locked. */
export type Deciding = { item: StoredAnnotation; article: ArticleView; version: VersionView; carried: StoredCarryOver };

type Decided = Deciding & { input: CarryInput & { decision: Exclude<CarryDecision, 'superseded'> } };

/** Writes a decision: the item's place in the version, its phase, and where its words were changed, a new round on the new text. */
export async function applyDecision(tx: Tx, call: Call, deciding: Decided): Promise<void> {
  const { item, version, carried, input } = deciding;
  const where = { annotationId: item.id, versionId: version.id };
  const parts = input.decision === 'gone' ? [] : placesOf(deciding);
  await saveAnchors(tx.db, where, parts);
  const isChanged = input.decision === 'changed';
  const fields = isChanged ? fieldsOf(item, parts) : null;
  if (isChanged) {
    const bands = itemBands({ ...item, words: contentOf(parts) ?? '' });
    await updateAnnotation(tx.db, item.id, { ...fields, bands, writeIds: item.writeIds });
  }
  if (input.decision === 'same' && carried.phaseBefore) await setPhase(tx.db, item.id, { phase: carried.phaseBefore });
  const openedRound = isChanged ? await assessAnew(tx, call, deciding) : null;
  await saveCarryDecision(tx.db, where, {
    decision: input.decision,
    decidedBy: call.actor.userId,
    decidedAt: call.now,
    openedRound,
    fieldsBefore: fields && pick(item),
    writeIds: keptWriteIds(carried.writeIds, call.writeId),
  });
}

/** Undoes a decision wholly. Refused where people have worked on what it opened. */
export async function takeBack(tx: Tx, call: Call, { item, version, carried }: Deciding): Promise<void> {
  if (carriesItself(carried)) throw new AppError('conflict', 'Its words are the same: nobody decided on it.');
  const where = { annotationId: item.id, versionId: version.id };
  if (carried.openedRound !== null) {
    if (await hasRoundWork(tx.db, item.id, carried.openedRound))
      throw new AppError('conflict', 'Somebody is assessing it in the new text already, so the decision stays.');
    await removeRound(tx.db, { annotationId: item.id, number: carried.openedRound }, call.now);
  }
  await deleteAnchors(tx.db, where);
  if (carried.decision === 'changed') {
    const bands = itemBands({ ...item, words: joinedWords(contentBefore(carried)) });
    await updateAnnotation(tx.db, item.id, { ...carried.fieldsBefore, bands, writeIds: item.writeIds });
  }
  const { phaseBefore } = carried;
  if (phaseBefore) await setPhase(tx.db, item.id, { phase: nextPhase(phaseBefore, 'text-changed') ?? phaseBefore });
  await saveCarryDecision(tx.db, where, {
    decision: null,
    decidedBy: null,
    decidedAt: null,
    openedRound: null,
    fieldsBefore: null,
    writeIds: keptWriteIds(carried.writeIds, call.writeId),
  });
}

/** The content as the item had it in the version before. */
const contentBefore = ({ parts }: StoredCarryOver): StoredSegment[] =>
  parts.find(({ part }) => part === 'content')?.before ?? [];

/** Where every part stands: as a person gave it, else as proposed. Its content must stand somewhere. */
function placesOf({ version, carried, input }: Decided): PartSegments[] {
  const { segments, speaker, cue, role } = input;
  const given = anchorParts(version, { segments, speaker, cue, role });
  const proposed = carried.parts.flatMap(({ part, after }) =>
    given.some((each) => each.part === part) ? [] : [{ part, segments: after }],
  );
  const parts = [...given, ...proposed];
  if (!parts.some(({ part, segments: placed }) => part === 'content' && placed.length > 0)) {
    throw new AppError('invalid', 'Select where it stands in the new text, or say that it is gone.', {
      fields: { segments: 'Select where it stands.' },
    });
  }
  return parts;
}

/** Speaker, role and cue as the new text prints them, where it prints other words; the name is looked up anew then. */
function fieldsOf(item: StoredAnnotation, parts: readonly PartSegments[]): Partial<CarriedFields> | null {
  const wordsOf = (part: CarriedPart['part']): StoredSegment | undefined =>
    parts.find((each) => each.part === part)?.segments[0];
  const [speaker, role, cue] = [wordsOf('speaker'), wordsOf('role'), wordsOf('cue')];
  const fields: Partial<CarriedFields> = {
    ...(item.parts.role && role?.exact !== item.parts.role.exact ? { roleAsPrinted: role?.exact ?? null } : {}),
    ...(item.parts.cue && cue?.exact !== item.parts.cue.exact ? { cue: cue?.exact ?? null } : {}),
    ...(item.parts.speaker && speaker && speaker.exact !== item.parts.speaker.exact
      ? { speakerName: speaker.exact, personId: null }
      : {}),
  };
  return Object.keys(fields).length ? fields : null;
}

const pick = ({ speakerName, personId, roleAsPrinted, cue }: StoredAnnotation): CarriedFields => ({
  speakerName,
  personId,
  roleAsPrinted,
  cue,
});

/** A round in which somebody has locked stays with the old text, and a new one is opened; another moves to the new text. */
async function assessAnew(tx: Tx, call: Call, { item, version }: Deciding): Promise<number | null> {
  const round = { annotationId: item.id, number: item.round };
  if (!(await isRoundLocked(tx.db, item.id, item.round))) {
    await moveRound(tx.db, round, version.id);
    return null;
  }
  const number = item.round + 1;
  const reason = `The text changed in version ${version.number}.`;
  const next = { annotationId: item.id, number, articleVersionId: version.id, reason, openedBy: call.actor.userId };
  await openRound(tx.db, { ...next, openedAt: call.now, blind: !item.fixed }, 'open');
  const note = { action: 'round.open', targetId: item.id, articleId: item.articleId };
  await tx.record({ ...note, payload: { round: number, reason } });
  return number;
}

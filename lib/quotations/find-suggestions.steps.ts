import { findFollowed, lockArticle } from '#lib/articles/article.store.ts';
import { insertJob } from '#lib/changes/job.store.ts';
import type { Tx } from '#lib/changes/transaction.ts';
import type { Call } from '#lib/desks/desk.ts';
import { newId } from '#lib/kernel/ids.ts';
import { carrySuggestions } from './carry-suggestions.steps.ts';
import { findStretch, type TextToSearch } from './find-stretch.ts';
import type { FoundSuggestion } from './found-suggestion.ts';
import { QUOTATIONS_ENGINE } from './quotation.ts';
import { isWorkedOn, replaceOpenSuggestions, wasSearched } from './suggestion.store.ts';

/** More quotations than anybody decides on in one article; what lies beyond is counted in the log and not kept. */
const MOST_SUGGESTIONS = 20_000;

/**
 * Up to so many UTF-16 units a text is read while its import is answered: some fifty thousand words, more than any article, in a part of
 * a second. What is longer would hold up everybody's requests, and is read beside them.
 */
const READ_AT_ONCE = 300_000;

type Place = { articleId: string; versionId: string };

/** Looks for the quotations of a version that was just frozen: at once, or for a long text by a job that is queued in this transaction. */
export async function searchVersion(tx: Tx, call: Call, version: Place & TextToSearch): Promise<void> {
  const { articleId, versionId, text } = version;
  const { userId: createdBy, deskId } = call.actor;
  if (text.length <= READ_AT_ONCE) {
    await keepSuggestions(tx, { deskId, articleId, versionId }, findStretch(version, { start: 0, end: text.length }));
    return;
  }
  const owner = { deskId, createdBy, createdAt: call.now, writeId: call.writeId };
  const work = { kind: 'quotations.find' as const, articleId, input: { versionId }, total: text.length };
  await insertJob(tx.db, { id: newId(call.now.getTime()), ...owner, ...work });
}

/**
 * Keeps the quotations that were found in a version as its open suggestions. Looking again replaces the open ones; once people have
 * marked items in the version or decided on suggestions it changes nothing. What was decided on in the version before keeps its decision. Answers how many are kept, null where nothing changed.
 */
export async function keepSuggestions(
  tx: Tx,
  { deskId, articleId, versionId }: Place & { deskId: string },
  found: readonly FoundSuggestion[],
): Promise<number | null> {
  await lockArticle(tx.db, articleId);
  const isAgain = await wasSearched(tx.db, articleId, versionId);
  if (isAgain && (await isWorkedOn(tx.db, articleId, versionId))) return null;
  const kept = found.slice(0, MOST_SUGGESTIONS);
  await replaceOpenSuggestions(tx.db, { deskId, articleId, versionId, engineVersion: QUOTATIONS_ENGINE }, kept);
  const followsId = await findFollowed(tx.db, versionId);
  const carried = followsId ? await carrySuggestions(tx.db, { articleId, versionId, followsId }) : 0;
  const payload = {
    engine: QUOTATIONS_ENGINE,
    found: found.length,
    kept: kept.length,
    notKept: found.length - kept.length,
    forms: countForms(kept),
    carried,
  };
  await tx.record({ action: 'suggestions.find', targetId: versionId, articleId, payload });
  return kept.length;
}

function countForms(kept: readonly FoundSuggestion[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { form } of kept) counts[form] = (counts[form] ?? 0) + 1;
  return counts;
}

import { countCarried } from '#lib/annotations/carry-items.ts';
import { listCarryOvers } from '#lib/annotations/carry-over.store.ts';
import type { CarriedItem } from '#lib/annotations/carry-over.ts';
import {
  findVersion,
  insertVersion,
  isVersionId,
  lockArticle,
  setCurrentVersion,
} from '#lib/articles/article.store.ts';
import type { VersionInput, VersionView } from '#lib/articles/article.ts';
import { cleaningOf } from '#lib/articles/day-corrections.ts';
import { documentText } from '#lib/articles/document.ts';
import { draftDocument } from '#lib/articles/import-draft.ts';
import { created, unchanged, type Written } from '#lib/changes/change.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import type { Db } from '#lib/db/client.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { dayWords } from '#lib/kernel/date-words.ts';
import { searchVersion } from '#lib/quotations/find-suggestions.steps.ts';
import { TEXT_RULES } from '#lib/text/canonical.ts';
import { carryOver } from './carry-over.steps.ts';
import { sha256 } from './sent-text.steps.ts';
import { getVersioned, readNewVersion, type Versioned } from './version-draft.steps.ts';

/** A frozen version with what has become of every item in it: ids by status, and each item's parts. */
export type NewVersion = {
  version: VersionView;
  report: Record<CarriedItem['status'], string[]>;
  items: CarriedItem[];
};

type Place = { articleId: string; versionId: string };

/**
 * Freezes a new version of an article, carries its items over and looks for quotations in it: one transaction. The version that it
 * follows must be the current one.
 * @throws AppError stale with the present version where it is not, conflict where nothing has changed
 */
export function putVersion(call: Call, place: Place, input: VersionInput): Promise<Written<NewVersion>> {
  return transaction(contextOf(call), async (tx) => {
    await lockArticle(tx.db, place.articleId);
    const versioned = await getVersioned(tx.db, call.actor, place.articleId);
    const existing = await findVersion(tx.db, place.articleId, place.versionId);
    if (existing) return unchanged(await reportOf(tx.db, existing));
    if (await isVersionId(tx.db, place.versionId)) throw new AppError('conflict', 'This id is taken.');
    if (input.followsId !== versioned.current.id) throw followsAnother(versioned.current);
    const version = await freezeNext(tx, call, { versioned, versionId: place.versionId, input });
    const next = { id: version.id, text: version.text };
    const items = await carryOver(tx, { articleId: place.articleId, previousId: versioned.current.id, next });
    await recordVersion(tx, { version, versioned, items });
    await searchVersion(tx, call, { ...place, text: version.text, language: versioned.article.language });
    return created(answerOf(version, items));
  });
}

type Next = { versioned: Versioned; versionId: string; input: VersionInput };

async function freezeNext(tx: Tx, call: Call, { versioned, versionId, input }: Next): Promise<VersionView> {
  const { article, current } = versioned;
  const { draft, raw, rawType } = await readNewVersion(tx.db, call, { versioned, input });
  const document = draftDocument(draft, {});
  const text = documentText(document);
  if (!text.trim()) throw new AppError('invalid', 'There is no text left.', { fields: { text: 'There is no text.' } });
  if (text === current.text) throw nothingChanged(current);
  const version = await insertVersion(tx.db, {
    id: versionId,
    articleId: article.id,
    number: current.number + 1,
    followsId: current.id,
    changedOn: input.changedOn,
    document,
    text,
    sha256: sha256(text),
    textRules: TEXT_RULES,
    raw,
    rawType,
    rawSha256: sha256(raw),
    cleaning: cleaningOf(draft.removed, []),
    createdBy: call.actor.userId,
    createdAt: call.now,
  });
  await setCurrentVersion(tx.db, article.id, versionId);
  return version;
}

async function recordVersion(
  tx: Tx,
  { version, versioned, items }: { version: VersionView; versioned: Versioned; items: CarriedItem[] },
): Promise<void> {
  const { article, current } = versioned;
  const counts = countCarried(items.map((item) => ({ ...item, decision: null })));
  const payload = { number: version.number, followsId: current.id, sha256: version.sha256, counts };
  await tx.record({ action: 'version.create', targetId: version.id, articleId: article.id, payload });
}

const presentOf = ({ id, number, sha256: hash, capturedAt }: VersionView) => ({ id, number, sha256: hash, capturedAt });

const followsAnother = (current: VersionView): AppError =>
  new AppError(
    'stale',
    `Version ${current.number} is the current one: name it as the version that this one follows, once you have looked at it.`,
    { data: presentOf(current), fields: { followsId: 'This is not the current version.' } },
  );

const nothingChanged = (current: VersionView): AppError =>
  new AppError('conflict', `Nothing changed since version ${current.number}, ${dayWords(current.capturedAt)}.`, {
    data: presentOf(current),
  });

async function reportOf(db: Db, version: VersionView): Promise<NewVersion> {
  const rows = await listCarryOvers(db, version.id);
  return answerOf(
    version,
    rows.map(({ annotationId, status, parts }) => ({ annotationId, status, parts })),
  );
}

function answerOf(version: VersionView, items: CarriedItem[]): NewVersion {
  const report: NewVersion['report'] = { exact: [], shifted: [], fuzzy: [], changed: [], orphaned: [] };
  for (const { annotationId, status } of items) report[status].push(annotationId);
  return { version, report, items };
}

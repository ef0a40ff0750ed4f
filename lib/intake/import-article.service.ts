import { authorize } from '#lib/access/policy.ts';
import { findArticle, findCurrentVersion, insertArticle, insertVersion } from '#lib/articles/article.store.ts';
import type { ArticleInput, ArticleView, VersionView } from '#lib/articles/article.ts';
import { cleaningOf, strayCorrections } from '#lib/articles/day-corrections.ts';
import { documentText } from '#lib/articles/document.ts';
import { draftDocument } from '#lib/articles/import-draft.ts';
import { created, decideWrite, type Json, unchanged, type Written } from '#lib/changes/change.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { newId } from '#lib/kernel/ids.ts';
import { searchVersion } from '#lib/quotations/find-suggestions.steps.ts';
import { TEXT_RULES } from '#lib/text/canonical.ts';
import { readSent, sha256 } from './sent-text.steps.ts';

/** An imported article with its frozen first version. */
export type ImportedArticle = ArticleView & { current: VersionView };

/** Freezes an import as version 1 of a new article. */
export function putArticle(call: Call, id: string, input: ArticleInput): Promise<Written<ImportedArticle>> {
  authorize(call.actor, 'article.import', call.actor);
  return transaction(contextOf(call), async (tx) => {
    const existing = await findArticle(tx.db, id);
    const decision = decideWrite(existing, { ...call, deskId: call.actor.deskId, present: existing });
    if (decision === 'edit')
      throw new AppError('conflict', 'This article exists. Its fields change with PATCH, its text with a new version.');
    if (decision === 'create') await freeze(tx, call, { id, input });
    const article = await findArticle(tx.db, id);
    const current = await findCurrentVersion(tx.db, id);
    if (!article || !current) throw new AppError('not_found', 'The article is gone.');
    return (decision === 'create' ? created : unchanged)<ImportedArticle>({ ...article, current });
  });
}

async function freeze(tx: Tx, call: Call, { id, input }: { id: string; input: ArticleInput }): Promise<void> {
  const { draft, raw, rawType } = await readSent(tx.db, call, input);
  const document = draftDocument(draft, input.choices ?? {});
  const text = documentText(document);
  if (!text.trim())
    throw new AppError('invalid', 'Nothing is left to freeze: take some paragraphs in.', {
      fields: { choices: 'Nothing is left.' },
    });
  const days = input.choices?.days ?? [];
  if (strayCorrections(text, days).length > 0)
    throw new AppError('invalid', 'A day was given where the text has no relative day.', {
      fields: { choices: 'A day stands beside its words.' },
    });
  const versionId = input.versionId ?? newId(call.now.getTime());
  const { fields } = input;
  const { userId: createdBy, deskId } = call.actor;
  const digest = sha256(text);
  await insertArticle(tx.db, {
    ...fields,
    id,
    deskId,
    publishedOn: fields.publishedOn || null,
    sourceUrl: fields.sourceUrl || null,
    currentVersionId: versionId,
    createdBy,
    createdAt: call.now,
    writeIds: [call.writeId],
  });
  await insertVersion(tx.db, {
    id: versionId,
    articleId: id,
    number: 1,
    followsId: null,
    changedOn: null,
    document,
    text,
    sha256: digest,
    textRules: TEXT_RULES,
    raw,
    rawType,
    rawSha256: sha256(raw),
    cleaning: cleaningOf(draft.removed, days),
    createdBy,
    createdAt: call.now,
  });
  const payload: Json = { fields: { ...fields }, versionId, sha256: digest, number: 1 };
  await tx.record({ action: 'article.import', targetId: id, articleId: id, payload });
  await searchVersion(tx, call, { articleId: id, versionId, text, language: fields.language });
}

import { createHash } from 'node:crypto';
import { authorize } from '#lib/access/policy.ts';
import {
  findArticle,
  findCurrentVersion,
  findSameText,
  insertArticle,
  insertVersion,
} from '#lib/articles/article.store.ts';
import type { ArticleInput, ArticleView, PreviewInput, VersionView } from '#lib/articles/article.ts';
import { cleaningOf, strayCorrections } from '#lib/articles/day-corrections.ts';
import { documentText } from '#lib/articles/document.ts';
import { draftDocument, type ImportDraft } from '#lib/articles/import-draft.ts';
import { readImport } from '#lib/articles/read-import.ts';
import { findRelativeDays } from '#lib/articles/relative-days.ts';
import { created, decideWrite, type Json, unchanged, type Written } from '#lib/changes/change.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import { prisma } from '#lib/db/client.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { newId } from '#lib/kernel/ids.ts';
import { searchVersion } from '#lib/quotations/find-suggestions.steps.ts';
import { TEXT_RULES } from '#lib/text/canonical.ts';
import { findOddCharacters } from '#lib/text/odd-characters.ts';
import { countWords } from '#lib/text/words.ts';
import { findPreview, savePreview } from './preview.store.ts';
import { PREVIEW_LIFE_MS, type PreviewView } from './preview.ts';
import { slipsOfDraft } from './typing-slips.steps.ts';

/** An imported article with its frozen first version. */
export type ImportedArticle = ArticleView & { current: VersionView };

/** Shows what an import would freeze. Sending it again with other content replaces the preview. */
export async function putPreview(call: Call, id: string, input: PreviewInput): Promise<PreviewView> {
  authorize(call.actor, 'article.import', call.actor);
  const existing = await findPreview(prisma(), id, call.now);
  if (existing && (existing.deskId !== call.actor.deskId || existing.createdBy !== call.actor.userId)) {
    throw new AppError('conflict', 'This id is taken.');
  }
  if (existing?.writeIds.includes(call.writeId)) return existing.view;
  const view = await makePreview(call, id, readDraft(input));
  const raw = bytesOf(input.content);
  const { userId: createdBy, deskId } = call.actor;
  const expiresAt = new Date(view.expiresAt);
  await savePreview(prisma(), {
    id,
    deskId,
    createdBy,
    view,
    raw,
    rawType: mediaType(input.format),
    writeIds: [call.writeId],
    expiresAt,
  });
  return view;
}

async function makePreview(call: Call, id: string, draft: ImportDraft): Promise<PreviewView> {
  const text = documentText(draftDocument(draft, {}));
  const known = await findSameText(prisma(), call.actor.deskId, sha256(text));
  return {
    id,
    draft,
    text,
    words: countWords(text, draft.fields.language.value || 'en'),
    bytes: Buffer.byteLength(text),
    odd: findOddCharacters(text),
    relativeDays: findRelativeDays(text, draft.fields.publishedOn.value || null),
    slips: await slipsOfDraft(draft),
    known: known && {
      articleId: known.id,
      title: known.title,
      importedAt: known.createdAt.toISOString(),
      importedBy: known.importedBy,
    },
    expiresAt: new Date(call.now.getTime() + PREVIEW_LIFE_MS).toISOString(),
  };
}

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

type Import = { draft: ImportDraft; raw: Uint8Array<ArrayBuffer>; rawType: string };

async function freeze(tx: Tx, call: Call, { id, input }: { id: string; input: ArticleInput }): Promise<void> {
  const { draft, raw, rawType } = await importOf(tx, call, input);
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
    document,
    text,
    sha256: digest,
    textRules: TEXT_RULES,
    raw,
    rawType,
    rawSha256: createHash('sha256').update(raw).digest('hex'),
    cleaning: cleaningOf(draft.removed, days),
    createdBy,
    createdAt: call.now,
  });
  const payload: Json = { fields: { ...fields }, versionId, sha256: digest, number: 1 };
  await tx.record({ action: 'article.import', targetId: id, articleId: id, payload });
  await searchVersion(tx, call, { articleId: id, versionId, text, language: fields.language });
}

async function importOf(tx: Tx, call: Call, input: ArticleInput): Promise<Import> {
  if (input.previewId === undefined) {
    const format = input.html === undefined ? 'text' : 'html';
    const content = input.html ?? input.text ?? '';
    return { draft: readDraft({ format, content }), raw: bytesOf(content), rawType: mediaType(format) };
  }
  const preview = await findPreview(tx.db, input.previewId, call.now);
  if (!preview || preview.deskId !== call.actor.deskId) {
    throw new AppError('not_found', 'The preview has expired. Paste the article again.');
  }
  return { draft: preview.view.draft, raw: new Uint8Array(preview.raw), rawType: preview.rawType };
}

function readDraft(input: Pick<PreviewInput, 'format' | 'content'>): ImportDraft {
  const read = readImport(input);
  if (read.ok) return read.draft;
  const code = read.reason === 'too-large' ? 'too_large' : 'invalid';
  throw new AppError(code, read.message, { fields: { content: read.message } });
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf8'));
const mediaType = (format: PreviewInput['format']): string =>
  ({ text: 'text/plain', html: 'text/html', markdown: 'text/markdown' })[format];

import { authorize } from '#lib/access/policy.ts';
import { findSameText } from '#lib/articles/article.store.ts';
import type { PreviewInput } from '#lib/articles/article.ts';
import { documentText } from '#lib/articles/document.ts';
import { draftDocument, type ImportDraft } from '#lib/articles/import-draft.ts';
import { findRelativeDays } from '#lib/articles/relative-days.ts';
import { prisma } from '#lib/db/client.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { findOddCharacters } from '#lib/text/odd-characters.ts';
import { countWords } from '#lib/text/words.ts';
import { findPreview, savePreview } from './preview.store.ts';
import { PREVIEW_LIFE_MS, type PreviewView } from './preview.ts';
import { readPasted, type SentText, sha256 } from './sent-text.steps.ts';
import { slipsOfDraft } from './typing-slips.steps.ts';
import { getVersioned, previewVersion, readVersion } from './version-draft.steps.ts';

/** Shows what an import, or a new version of an article, would freeze. Sending it again with other content replaces the preview. */
export async function putPreview(call: Call, id: string, input: PreviewInput): Promise<PreviewView> {
  authorize(call.actor, 'article.import', call.actor);
  const existing = await findPreview(prisma(), id, call.now);
  if (existing && (existing.deskId !== call.actor.deskId || existing.createdBy !== call.actor.userId)) {
    throw new AppError('conflict', 'This id is taken.');
  }
  if (existing?.writeIds.includes(call.writeId)) return existing.view;
  const { sent, view } = await (input.articleId === undefined ? importPreview : versionPreview)(call, id, input);
  const { userId: createdBy, deskId } = call.actor;
  const { raw, rawType } = sent;
  const expiresAt = new Date(view.expiresAt);
  await savePreview(prisma(), { id, deskId, createdBy, view, raw, rawType, writeIds: [call.writeId], expiresAt });
  return view;
}

type Made = { sent: SentText; view: PreviewView };

async function importPreview(call: Call, id: string, { format, content }: PreviewInput): Promise<Made> {
  const sent = readPasted({ format: format ?? 'text', content: content ?? '' });
  return { sent, view: await viewOf(call, id, sent.draft) };
}

async function versionPreview(call: Call, id: string, input: PreviewInput): Promise<Made> {
  const versioned = await getVersioned(prisma(), call.actor, input.articleId ?? '');
  const sent = await readVersion(prisma(), versioned, input);
  const view = await viewOf(call, id, sent.draft);
  return { sent, view: { ...view, carry: await previewVersion(prisma(), versioned, view.text) } };
}

async function viewOf(call: Call, id: string, draft: ImportDraft): Promise<PreviewView> {
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
    carry: null,
    expiresAt: new Date(call.now.getTime() + PREVIEW_LIFE_MS).toISOString(),
  };
}

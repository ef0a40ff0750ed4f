import { contentOf } from '#components/ui/entry/text-entry.ts';
import { inDesk, Refusal, write } from '#lib/client/api-client.ts';
import type { PreviewView } from '#lib/intake/preview.ts';
import { newId } from '#lib/kernel/ids.ts';
import type { Preview, Sent } from './new-version-state.ts';

type Where = { desk: string; articleId: string };

/** Asks what a new version would change. @throws Refusal, Unreachable */
export async function previewVersion({ desk, articleId }: Where, sent: Sent): Promise<Preview> {
  const content = 'entry' in sent ? { format: sent.entry.format, content: contentOf(sent.entry) } : sent;
  const path = inDesk(`/api/previews/${newId()}`, desk);
  const preview = await write<PreviewView>({ method: 'PUT', path, body: { articleId, ...content } });
  if (!preview.carry) throw new Refusal({ status: 500, code: 'internal', detail: 'The server showed no new version.' });
  return { ...preview, carry: preview.carry };
}

type Freeze = Where & {
  versionId: string;
  shown: { preview: Preview; sent: Sent };
  changedOn: string;
  writeIdFor: (body: unknown) => string;
};

/**
 * Freezes the preview as the version that follows the one it was compared with; sent again it is the same. A preview that has expired
 * meanwhile is made again from the same text. @throws Refusal, Unreachable
 */
export async function freezeVersion(freeze: Freeze): Promise<void> {
  const { preview, sent } = freeze.shown;
  try {
    await putVersion(freeze, preview);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'not-found')) throw error;
    const again = await previewVersion(freeze, sent);
    await putVersion(freeze, { id: again.id, carry: preview.carry });
  }
}

function putVersion(freeze: Freeze, { id, carry }: Pick<Preview, 'id' | 'carry'>): Promise<unknown> {
  const { desk, articleId, versionId, changedOn, writeIdFor } = freeze;
  const body = { followsId: carry.followsId, previewId: id, changedOn: changedOn || null };
  const path = inDesk(`/api/articles/${articleId}/versions/${versionId}`, desk);
  return write({ method: 'PUT', path, body, writeId: writeIdFor(body) });
}

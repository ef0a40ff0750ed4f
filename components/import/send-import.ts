import { contentOf, type Entry } from '#components/ui/entry/text-entry.ts';
import type { ImportFields } from '#lib/articles/import-draft.ts';
import { inDesk, Refusal, write } from '#lib/client/api-client.ts';
import type { PreviewView } from '#lib/intake/preview.ts';
import { newId } from '#lib/kernel/ids.ts';
import { choicesOf, type FrozenNote, notesOf } from './frozen-choices.ts';
import type { Review } from './import-state.ts';

/** Asks what an import would freeze. @throws Refusal, Unreachable */
export function makePreview(desk: string, entry: Entry, id: string): Promise<PreviewView> {
  const body = { format: entry.format, content: contentOf(entry) };
  return write<PreviewView>({ method: 'PUT', path: inDesk(`/api/previews/${id}`, desk), body });
}

type Freeze = {
  desk: string;
  articleId: string;
  versionId: string;
  entry: Entry;
  review: Review;
  fields: ImportFields;
  writeIdFor: (body: unknown) => string;
};

/**
 * Freezes the preview as version 1, then makes the notes on slips; sent again, all of it is the same. A preview that has
 * expired meanwhile is made again from the same text. @throws Refusal, Unreachable
 */
export async function freezeArticle(freeze: Freeze): Promise<void> {
  try {
    await putArticle(freeze, freeze.review.preview.id);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'not-found')) throw error;
    const again = await makePreview(freeze.desk, freeze.entry, newId());
    await putArticle(freeze, again.id);
  }
  for (const note of notesOf(freeze.review)) await putNote(freeze, note);
}

async function putNote({ desk, articleId, versionId }: Freeze, note: FrozenNote): Promise<void> {
  const { id, writeId, start, end, exact, comment } = note;
  const body = { articleId, versionId, kind: 'note', segments: [{ start, end, exact }], comment };
  try {
    await write({ method: 'PUT', path: inDesk(`/api/annotations/${id}`, desk), body, writeId });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, code, message } = error;
    throw new Refusal({
      status,
      code,
      detail: `The text is frozen, but the note on “${exact}” was refused: ${message}`,
    });
  }
}

async function putArticle(
  { desk, articleId, versionId, review, fields, writeIdFor }: Freeze,
  previewId: string,
): Promise<void> {
  const body = { versionId, previewId, choices: choicesOf(review), fields };
  const path = inDesk(`/api/articles/${articleId}`, desk);
  try {
    await write({ method: 'PUT', path, body, writeId: writeIdFor(body) });
  } catch (error) {
    throw error instanceof Refusal ? withPlainFields(error) : error;
  }
}

/** The route names "fields.title" what this screen calls "title". */
function withPlainFields(refusal: Refusal): Refusal {
  const { status, code, message: detail, data } = refusal;
  const named = Object.entries(refusal.fields).map(([name, fault]) => [name.replace(/^fields\./, ''), fault]);
  return new Refusal({ status, code, detail, data, fields: Object.fromEntries(named) });
}

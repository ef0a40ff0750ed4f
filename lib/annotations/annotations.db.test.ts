import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '#lib/db/client.ts';
import { newId } from '#lib/kernel/ids.ts';
import {
  BERTHS,
  CLEAN,
  callOf,
  closeDatabase,
  conclude,
  FARES,
  lockAll,
  makeArticle,
  makeDesk,
  makeItem,
  refusal,
  segmentOf,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { findAnnotation } from './annotation.store.ts';
import type { AnnotationInput } from './annotation.ts';
import { changeAnnotation, deleteAnnotation, putAnnotation } from './annotations.service.ts';

let desk: TestDesk;
let article: TestArticle;

beforeAll(async () => {
  desk = await makeDesk();
  article = await makeArticle(desk.editor);
});
afterAll(closeDatabase);

const ROLE = 'a senior official at the office of Estmark’s president';

function placeOf(words: string): { start: number; end: number } {
  const { start, end } = segmentOf(article.text, words);
  return { start, end };
}
/** Words of the article with their place, as a role or a cue is sent. */
const printed = (text: string) => ({ text, ...placeOf(text) });

const bare = (): AnnotationInput => ({
  kind: 'quote',
  articleId: article.id,
  versionId: article.versionId,
  segments: [segmentOf(article.text, FARES)],
});
const full = (): AnnotationInput => ({
  ...bare(),
  form: 'direct',
  speaker: { name: 'Arvo Tamm', ...placeOf('Arvo Tamm') },
  role: printed(ROLE),
  cue: printed('said after the meeting'),
  utteranceDate: '2024-10-22',
  comment: 'Spoken in English.',
});
const stored = (id: string) => findAnnotation(prisma(), id);

describe('a PUT of an item', () => {
  it('replaces it: what is left out is taken away, with its places in the text', async () => {
    const id = newId();
    const { value } = await putAnnotation(callOf(desk.first), id, full());
    expect(Object.keys(value.parts).toSorted()).toEqual(['cue', 'role', 'speaker']);
    const replaced = await putAnnotation(callOf(desk.second, { ifMatch: 1 }), id, bare());
    expect(replaced).toMatchObject({ created: false, value: { version: 2, parts: {} } });
    const empty = { form: null, speakerName: null, roleAsPrinted: null, cue: null, utteranceDate: null, comment: null };
    expect(await stored(id)).toMatchObject({ ...empty, parts: {} });
    expect(await prisma().anchor.count({ where: { annotationId: id } })).toBe(1);
  });

  it('keeps what a PATCH does not name', async () => {
    const id = newId();
    await putAnnotation(callOf(desk.first), id, full());
    await changeAnnotation(callOf(desk.first, { ifMatch: 1 }), id, { comment: null });
    expect(await stored(id)).toMatchObject({ comment: null, roleAsPrinted: ROLE, parts: { role: { exact: ROLE } } });
  });

  it('moves it to no other article, and is refused on a version that is not the item’s', async () => {
    const { id } = await makeItem(desk.first, article);
    const other = await makeArticle(desk.editor);
    const elsewhere = { ...bare(), articleId: other.id, versionId: other.versionId };
    expect(await refusal(putAnnotation(callOf(desk.first, { ifMatch: 1 }), id, elsewhere))).toBe('conflict');
    const old = { ...bare(), versionId: newId() };
    const stale = await putAnnotation(callOf(desk.first, { ifMatch: 1 }), id, old).catch((error: unknown) => error);
    expect(stale).toMatchObject({ code: 'stale', data: { versionId: article.versionId } });
    expect(await stored(id)).toMatchObject({ articleId: article.id, version: 1, segments: [{ exact: BERTHS }] });
  });
});

describe('a role and a cue', () => {
  it.each(['role', 'cue'] as const)('whose words do not stand at the place are refused: %s', async (part) => {
    const wrong = { ...printed(ROLE), text: 'the president of Estmark' };
    const made = putAnnotation(callOf(desk.first), newId(), { ...bare(), [part]: wrong });
    const error = await made.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'invalid', fields: { [part]: expect.any(String) } });
    const { id } = await makeItem(desk.first, article);
    const call = () => callOf(desk.first, { ifMatch: 1 });
    expect(await refusal(putAnnotation(call(), id, { ...bare(), [part]: wrong }))).toBe('invalid');
    expect(await refusal(changeAnnotation(call(), id, { [part]: wrong }))).toBe('invalid');
    expect(await stored(id)).toMatchObject({ version: 1, roleAsPrinted: null, cue: null });
  });
});

describe('a locked item that is deleted', () => {
  async function lockedItem(): Promise<string> {
    const { id } = await makeItem(desk.first, article);
    await lockAll(id, [
      [desk.first, CLEAN],
      [desk.second, CLEAN],
    ]);
    await conclude(desk.editor, id);
    return id;
  }

  it('needs an editor and a reason', async () => {
    const id = await lockedItem();
    const call = { ifMatch: 1 };
    expect(await refusal(deleteAnnotation(callOf(desk.first, call), id, 'Marked twice.'))).toBe('forbidden');
    expect(await refusal(deleteAnnotation(callOf(desk.editor, call), id, undefined))).toBe('invalid');
    expect(await deleteAnnotation(callOf(desk.editor, call), id, 'Marked twice.')).toMatchObject({ deleted: true });
    expect(await refusal(changeAnnotation(callOf(desk.editor, { ifMatch: 2 }), id, { comment: 'Mine.' }))).toBe('gone');
  });

  it('comes back as it was, without a new round', async () => {
    const id = await lockedItem();
    const before = await stored(id);
    await deleteAnnotation(callOf(desk.editor, { ifMatch: 1 }), id, 'Marked twice.');
    const byReviewer = changeAnnotation(callOf(desk.first, { ifMatch: 2 }), id, { deleted: false });
    expect(await refusal(byReviewer)).toBe('forbidden');
    await changeAnnotation(callOf(desk.editor, { ifMatch: 2 }), id, { deleted: false });
    const after = await stored(id);
    expect({ ...after, version: 0, writeIds: [] }).toEqual({ ...before, version: 0, writeIds: [] });
    expect(after).toMatchObject({ phase: 'settled', round: 1, fixed: true, deleted: false });
    expect(await prisma().round.count({ where: { annotationId: id } })).toBe(1);
  });

  it('and changed in the same breath needs a reason, and opens one', async () => {
    const id = await lockedItem();
    await deleteAnnotation(callOf(desk.editor, { ifMatch: 1 }), id, 'Marked twice.');
    const call = () => callOf(desk.editor, { ifMatch: 2 });
    const change = { deleted: false as const, comment: 'Read it again.' };
    expect(await refusal(changeAnnotation(call(), id, change))).toBe('invalid');
    const changed = await changeAnnotation(call(), id, { ...change, reason: 'The marking was wrong.' });
    expect(changed).toMatchObject({ round: 2, phase: 'open', deleted: false });
  });
});

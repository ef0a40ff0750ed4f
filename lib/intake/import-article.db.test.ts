import { afterAll, describe, expect, it } from 'vitest';
import type { ImportChoices } from '#lib/articles/import-draft.ts';
import { newId } from '#lib/kernel/ids.ts';
import { callOf, closeDatabase, database, makeDesk, segmentOf } from '#prisma/test-builders.ts';
import { putArticle } from './import-article.service.ts';
import { putPreview } from './previews.service.ts';

afterAll(closeDatabase);

const HTML = `<article><h1>The lock is shut</h1><p>Ada Wick hesistated on Tuesday.</p>
<div class="newsletter"><p>Sign up</p></div><p>The boats wait for the tide, and the crews with them.</p></article>`;
const FIELDS = {
  title: 'The lock is shut',
  outlet: '',
  byline: '',
  publishedOn: '2031-03-12',
  language: 'en',
  sourceUrl: '',
  kind: 'published' as const,
  textRight: 'sentences' as const,
  whySelected: '',
};

async function previewed() {
  const desk = await makeDesk();
  const preview = await putPreview(callOf(desk.editor), newId(), { format: 'html', content: HTML });
  const freeze = (choices: ImportChoices) =>
    putArticle(callOf(desk.editor), newId(), { previewId: preview.id, choices, fields: FIELDS });
  return { desk, preview, freeze };
}

describe('a preview', () => {
  it('names likely typing errors by their paragraph, and what was removed by its box', async () => {
    const { preview } = await previewed();
    expect(preview.slips).toEqual([{ place: 1, start: 9, end: 19, word: 'hesistated', meant: 'hesitated' }]);
    expect(preview.draft.blocks[2]).toMatchObject({ leftOut: true, removed: { what: 'newsletter box', piece: 0 } });
  });

  it('names no typing errors in a text that is not known to be English', async () => {
    const { editor } = await makeDesk();
    const content = '<html lang="nl"><article><p>De boot hesistated niet.</p></article></html>';
    const preview = await putPreview(callOf(editor), newId(), { format: 'html', content });
    expect(preview.slips).toEqual([]);
  });

  it('says who imported the same letters before', async () => {
    const { desk, freeze } = await previewed();
    await freeze({});
    const again = await putPreview(callOf(desk.owner), newId(), { format: 'html', content: HTML });
    expect(again.known).toMatchObject({ title: FIELDS.title, importedBy: desk.editor.name });
  });
});

describe('freezing', () => {
  it('keeps the days a person gave, in the text with what was put back', async () => {
    const { preview, freeze } = await previewed();
    const back = { kinds: { 2: 'body' as const } };
    const text = preview.text.replace('\n\nThe boats', '\n\nSign up\n\nThe boats');
    const { start, end } = segmentOf(text, 'on Tuesday');
    const { value } = await freeze({ ...back, days: [{ start, end, date: '2031-03-04' }] });
    expect(value.current.text).toBe(text);
    expect(value.current.givenDays).toEqual([{ start, end, date: '2031-03-04' }]);
    const stored = await database().articleVersion.findUniqueOrThrow({ where: { id: value.current.id } });
    expect(stored.cleaning).toEqual([
      { what: 'newsletter box', count: 1 },
      { kind: 'day', start, end, date: '2031-03-04' },
    ]);
  });

  it('refuses a day beside its words', async () => {
    const { freeze } = await previewed();
    const days = [{ start: 0, end: 3, date: '2031-03-04' }];
    await expect(freeze({ days })).rejects.toMatchObject({ code: 'invalid' });
  });
});

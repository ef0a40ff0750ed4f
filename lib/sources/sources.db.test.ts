import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/desks/desk.ts';
import { newId } from '#lib/kernel/ids.ts';
import { callOf, closeDatabase, database, makeDesk, refusal, type TestDesk } from '#prisma/test-builders.ts';
import { listCaptureLines, listPassagesById } from './source.store.ts';
import { type CaptureInput, captureInput, type PassageInput, passageInput } from './source.ts';
import { loadCapture, putCapture, putPassage, putSource, removePassage, removeSource } from './sources.service.ts';

const SPEECH = 'ILSE MARAN: Nobody has counted the empty berths.';
const PAGE = `<html><body><nav><p>Menu</p></nav><article><p>${SPEECH}</p></article></body></html>`;

let desk: TestDesk;
beforeEach(async () => {
  desk = await makeDesk();
});
afterAll(closeDatabase);

const DOCUMENT = { title: 'Minutes', url: null, publisher: '', publishedOn: null };

async function makeSource(actor: Actor = desk.first): Promise<string> {
  const id = newId();
  await putSource(callOf(actor), id, DOCUMENT);
  return id;
}

async function capture(sourceId: string, content: Partial<CaptureInput> = { text: SPEECH }, id = newId()) {
  const input = captureInput.parse({ sourceId, ...content });
  return (await putCapture(callOf(desk.first), id, input)).value;
}

const pin = (captureId: string, more: Partial<PassageInput> = {}, id = newId(), ifMatch: number | null = null) =>
  putPassage(callOf(desk.first, { ifMatch }), id, { captureId, start: 0, end: 10, tier: 'primary', ...more });

describe('what is frozen of a source', () => {
  it.each([
    ['text', { text: `${SPEECH}\r\n` }, `${SPEECH}\n`, 'text/plain', `${SPEECH}\r\n`],
    ['a page', { html: PAGE }, SPEECH, 'text/html', PAGE],
    [
      'Markdown',
      { text: `**ILSE MARAN:** So.`, format: 'markdown' as const },
      'ILSE MARAN: So.',
      'text/markdown',
      null,
    ],
    ['cues', { text: 'WEBVTT\n\nSo.', format: 'vtt' as const }, 'WEBVTT\n\nSo.', 'text/vtt', null],
  ])('of %s are the words, and the bytes as they came', async (_name, content, text, rawType, bytes) => {
    const { id, text: kept } = await capture(await makeSource(), content);
    expect(kept).toBe(text);
    const row = await database().capture.findUniqueOrThrow({ where: { id } });
    expect(row.rawType).toBe(rawType);
    expect(Buffer.from(row.raw ?? []).toString('utf8')).toBe(bytes ?? content.text);
    expect(JSON.stringify(await loadCapture(desk.observer, id))).not.toContain('"raw');
  });

  it.each([
    ['neither text nor HTML', {}],
    ['both', { text: SPEECH, html: PAGE }],
    ['nothing', { text: '' }],
    ['HTML called text', { text: PAGE, format: 'html' }],
    ['too much', { text: 'a '.repeat(1_000_001) }],
  ])('cannot be %s', (_name, content) => {
    expect(captureInput.safeParse({ sourceId: newId(), ...content }).success).toBe(false);
  });

  it('tells the size and the limit of too much', () => {
    const { error } = captureInput.safeParse({ sourceId: newId(), html: 'a '.repeat(5_000_000) });
    expect(error?.issues[0]?.message).toContain('This has 10.0 million characters; the limit is 2 million.');
  });

  it.each([
    ['marks only', { text: '…!?' }, 'text'],
    ['a page without words', { html: '<script>x</script>' }, 'html'],
    ['a NUL character', { text: 'The\0lamps' }, 'text'],
    ['half a character', { text: 'The \ud83d lamps' }, 'text'],
  ])('is refused for %s, at its field', async (_name, content, field) => {
    const refused = capture(await makeSource(), content);
    await expect(refused).rejects.toMatchObject({ code: 'invalid', fields: { [field]: expect.any(String) } });
  });

  it('keeps its words when the right changes', async () => {
    const sourceId = await makeSource();
    const { id, version } = await capture(sourceId, { html: PAGE });
    const again = (content: Partial<CaptureInput>) =>
      putCapture(
        callOf(desk.first, { ifMatch: version }),
        id,
        captureInput.parse({ sourceId, right: 'own', ...content }),
      );
    expect(await refusal(again({ text: 'Other words.' }))).toBe('conflict');
    expect((await again({ text: SPEECH })).value).toMatchObject({ right: 'own', text: SPEECH });
    const row = await database().capture.findUniqueOrThrow({ where: { id } });
    expect([row.rawType, Buffer.from(row.raw ?? []).toString('utf8')]).toEqual(['text/html', PAGE]);
  });
});

describe('a source that is taken back', () => {
  it('is gone with its captures, and stays gone', async () => {
    const sourceId = await makeSource();
    const { id } = await capture(sourceId);
    expect(await refusal(removeSource(callOf(desk.first), sourceId))).toBe('done');
    expect(await refusal(removeSource(callOf(desk.first), sourceId))).toBe('done');
    expect(await listCaptureLines(database(), desk.deskId, [])).toEqual([]);
    expect(await refusal(loadCapture(desk.first, id))).toBe('gone');
    expect(await refusal(putSource(callOf(desk.first, { ifMatch: 2 }), sourceId, DOCUMENT))).toBe('gone');
    expect(await refusal(capture(sourceId))).toBe('gone');
    expect(await refusal(capture(sourceId, { text: SPEECH }, id))).toBe('gone');
    expect(await refusal(pin(id))).toBe('gone');
    expect(await database().auditEntry.count({ where: { targetId: sourceId, action: 'source.delete' } })).toBe(1);
  });

  it('cannot be one in which a passage is pinned, until that is taken away', async () => {
    const sourceId = await makeSource();
    const { id } = await capture(sourceId);
    const { value: passage } = await pin(id);
    await expect(removeSource(callOf(desk.first), sourceId)).rejects.toMatchObject({
      code: 'conflict',
      message: 'A passage is pinned in this source: take the passage away first.',
    });
    await removePassage(callOf(desk.first), passage.id);
    expect(await refusal(removeSource(callOf(desk.first), sourceId))).toBe('done');
    expect(await refusal(pin(id, {}, passage.id, 2))).toBe('gone');
  });

  it('is taken back by who wrote it, and by editors of its own desk', async () => {
    const other = await makeDesk();
    const sourceId = await makeSource();
    expect(await refusal(removeSource(callOf(other.owner), sourceId))).toBe('not_found');
    expect(await refusal(removeSource(callOf(desk.observer), sourceId))).toBe('forbidden');
    expect(await refusal(removeSource(callOf(desk.second), sourceId))).toBe('forbidden');
    expect(await refusal(removeSource(callOf(desk.editor), sourceId))).toBe('done');
    expect(await refusal(removeSource(callOf(desk.first), newId()))).toBe('not_found');
  });

  it('never leaves a passage in a source that is gone, whoever is first', async () => {
    for (let round = 0; round < 6; round++) {
      const sourceId = await makeSource();
      const { id } = await capture(sourceId);
      const ends = await Promise.all([refusal(pin(id)), refusal(removeSource(callOf(desk.first), sourceId))]);
      expect([
        ['done', 'conflict'],
        ['gone', 'done'],
      ]).toContainEqual(ends);
    }
  });
});

describe('the translation of a passage', () => {
  const translation = { text: 'Niemand hat die Liegeplätze gezählt.', language: 'de', translator: 'Jo Ruiz' };

  it('is kept with its language and its translator, changed, kept where it is left out, and taken away', async () => {
    const { id: captureId } = await capture(await makeSource());
    const id = newId();
    expect((await pin(captureId, {}, id)).value.translation).toBe(null);
    expect((await pin(captureId, { translation }, id, 1)).value.translation).toEqual(translation);
    expect((await pin(captureId, { tier: 'secondary' }, id, 2)).value).toMatchObject({
      tier: 'secondary',
      translation,
    });
    expect((await listPassagesById(database(), [id]))[0]?.translation).toEqual(translation);
    expect((await pin(captureId, { translation: null }, id, 3)).value.translation).toBe(null);
  });

  it.each([
    { text: '' },
    { language: '' },
    { language: 'no language' },
    { translator: ' ' },
    { text: 'a'.repeat(5001) },
    { more: 1 },
  ])('cannot be %j', (part) => {
    const passage = { captureId: newId(), start: 0, end: 4, tier: 'primary', translation: { ...translation, ...part } };
    expect(passageInput.safeParse(passage).success).toBe(false);
  });

  it('never stands without its language and translator', async () => {
    const { id: captureId } = await capture(await makeSource());
    const { value } = await pin(captureId);
    const half = database().passage.update({ where: { id: value.id }, data: { translation: 'Halb.' } });
    await expect(half).rejects.toThrow('passage_translation');
  });
});

import { describe, expect, it } from 'vitest';
import { keptFrom, NO_SOURCE, toSend } from './kept-source.ts';
import { NOTHING_PASTED, type PasteAction, reducePaste } from './paste-state.ts';
import { readPaste } from './read-paste.ts';

const pasteAfter = (...actions: PasteAction[]) => actions.reduce(reducePaste, NOTHING_PASTED);
const KEPT = { ...NO_SOURCE, title: 'Hearing of 3 March', text: 'CHAIR: The weir stays.' };
const MADE = { captureId: 'c', sourceId: 's', title: 'Hearing of 3 March' };

describe('a paste', () => {
  it('that could not be sent is kept until it is', () => {
    const unsent = pasteAfter({ type: 'send' }, { type: 'keep', kept: KEPT, message: 'Away.' });
    expect(unsent).toMatchObject({ step: 'idle', kept: KEPT, notice: { kind: 'unsent' } });
    const closed = reducePaste(unsent, { type: 'close' });
    expect(closed).toMatchObject({ kept: KEPT, notice: null });
    expect(reducePaste(closed, { type: 'read' }).kept).toBe(KEPT);
    expect(reducePaste(closed, { type: 'made', made: MADE })).toMatchObject({ kept: null, pending: [MADE] });
  });

  it('waits until what it holds is told, each for itself', () => {
    const two = pasteAfter({ type: 'made', made: MADE }, { type: 'made', made: { ...MADE, captureId: 'd' } });
    expect(reducePaste(two, { type: 'told', captureId: 'c' }).pending.map((made) => made.captureId)).toEqual(['d']);
  });

  it('takes the place of what was told of the last one', () => {
    const refused = pasteAfter({ type: 'tell', notice: { kind: 'refused', message: 'Too large.' } });
    expect(reducePaste(refused, { type: 'read' }).notice).toBeNull();
  });
});

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const NOON = new Date(2031, 2, 3, 12, 5);

/** What is sent of a paste, after the form was changed. */
function sentOf(text: string, change: Partial<typeof NO_SOURCE> = {}, name?: string) {
  const reading = readPaste({ pasted: { text, name }, article: '' });
  if (!reading.ok) throw new Error(reading.message);
  return toSend({ ...keptFrom({ text, name }, reading, NOON), ...change }, ID);
}

describe('what is sent of a source', () => {
  it('is the original as it came, under the title that was guessed', () => {
    const vtt = 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Chair>The weir stays.';
    expect(sentOf(vtt, {}, 'hearing.vtt')).toMatchObject({
      capture: { text: vtt, format: 'vtt', right: 'quote-only' },
    });
    const html = '<!doctype html><title>The weir</title><p>CHAIR: The weir stays where it is.</p>';
    expect(sentOf(html, {}, 'weir.html')).toMatchObject({ source: { title: 'The weir' }, capture: { html } });
  });

  it('is the text of the form where somebody has changed it', () => {
    const html = '<!doctype html><title>The weir</title><p>CHAIR: The weir stays where it is.</p>';
    const sent = sentOf(html, { text: 'CHAIR: The weir stays.' }, 'weir.html');
    expect(sent).toMatchObject({ capture: { text: 'CHAIR: The weir stays.' } });
    expect(sent).not.toHaveProperty('capture.html');
  });

  it('names what is wrong in which field', () => {
    expect(toSend({ ...KEPT, title: ' ', publishedOn: 'soon', url: 'weir' }, ID)).toMatchObject({
      errors: { title: 'Write a title.', publishedOn: expect.any(String), url: expect.stringContaining('https') },
    });
    expect(toSend({ ...KEPT, text: '' }, ID)).toMatchObject({ errors: { text: expect.any(String) } });
  });
});

describe('what is read of a paste', () => {
  it.each([
    ['nothing', ''],
    ['marks alone', '… — “” !!'],
    ['half of a character', 'The weir \ud800 stays'],
    ['too much', 'x'.repeat(2_000_001)],
  ])('is refused with a reason: %s', (_name, text) => {
    expect(readPaste({ pasted: { text }, article: 'The weir stays.' })).toMatchObject({ ok: false, isArticle: false });
  });
});

import { describe, expect, it } from 'vitest';
import { type DraftBlock, emptyFields } from '#lib/articles/import-draft.ts';
import type { PreviewView } from '#lib/intake/preview.ts';
import { choicesOf, contentOf, type ImportAction, importReducer, kindOf, START } from './import-state.ts';

const block = (words: string, leftOut = false): DraftBlock => ({
  kind: 'body',
  leftOut,
  content: [{ type: 'text', text: words }],
});

function preview(title = 'The tide turns'): PreviewView {
  const draft = {
    blocks: [block('First.'), block('Subscribe!', true), block('Last.')],
    fields: { ...emptyFields(), title: { value: title, from: 'from line 1' } },
    removed: [],
  };
  const expiresAt = '2031-01-02T00:00:00.000Z';
  return { id: 'p', draft, text: '', words: 0, bytes: 0, odd: [], relativeDays: [], known: null, expiresAt };
}

const run = (...actions: ImportAction[]) => actions.reduce(importReducer, START);
const reviewed = (...actions: ImportAction[]) => {
  const { review } = run({ type: 'preview', preview: preview() }, ...actions);
  if (!review) throw new Error('There is no review.');
  return review;
};

describe('the entry', () => {
  it('sends the HTML of a formatted paste, or its plain text when that is chosen', () => {
    const pasted = run({ type: 'paste', text: 'Hello', html: '<p>Hello</p>' });
    expect(contentOf(pasted.entry)).toBe('<p>Hello</p>');
    expect(contentOf(importReducer(pasted, { type: 'read-as', format: 'text' }).entry)).toBe('Hello');
  });

  it('gives up the formatting when the letters are edited', () => {
    const { entry } = run({ type: 'paste', text: 'Hello', html: '<p>Hello</p>' }, { type: 'write', text: 'Hello!' });
    expect(entry).toEqual({ text: 'Hello!', rich: null, format: 'text' });
  });

  it('keeps the chosen form of a text that is edited', () => {
    const { entry } = run({ type: 'read-as', format: 'markdown' }, { type: 'write', text: '# Hello' });
    expect(entry.format).toBe('markdown');
  });
});

describe('the review', () => {
  it('starts from the draft', () => {
    const { fields } = reviewed();
    expect(fields).toMatchObject({
      title: 'The tide turns',
      language: 'en',
      kind: 'published',
      textRight: 'sentences',
    });
  });

  it('sends only the kinds that differ from the draft', () => {
    const review = reviewed(
      { type: 'kind', place: 0, kind: 'title' },
      { type: 'kind', place: 1, kind: 'left-out' },
      { type: 'kind', place: 2, kind: 'left-out' },
      { type: 'kind', place: 2, kind: 'body' },
    );
    expect(choicesOf(review)).toEqual({ kinds: { 0: 'title' } });
    expect(review.preview.draft.blocks.map((each, place) => kindOf(review, each, place))).toEqual([
      'title',
      'left-out',
      'body',
    ]);
  });

  it('keeps what was typed when another text is read', () => {
    const state = run(
      { type: 'preview', preview: preview() },
      { type: 'field', name: 'outlet', value: 'Harbour Gazette' },
      { type: 'back' },
      { type: 'preview', preview: preview('Another title') },
    );
    expect(state.review?.fields).toMatchObject({ outlet: 'Harbour Gazette', title: 'Another title' });
  });

  it('stays within the text', () => {
    expect(reviewed({ type: 'go', place: -1 }).current).toBe(0);
    expect(reviewed({ type: 'go', place: 9 }).current).toBe(2);
  });

  it('remembers the spot that was asked for until one moves on', () => {
    expect(reviewed({ type: 'go', place: 2, start: 0 }).spot).toEqual({ place: 2, start: 0 });
    expect(reviewed({ type: 'go', place: 2, start: 0 }, { type: 'go', place: 1 }).spot).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { choicesOf, notesOf } from './frozen-choices.ts';
import { type ImportAction, importReducer, kindOf, START } from './import-state.ts';
import { samplePreview } from './sample-preview.ts';

const run = (...actions: ImportAction[]) => actions.reduce(importReducer, START);
const reviewed = (...actions: ImportAction[]) => {
  const { review } = run({ type: 'preview', preview: samplePreview() }, ...actions);
  if (!review) throw new Error('There is no review.');
  return review;
};

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
      { type: 'preview', preview: samplePreview() },
      { type: 'field', name: 'outlet', value: 'Harbour Gazette' },
      { type: 'back' },
      { type: 'preview', preview: samplePreview('Another title') },
    );
    expect(state.review?.fields).toMatchObject({ outlet: 'Harbour Gazette', title: 'Another title' });
  });

  it('stays within the text', () => {
    expect(reviewed({ type: 'go', place: -1 }).current).toBe(0);
    expect(reviewed({ type: 'go', place: 9 }).current).toBe(2);
  });

  it('remembers the spot that was asked for until one moves on', () => {
    const spot = { place: 2, start: 0, end: 3 };
    expect(reviewed({ type: 'go', place: 2, spot }).spot).toEqual(spot);
    expect(reviewed({ type: 'go', place: 2, spot }, { type: 'go', place: 1 }).spot).toBeNull();
  });

  it('puts removed paragraphs back as what they are, and takes them out again', () => {
    const back = reviewed({ type: 'put-back', places: [1], isBack: true });
    expect(choicesOf(back)).toEqual({ kinds: { 1: 'body' } });
    const out = importReducer(
      { step: 'review', entry: START.entry, review: back },
      { type: 'put-back', places: [1], isBack: false },
    );
    expect(out.review && choicesOf(out.review)).toEqual({ kinds: {} });
  });
});

describe('days', () => {
  const at = { place: 0, start: 6, end: 15 };
  const given: ImportAction = { type: 'day', at, date: '2031-03-10' };

  it('are sent by their place in the text that is frozen', () => {
    expect(choicesOf(reviewed(given))).toEqual({ kinds: {}, days: [{ start: 6, end: 15, date: '2031-03-10' }] });
    const last = reviewed({ type: 'day', at: { place: 2, start: 4, end: 8 }, date: '2031' });
    expect(choicesOf(last).days).toEqual([{ start: 22, end: 26, date: '2031' }]);
  });

  it('are not sent once taken back, nor for a paragraph that is left out', () => {
    expect(choicesOf(reviewed(given, { type: 'day', at, date: null }))).toEqual({ kinds: {} });
    expect(choicesOf(reviewed(given, { type: 'kind', place: 0, kind: 'left-out' })).days).toBeUndefined();
  });
});

describe('notes on slips', () => {
  const slip = samplePreview().slips[0];
  if (!slip) throw new Error('The sample has a slip.');
  const noted: ImportAction = { type: 'note', slip, ids: { id: 'n', writeId: 'w' } };

  it('stand at the word in the text that is frozen', () => {
    const expected = { id: 'n', writeId: 'w', exact: 'hesistated', comment: 'Likely a slip: hesitated' };
    expect(notesOf(reviewed(noted))).toEqual([{ ...expected, start: 31, end: 41 }]);
    const moved = reviewed(noted, { type: 'kind', place: 0, kind: 'left-out' });
    expect(notesOf(moved)).toEqual([{ ...expected, start: 13, end: 23 }]);
  });

  it('are not made once taken back, nor in a paragraph that is left out', () => {
    expect(notesOf(reviewed(noted, { ...noted, ids: null }))).toEqual([]);
    expect(notesOf(reviewed(noted, { type: 'kind', place: 2, kind: 'left-out' }))).toEqual([]);
  });
});

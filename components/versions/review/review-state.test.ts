import { describe, expect, it } from 'vitest';
import type { CarryCard, CarryReview } from '#lib/annotations/carry-over.ts';
import { sampleCard, samplePart, sampleReview } from '../sample-review.ts';
import {
  decisionOf,
  dueLines,
  isOpen,
  lineBeside,
  listedIds,
  nextOpen,
  openReview,
  progressOf,
  type ReviewAction,
  reviewReducer,
} from './review-state.ts';

const NOTICE = { line: 'The outlet changed this.', meets: null, publishedAt: null };
const card = (annotationId: string, parts: Parameters<typeof sampleCard>[0], about: Partial<CarryCard> = {}) =>
  sampleCard(parts, { annotationId, ...about });
const CARDS = [
  card('out', [samplePart('content', 'exact'), samplePart('role', 'changed')], { notice: NOTICE }),
  card('words', [samplePart('content', 'changed')]),
  card('gone', [samplePart('content', 'orphaned')]),
  card('dash', [samplePart('content', 'fuzzy')]),
  card('moved', [samplePart('content', 'shifted')]),
];
const FOUND = [{ id: 'new', words: 'It rains', speaker: null, start: 5, end: 13, version: 1 }];
const REVIEW = sampleReview(CARDS, FOUND);
const run = (...actions: ReviewAction[]) => actions.reduce(reviewReducer, openReview(REVIEW));
const decide = (id: string, decision: 'same' | 'changed' | 'gone'): ReviewAction => ({
  type: 'send',
  inputs: { [id]: { decision } },
});
const told = (id: string, about: Partial<CarryCard>): ReviewAction => {
  const before = CARDS.find((each) => each.annotationId === id) ?? CARDS[0];
  if (!before) throw new Error('There are cards.');
  return { type: 'told', id, card: { ...before, version: 2, ...about } };
};

describe('a review', () => {
  it('opens on the gravest card that needs a person, with what was found anew at the end', () => {
    const state = run();
    expect(state.openId).toBe('out');
    expect(listedIds(state)).toEqual(['out', 'words', 'gone', 'dash', 'new']);
  });

  it('opens on nothing where no item is touched', () => {
    const state = openReview(sampleReview([CARDS[4] ?? sampleCard([])], []));
    expect(state.openId).toBeNull();
    expect(progressOf(state)).toEqual({ decided: 0, later: 0, all: 0, isDone: true });
  });

  it('walks through what is listed and stays at the ends', () => {
    expect(lineBeside(run(), -1)).toBe('out');
    expect(lineBeside(run({ type: 'open', id: 'dash' }), 1)).toBe('new');
    expect(lineBeside(run({ type: 'open', id: 'new' }), 1)).toBe('new');
  });

  it('lists one status, with its first card in hand', () => {
    const state = run({ type: 'filter', filter: 'shifted' });
    expect([listedIds(state), state.openId]).toEqual([['moved'], 'moved']);
    expect(run({ type: 'filter', filter: 'exact' }).openId).toBeNull();
  });
});

describe('a decision', () => {
  it('counts at once, and moves no card in the list', () => {
    const state = run(decide('out', 'same'), told('out', { decision: 'same', notice: null }));
    expect(decisionOf(run(decide('out', 'same')), 'out')).toBe('same');
    expect(listedIds(state)[0]).toBe('out');
    expect(progressOf(state)).toMatchObject({ decided: 1, all: 4, isDone: false });
  });

  it('goes on to what waits after it, then to what waits before it', () => {
    expect(nextOpen(run(decide('words', 'changed')), 'words')).toBe('gone');
    expect(nextOpen(run(decide('dash', 'same')), 'dash')).toBe('out');
    const all = ['out', 'words', 'gone', 'dash'].map((id) => decide(id, 'changed'));
    expect(nextOpen(run(...all), 'dash')).toBeNull();
    expect(progressOf(run(...all)).isDone).toBe(true);
  });

  it('may be put off, which ends with a decision', () => {
    const later = run({ type: 'later', ids: ['gone'], is: true });
    expect([isOpen(later, 'gone'), progressOf(later).later]).toEqual([false, 1]);
    expect(progressOf(reviewReducer(later, decide('gone', 'gone'))).later).toBe(0);
  });

  it('is taken back', () => {
    const state = run(decide('gone', 'gone'), told('gone', { decision: 'gone' }), {
      type: 'send',
      inputs: { gone: { decision: 'undecided' } },
      isUndo: true,
    });
    expect([decisionOf(state, 'gone'), isOpen(state, 'gone')]).toEqual([null, true]);
  });

  it('that somebody else took first is shown as theirs', () => {
    const present = {
      ...sampleCard([samplePart('content', 'orphaned')]),
      annotationId: 'gone',
      decision: 'gone' as const,
    };
    const refused = { id: 'gone', words: 'Somebody changed this.', input: null, present };
    const state = run(decide('gone', 'same'), { type: 'refused', refused });
    expect([decisionOf(state, 'gone'), state.refused?.words, state.done]).toEqual([
      'gone',
      'Somebody changed this.',
      [],
    ]);
  });

  it('on its way outlives what the server told before it', () => {
    const state = run(decide('gone', 'gone'), { type: 'loaded', review: REVIEW });
    expect(decisionOf(state, 'gone')).toBe('gone');
  });

  it('that was answered outlives what the server told before it', () => {
    const state = run(decide('gone', 'gone'), told('gone', { decision: 'gone' }), { type: 'loaded', review: REVIEW });
    expect(decisionOf(state, 'gone')).toBe('gone');
  });

  it('makes a public line due, unless nothing matters', () => {
    expect(dueLines(run())).toEqual([]);
    expect(dueLines(run(decide('out', 'changed'))).map((each) => each.annotationId)).toEqual(['out']);
    expect(dueLines(run(decide('out', 'same')))).toEqual([]);
    const out = { ...NOTICE, publishedAt: '2031-03-14T09:00:00.000Z' };
    expect(dueLines(run(decide('out', 'changed'), { type: 'noticed', id: 'out', notice: out }))).toEqual([]);
  });
});

describe('placing', () => {
  const start: ReviewAction = {
    type: 'place',
    placing: { part: 'content', places: {}, isAdding: false, candidate: -1 },
  };
  const pick = (start_: number, end: number): ReviewAction => ({ type: 'pick', range: { start: start_, end } });

  it('takes the last selection, or pieces one after the other', () => {
    expect(run(start, pick(4, 9), pick(20, 30)).placing?.places.content).toEqual([{ start: 20, end: 30 }]);
    const first = run(start, pick(20, 30));
    const adding: ReviewAction = {
      type: 'place',
      placing: first.placing && { ...first.placing, isAdding: true },
    };
    const both = [adding, pick(4, 9), pick(5, 12)].reduce(reviewReducer, first);
    expect(both.placing?.places.content).toEqual([
      { start: 5, end: 12 },
      { start: 20, end: 30 },
    ]);
  });

  it('ends with a decision, with another card, and is nothing where nothing is placed', () => {
    expect(run(start, decide('out', 'same')).placing).toBeNull();
    expect(run(start, { type: 'open', id: 'gone' }).placing).toBeNull();
    expect(run(pick(1, 2)).placing).toBeNull();
  });
});

describe('what is found anew', () => {
  const accepted: ReviewAction = { type: 'accepted', id: 'new', annotationId: 'item-9', version: 2 };

  it('stays in the list once it is an item, and can be taken back', () => {
    const gone: CarryReview = { ...REVIEW, found: [] };
    const state = run(accepted, { type: 'loaded', review: gone });
    expect(listedIds(state)).toContain('new');
    expect(state.done).toEqual([['new']]);
    const back = reviewReducer(state, { type: 'accepted', id: 'new', annotationId: null, version: 3 });
    expect([back.accepted, back.found[0]?.version]).toEqual([{}, 3]);
  });
});

describe('typography', () => {
  it('may be accepted as a whole once one looked', () => {
    expect(run().looked).toBe(false);
    expect(run({ type: 'look' }).looked).toBe(true);
    expect(run({ type: 'open', id: 'dash' }).looked).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { describeSegment } from '#lib/text/selector.ts';
import { type AnchorCase, BOTH_FORMS } from './anchor.cases.ts';
import type { Anchor } from './anchor.ts';
import { gravestStatus } from './anchor.ts';
import { anchorText } from './anchor-text.ts';
import { VERSIONS_ONLY } from './carry-anchors.cases.ts';
import { carryAnchors } from './carry-anchors.ts';

/** A text without its marks, and the range between them. */
function marked(text: string): { text: string; range: { start: number; end: number } | null } {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  return { text: text.replace(/[⟦⟧]/gu, ''), range: start < 0 ? null : { start, end } };
}

function read([, before, after]: AnchorCase) {
  const [old, now] = [marked(before), marked(after)];
  return { old: old.text, now: now.text, passage: old.range ?? { start: 0, end: 0 }, place: now.range };
}

function expectPlace(anchor: Anchor | undefined, one: AnchorCase): void {
  const { now, place } = read(one);
  expect(anchor?.status).toBe(one[3]);
  if (anchor && anchor.status !== 'orphaned') {
    expect(now.slice(anchor.start, anchor.end)).toBe(place && now.slice(place.start, place.end));
    expect(anchor.start).toBe(place?.start);
  }
}

describe('a passage carried over to a new version', () => {
  it.each([...BOTH_FORMS, ...VERSIONS_ONLY])('%s', (...one) => {
    const { old, now, passage } = read(one);
    expectPlace(carryAnchors({ old, new: now, passages: [passage] })[0], one);
  });
});

describe('a quote placed in a text', () => {
  it.each(BOTH_FORMS)('%s', (...one) => {
    const { old, now, passage } = read(one);
    const selector = describeSegment(old, passage.start, passage.end);
    expectPlace(anchorText({ text: now, selectors: [selector] })[0], one);
  });

  const TEXT = 'The ferry was late. The ferry was full. In the end the ferry sank off Lorne, said the pilot.';
  const place = (selector: Parameters<typeof anchorText>[0]['selectors'][number], text = TEXT) =>
    anchorText({ text, selectors: [selector] })[0];

  it.each([
    ['words that stand once, nothing else known', { exact: 'sank off Lorne' }, 'exact', 61],
    ['the place alone tells which', { exact: 'The ferry was', start: 20 }, 'exact', 20],
    ['the context tells which', { exact: 'ferry was', prefix: 'late. The ', suffix: ' full' }, 'exact', 24],
    [
      'the context outweighs the place',
      { exact: 'ferry was', prefix: 'late. The ', suffix: ' full', start: 4 },
      'shifted',
      24,
    ],
    ['another place than it had', { exact: 'sank off Lorne', start: 3 }, 'shifted', 61],
    ['words changed, nothing else known', { exact: 'sank near Lorne, said the pilot' }, 'changed', 61],
  ] as const)('%s', (_, selector, status, start) => {
    expect(place(selector)).toMatchObject({ status, start });
  });

  it.each([
    ['two places and nothing to tell them apart', { exact: 'The ferry was' }],
    ['two places, another one known', { exact: 'The ferry was', start: 7 }],
    ['a short word among other words', { exact: 'full', prefix: 'The glass is ', suffix: ' of milk' }],
    ['part of a word, nothing else known', { exact: 'ferr' }],
    ['nothing', { exact: '' }],
    ['white space elsewhere', { exact: '  ', start: 4 }],
    ['longer than the text', { exact: 'x '.repeat(5000) }],
  ])('orphaned: %s', (_, selector) => {
    expect(place(selector)?.status).toBe('orphaned');
  });

  it('never calls a word that has grown the same', () => {
    const anchor = place({ exact: 'the art', prefix: 'He praised ', suffix: ' of it' }, 'He praised the article of it');
    expect(anchor?.status).toBe('changed');
  });

  it('lists the places it cannot tell apart', () => {
    const anchor = place({ exact: 'The ferry was' });
    expect(anchor).toMatchObject({
      status: 'orphaned',
      candidates: [
        { start: 0, end: 13 },
        { start: 20, end: 33 },
      ],
    });
  });

  it('tells equal words apart by the quotes around them', () => {
    const part = 'Ask the harbour office. ';
    const old = `Alpha begins. ${part.repeat(3)}Omega ends.`;
    const segments = [
      [0, 5],
      [38, 61],
      [86, 91],
    ].map(([start = 0, end = 0]) => describeSegment(old, start, end));
    const selectors = segments.map(({ exact, start }) => ({ exact, start }));
    const anchors = anchorText({ text: `New: ${old}`, selectors });
    expect(anchors.map((anchor) => anchor.status)).toEqual(['shifted', 'shifted', 'shifted']);
    expect(anchors[1]).toMatchObject({ start: 43, end: 66 });
  });

  it('leaves it open whether words moved or changed at their place', () => {
    const text = (words: string) => `The morning was cold. ${words} Nobody saw it. All was well.`;
    const quoted = 'The pilot steered the ship into the northern bay.';
    const old = text(quoted);
    const selectors = ['The morning was cold', quoted, 'All was well'].map((exact) => ({
      exact,
      start: old.indexOf(exact),
    }));
    const now = `${text('The pilot steered the ship into the southern bay.')}\n\nElsewhere it said: ${quoted}`;
    expect(anchorText({ text: now, selectors })[1]).toMatchObject({
      status: 'orphaned',
      candidates: [{ score: 1 }, {}],
    });
  });
});

describe('a passage of several segments', () => {
  const old = '“We are ready,” she told the council of Lorne on Monday, “and we will sail at noon.”';
  const segments = [
    { start: 1, end: 13 },
    { start: 58, end: 83 },
  ];
  const carry = (now: string) => carryAnchors({ old, new: now, passages: [{ segments }] })[0];

  it('is where its segments are', () => {
    expect(carry(`Lorne. ${old}`)).toMatchObject({
      status: 'shifted',
      start: 8,
      end: 90,
      segments: [
        { start: 8, end: 20 },
        { start: 65, end: 90 },
      ],
    });
  });

  it('is as grave as its gravest segment', () => {
    expect(carry(old.replace('noon', 'dawn'))).toMatchObject({
      status: 'changed',
      segments: [{ status: 'exact' }, { status: 'changed' }],
    });
    expect(carry('“We are ready,” she told the council of Lorne on Monday.')).toMatchObject({
      status: 'orphaned',
      segments: [{ status: 'exact' }, { status: 'orphaned' }],
    });
    expect(gravestStatus(['exact', 'fuzzy', 'shifted'])).toBe('fuzzy');
  });

  it('of none is gone', () => {
    expect(carryAnchors({ old, new: old, passages: [{ segments: [] }] })[0]?.status).toBe('orphaned');
  });
});

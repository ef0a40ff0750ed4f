import { describe, expect, it } from 'vitest';
import { readHtml } from '#lib/articles/read-html.ts';
import { removedPieces, wordlessOf } from './removed-pieces.ts';
import { samplePreview } from './sample-preview.ts';

const draft = readHtml(
  '<nav><a>Tides</a><p>Weather</p></nav><article><h1>High tide</h1><p>It rose.</p><button>Share</button><button><img></button></article><p>Imprint</p>',
);
const preview = { ...samplePreview(), draft };

describe('removedPieces', () => {
  it('has one piece for a box with all its paragraphs', () => {
    const pieces = removedPieces({ preview, kinds: {} });
    expect(pieces.map(({ what, places, words, isBack }) => [what, places, words, isBack])).toEqual([
      ['menu', [0, 1], 'Tides', false],
      ['button', [4], 'Share', false],
      ['paragraph outside the article', [5], 'Imprint', false],
    ]);
  });

  it('says what is back', () => {
    expect(removedPieces({ preview, kinds: { 1: 'body' } }).map((piece) => piece.isBack)).toEqual([true, false, false]);
  });
});

describe('wordlessOf', () => {
  it('counts what has no words to put back', () => {
    expect(wordlessOf(draft, removedPieces({ preview, kinds: {} }))).toBe('1 image button');
  });
});

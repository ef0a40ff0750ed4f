import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from './align-quote.ts';
import { editedQuote } from './edited-quotes.cases.ts';
import { PASSAGES } from './find-passages.cases.ts';
import { findPassages } from './find-passages.ts';
import { MOST_PASSAGES } from './quotation-match.ts';
import { RECORD } from './record.cases.ts';

const record = readRecord(RECORD);
const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));

describe('reported speech in a record', () => {
  it.each(PASSAGES)('%s (%s)', (words, speaker, passage) => {
    const [best] = findPassages({ words, speaker }, record);
    expect(best ? RECORD.slice(best.start, best.end) : null).toBe(passage);
  });

  it('says who speaks there and when', () => {
    const vtt = [
      'WEBVTT',
      '00:00:01.000 --> 00:00:04.000\n<v June Selby>The slipway is being drawn by',
      '00:00:04.000 --> 00:00:08.000\n<v June Selby>the same firm that drew the bridge at Oller.',
      '00:00:08.000 --> 00:00:09.000\n<v Owen Brandt>Good.',
    ].join('\n\n');
    const [passage] = findPassages(
      { words: 'the firm of the Oller bridge drew the slipway', speaker: null },
      readRecord(vtt),
    );
    expect(passage).toMatchObject({ speaker: 'June Selby', time: '00:00:01.000', share: 1 });
    expect(vtt.slice(passage?.start, passage?.end)).toMatch(/^The slipway[\s\S]*Oller\.$/);
  });

  it('never takes the words of two speakers for one passage', () => {
    const source = 'ANNA REED: The tower is closed.\nTOM HALE: The garden opens on Monday.\n';
    const [passage] = findPassages(
      { words: 'the tower was closed and the garden opened', speaker: null },
      readRecord(source),
    );
    expect(source.slice(passage?.start, passage?.end).includes('HALE')).toBe(false);
  });

  it('lies in the record, holds no label, and is among a few', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(editedQuote, (words) => {
        const passages = findPassages({ words, speaker: null }, record);
        expect(passages.length).toBeLessThanOrEqual(MOST_PASSAGES);
        for (const { start, end, share } of passages) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(RECORD.length);
          expect(RECORD.slice(start, end)).toBe(RECORD.slice(start, end).trim());
          expect(RECORD.slice(start, end)).not.toMatch(/[A-Z]{4}:/);
          expect(share).toBeGreaterThanOrEqual(0.5);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('finds a sentence of the record reported word for word', () => {
    const sentences = RECORD.split(/\n\n[A-Z ]+: |(?<=[.?]) /).filter((each) => each.split(' ').length > 7);
    for (const words of sentences) {
      const [best] = findPassages({ words, speaker: null }, record);
      expect(best && RECORD.slice(best.start, best.end)).toContain(words.replace(/^[A-Z ]+: /, ''));
    }
  });
});

describe('hostile reported speech', () => {
  it.each([
    ['one word a million times', 'a a b a', () => repeated('a ', 2_000_000)],
    [
      'a sentence over and over',
      'the quay might be lit in autumn',
      () => repeated('The quay will be lit in spring. ', 2_000_000),
    ],
    ['no full stop', 'the quay and the harbour', () => repeated('quay and then harbour ', 2_000_000)],
    ['nothing but full stops', 'the quay and the harbour', () => `${repeated('. ', 1_000_000)}quay harbour`],
    ['arrows', 'word here', () => repeated('word\n0:00:01.000 --> 0\nhere ', 1_000_000)],
    ['labels', 'word here', () => repeated('A B:\nword\nC D:\nhere\n', 1_000_000)],
    [
      'a very long statement',
      repeated('harbour wall quay lamps silt ', 20_000),
      () => repeated('harbour lamps silt ', 1_000_000),
    ],
  ])('%s', { timeout: 30_000 }, (_name, words, source) => {
    expect(findPassages({ words, speaker: 'Owen Brandt' }, readRecord(source())).length).toBeLessThanOrEqual(3);
  });
});

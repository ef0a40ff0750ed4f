import { describe, expect, it } from 'vitest';
import { type TextMark, textChunks } from './text-chunks.ts';

const wholeOf = (text: string, marks: TextMark[] = []) =>
  textChunks(text, marks)
    .flatMap(({ runs }) => runs.map(({ words }) => words))
    .join('');
const LINES = Array.from({ length: 900 }, (_, n) => `CLERK: line ${n} of the sitting.\n`).join('');

describe('the text of a record', () => {
  it('in blocks is the text to the letter, each ending with a line', () => {
    expect(wholeOf(LINES)).toBe(LINES);
    const chunks = textChunks(LINES, []);
    expect(chunks.length).toBeGreaterThan(4);
    expect(chunks.every(({ runs }) => runs.at(-1)?.words.endsWith('\n'))).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['one endless line', 'x'.repeat(70_001)],
    ['one line of pictures', '🛶'.repeat(30_000)],
    ['line ends alone', '\n'.repeat(9_000)],
  ])('is kept whatever it is: %s', (_name, text) => {
    expect(wholeOf(text)).toBe(text);
    expect(
      textChunks(text, [])
        .flatMap(({ runs }) => runs)
        .some(({ words }) => /[\ud800-\udbff]$/.test(words)),
    ).toBe(false);
  });

  it('is cut where marks begin and end, which may overlap, and lie over blocks', () => {
    const marks: TextMark[] = [
      { start: 10, end: 20, kind: 'pinned' },
      { start: 15, end: 9_000, kind: 'shown' },
      { start: 30, end: 30, kind: 'other' },
    ];
    expect(wholeOf(LINES, marks)).toBe(LINES);
    const runs = textChunks(LINES, marks).flatMap((chunk) => chunk.runs);
    expect(runs.find(({ at }) => at === 15)?.kinds).toEqual(['pinned', 'shown']);
    expect(runs.find(({ at }) => at === 20)?.kinds).toEqual(['shown']);
    const shown = runs.filter(({ kinds }) => kinds.includes('shown')).map(({ words }) => words);
    expect(shown.join('')).toBe(LINES.slice(15, 9_000));
  });
});

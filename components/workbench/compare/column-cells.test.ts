import { describe, expect, it } from 'vitest';
import { soughtNamed, toldOf } from '../match/match.cases.ts';
import { cellsOf } from './column-cells.ts';

function cells(words: string, record: string) {
  const [[, found] = []] = toldOf('a', record, [soughtNamed(words)]).found;
  return cellsOf(found?.kind === 'words' ? (found.places[0]?.columns ?? []) : []);
}

describe('print and record as two lines', () => {
  it('stand column by column, the differing words named', () => {
    const all = cells('We lent nine million crowns to the mills', 'WARDEN: We lent nine billion crowns to the mills.');
    expect(all.map(({ print }) => print).join('')).toBe('We lent nine million crowns to the mills');
    expect(all.filter(({ look }) => look !== 'same')).toMatchObject([
      { print: 'million', record: 'billion', kind: 'number', look: 'differs' },
    ]);
  });

  it('have a column of their own for words that only one has', () => {
    const all = cells('The weir was not built to last', 'The weir was built to last.');
    expect(all.filter(({ look }) => look === 'differs')).toMatchObject([
      { print: expect.stringContaining('not'), kind: 'not' },
    ]);
  });

  it('tell a long cut by its ends', () => {
    const cut = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ');
    const [long] = cells(
      'Every eel is counted … and none is sold',
      `Every eel is counted ${cut} and none is sold.`,
    ).filter(({ look }) => look === 'cut');
    expect(long?.record).toMatch(/^ ?word0 .* … .* word59 \(60 words\) ?$/);
  });

  it('name no marks beneath, and let the words that are the same break one by one', () => {
    const all = cells('Every eel in the river is counted,', 'Every eel in the river is counted twice a year.');
    expect(all.map(({ kind }) => kind).join('')).toBe('');
    expect(all.slice(0, 3).map(({ print }) => print)).toEqual(['Every ', 'eel ', 'in ']);
  });

  it('leave out the times of cues between words', () => {
    const vtt =
      'WEBVTT\n\n00:01.000 --> 00:04.000\nEvery eel in the river\n\n00:04.000 --> 00:06.000\nis counted twice.';
    const all = cells('Every eel in the river is counted twice', vtt);
    expect(all.map(({ record }) => record).join('')).toBe('Every eel in the river is counted twice');
  });

  it('are in one line each, whatever the white space', () => {
    const all = cells('Every eel in the river is counted', 'Every eel\nin the\r\n river   is counted.');
    expect(all.flatMap(({ print, record }) => [print, record]).join('|')).not.toMatch(/[\r\n]| {2}/);
  });
});

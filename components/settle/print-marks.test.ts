import { describe, expect, it } from 'vitest';
import { printOf } from './print-marks.ts';

const text = 'Rain fell. The mayor said on Monday that the bridge was safe. Nobody crossed it.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const segment = { ...at('the bridge was safe'), exact: 'the bridge was safe', prefix: '', suffix: '', status: 'exact' };

describe('the print with the faults of all sides', () => {
  it('cuts where a mark begins or ends, and says whose each is', () => {
    const print = printOf(text, { segments: [segment], parts: {} }, [
      { codes: [{ code: 'OCC-DATE', severity: 'minor', reason: 'Another day.', span: at('on Monday') }] },
      { codes: [{ code: 'WORD-NEGATION', severity: 'critical', span: at('was safe') }] },
    ]);
    expect(print.pieces.map((piece) => piece.text).join('')).toBe('The mayor said on Monday that the bridge was safe.');
    const marked = print.pieces.filter((piece) => piece.faults.length > 0);
    expect(marked.map(({ text: words, faults }) => [words, faults.map(({ side }) => side)])).toEqual([
      ['on Monday', [0]],
      ['was safe', [1]],
    ]);
    expect(print.pieces.filter((piece) => piece.inItem).map((piece) => piece.text)).toEqual([
      'the bridge ',
      'was safe',
    ]);
  });

  it('lays the marks of two sides over one another', () => {
    const span = at('bridge was');
    const print = printOf(text, { segments: [segment], parts: {} }, [
      { codes: [{ code: 'WORD-NEGATION', severity: 'critical', span: at('was safe') }] },
      { codes: [{ code: 'WORD-MODAL', severity: 'major', span }] },
    ]);
    const both = print.pieces.filter((piece) => piece.faults.length === 2);
    expect(both.map((piece) => piece.text)).toEqual(['was']);
  });
});

import { describe, expect, it } from 'vitest';
import { guessForm, withoutMarks } from './marked-passage.ts';

const TEXT = 'The pilot said: “We turned back at noon.” She called the ice “quite thin” and the boat “sound”. He left.';
const rangeOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('a selection', () => {
  it('leaves its quotation marks outside', () => {
    const { start, end } = withoutMarks(TEXT, rangeOf('“quite thin”'));
    expect(TEXT.slice(start, end)).toBe('quite thin');
  });

  it.each([
    ['“We turned back at noon.”', 'direct'],
    ['We turned back at noon.', 'direct'],
    ['“quite thin”', 'fragment'],
    ['sound', 'fragment'],
    ['He left.', 'reported'],
  ])('%s looks %s', (words, form) => {
    expect(guessForm(TEXT, rangeOf(words))).toBe(form);
  });
});

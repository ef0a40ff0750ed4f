import { describe, expect, it } from 'vitest';
import { findOddCharacters } from './odd-characters.ts';

const brief = (text: string) => findOddCharacters(text).map((odd) => [odd.start, odd.end, odd.kind]);

describe('findOddCharacters', () => {
  it.each([
    ['plain “marks” – and dashes…\tdone\n', []],
    [
      'a\u202Eb\u2069',
      [
        [1, 2, 'bidi'],
        [3, 4, 'bidi'],
      ],
    ],
    ['a\u200Bb', [[1, 2, 'zero-width']]],
    ['a\u200Db', [[1, 2, 'zero-width']]],
    ['👩‍🚒 and 👍🏽‍x', [[14, 15, 'zero-width']]],
    ['می\u200Cخواهم', []],
    ['🏴\u{E0067}\u{E0062}\u{E007F}', []],
    ['word\u{E0067}', [[4, 6, 'zero-width']]],
    [
      'a\u00ADb\u00A0c\u202Fd',
      [
        [1, 2, 'soft-hyphen'],
        [3, 4, 'no-break-space'],
        [5, 6, 'no-break-space'],
      ],
    ],
    [
      'a\u0007b\u0085c\uFFFD',
      [
        [1, 2, 'control'],
        [3, 4, 'control'],
        [5, 6, 'control'],
      ],
    ],
    ['a\u034Fb', [[1, 2, 'zero-width']]],
    ['p\u0430y the men', [[1, 2, 'look-alike']]],
    ['\u043C\u043Eсква and m\u043Fk', []],
    ['\u0441\u043Bов\u006F', [[4, 5, 'look-alike']]],
    ['all москва here', []],
    ['Gr\u03BFup', [[2, 3, 'look-alike']]],
    ['5 \u00B5m and \u03A9', []],
  ])('in %j', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('names what it finds', () => {
    expect(findOddCharacters('\u202Eb\u0430d')).toEqual([
      { start: 0, end: 1, kind: 'bidi', name: 'right-to-left override', codePoint: 0x202e },
      { start: 2, end: 3, kind: 'look-alike', name: 'Cyrillic letter а, looks like Latin a', codePoint: 0x430 },
    ]);
  });
});

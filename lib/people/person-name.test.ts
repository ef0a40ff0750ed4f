import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from './name-words.ts';
import { NAME_CASES } from './person-name.cases.ts';
import { isNamed, matchName, nameWords } from './person-name.ts';

describe.each(Object.entries(NAME_CASES))('a printed name: %s', (_, cases) => {
  it.each(cases)('"%s" for %s: %s', (printed, name, expected, aliases = []) => {
    expect(matchName(printed, { name, aliases })).toBe(expected);
    expect(isNamed(printed, { name, aliases })).toBe(expected === 'same');
  });
});

describe('looking a name up', () => {
  it('takes the words of name and aliases, joined forms too, and no particles or titles', () => {
    expect(nameWords('Yoon Suk-yeol', ['尹錫悅', 'President Yoon'])).toEqual([
      'yoon',
      'suk',
      'yeol',
      'sukyeol',
      '尹錫悅',
    ]);
    expect(nameWords('J. von der Müller')).toEqual(['muller', 'mueller']);
    expect(nameWords('De La')).toEqual(['de', 'la']);
    expect(nameWords('')).toEqual([]);
  });

  it.each(
    Object.values(NAME_CASES)
      .flat()
      .filter(([, , expected]) => expected === 'same'),
  )('finds by "%s": %s', (printed, name, _, aliases = []) => {
    const stored = new Set(nameWords(name, aliases));
    const shares = nameWords(printed).some((word) => stored.has(word));
    expect(shares).toBe(true);
  });
});

const word = fc.constantFrom(
  'Anna',
  'Yoon',
  'Suk-yeol',
  'de',
  'al-Sisi',
  'J.',
  'BUSH',
  'Jr.',
  'Çelik',
  '尹',
  '-',
  ',',
  'Müller',
  "O'",
);
const name = fc.oneof(
  fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

describe('what holds for every name', () => {
  it('never throws, and a name is its own where it has any word', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(['same', 'possible', null]).toContain(matchName(a, { name: b, aliases: [a] }));
        if (nameKey(a)) expect(matchName(a, { name: a, aliases: [] })).toBe('same');
      }),
    );
  });

  it('an alias only ever adds', () => {
    fc.assert(
      fc.property(name, name, name, (printed, own, alias) => {
        const without = matchName(printed, { name: own, aliases: [] });
        const withAlias = matchName(printed, { name: own, aliases: [alias] });
        if (without !== null) expect(withAlias).not.toBeNull();
        if (without === 'same') expect(withAlias).toBe('same');
      }),
    );
  });
});

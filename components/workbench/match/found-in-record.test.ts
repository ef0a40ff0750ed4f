import { describe, expect, it } from 'vitest';
import { foundById, inCapture, isTelling, placeCount, shownPlace } from './found-in-record.ts';
import { captureNamed, soughtNamed, toldOf } from './match.cases.ts';
import { NOTHING_SOUGHT, reduceMatches } from './match-state.ts';
import { foundInWords, foundWords } from './match-words.ts';

const NUMBER = soughtNamed('We have lent nine million crowns to the millers', { id: 'number', position: 10 });
const NOT = soughtNamed('The weir was not built to last', { id: 'not', position: 90 });
const SAME = soughtNamed('Every eel in this river is counted', { id: 'same', position: 200 });
const SHORT = soughtNamed('at noon', { id: 'short', position: 250, form: 'fragment' });
const ALL = [NUMBER, NOT, SAME, SHORT];
const HEARING =
  'WARDEN: Every eel in this river is counted. We have lent nine billion crowns to the millers. The weir was built to last.';
const COPY = 'Every eel in this river is counted, the warden said at noon. The gate rose at noon.';
const OTHER = 'The market opens at noon and closes at dusk.';

const CAPTURES = [captureNamed('hearing'), captureNamed('copy')];
const STATE = [toldOf('hearing', HEARING, ALL), toldOf('copy', COPY, ALL), toldOf('other', OTHER, ALL)].reduce(
  (state, told) => reduceMatches(state, { type: 'told', told }),
  NOTHING_SOUGHT,
);
const searchOf = (id: string) => {
  const search = STATE.searches.get(id);
  if (!search) throw new Error(`Not searched: ${id}`);
  return search;
};

describe('quotations in captures', () => {
  it('are worked through as they are in one capture: the same first, then what differs gravest first, then what is not there', () => {
    expect(inCapture(STATE, 'hearing', ALL).map(({ id }) => id)).toEqual(['same', 'not', 'number', 'short']);
    expect(inCapture(STATE, 'nowhere', ALL)).toEqual([]);
  });

  it('are told by the capture in which they differ least, and how many have them', () => {
    const found = foundById({ state: STATE, sought: ALL, captures: CAPTURES });
    expect(found.get('same')?.map(({ capture }) => capture.id)).toEqual(['hearing', 'copy']);
    expect(foundInWords(found.get('same') ?? [])).toBe('identical, in 2 records');
    expect(foundInWords(found.get('number') ?? [])).toBe('1 word differs, a number');
    expect(foundInWords(found.get('not') ?? [])).toBe('1 word differs, a “not”');
    expect([...found.keys()]).not.toContain('absent');
  });

  it('tell that a record is about the article by more than a few words', () => {
    expect(isTelling(searchOf('copy'), ALL)).toBe(true);
    expect(isTelling(searchOf('other'), ALL)).toBe(false);
  });

  it('are stepped through where several places are as good', () => {
    const [, , , short] = ALL;
    const found = short && searchOf('copy').found.get(short.key);
    if (!found) throw new Error('The short one was not sought.');
    expect(placeCount(found)).toBe(2);
    const [first, second] = [0, 1, 2].map((index) => shownPlace({ found, index }));
    expect(second?.start).toBeGreaterThan(first?.start ?? 0);
    expect(shownPlace({ found, index: 2 })).toEqual(first);
  });

  it('that are reported are a passage or nothing', () => {
    const reported = soughtNamed('that nine billion crowns had been lent to the millers', { form: 'reported' });
    const [inHearing] = toldOf('hearing', HEARING, [reported]).found;
    const [inOther] = toldOf('other', OTHER, [reported]).found;
    expect(inHearing && foundWords(inHearing[1])).toBe('a passage like it');
    expect(inOther && foundWords(inOther[1])).toBe('nothing like it');
  });
});

import { describe, expect, it } from 'vitest';
import { soughtNamed, toldOf } from './match.cases.ts';
import { isSearched, type MatchAction, NOTHING_SOUGHT, placeShown, reduceMatches } from './match-state.ts';

const QUOTES = [soughtNamed('The lock gates will open at noon'), soughtNamed('No barge has waited longer')];
const KEYS = QUOTES.map(({ key }) => key);
const RECORD = 'KEEPER: The lock gates will open at noon. No barge has waited longer than a day.';

const matchesAfter = (...actions: MatchAction[]) => actions.reduce(reduceMatches, NOTHING_SOUGHT);
const searchAfter = (...told: Extract<MatchAction, { type: 'told' }>['told'][]) => {
  const search = matchesAfter(...told.map((each) => ({ type: 'told', told: each }) as const)).searches.get('a');
  if (!search) throw new Error('Nothing was sought.');
  return search;
};

describe('what captures have', () => {
  it('comes in parts, and is whole when all that was asked for is answered', () => {
    const asked = { captureId: 'a', asked: KEYS };
    const [first] = QUOTES;
    expect(isSearched(searchAfter(asked))).toBe(false);
    expect(isSearched(searchAfter(asked, toldOf('a', RECORD, first ? [first] : [])))).toBe(false);
    const whole = searchAfter(asked, toldOf('a', RECORD, QUOTES));
    expect(isSearched(whole)).toBe(true);
    expect([...whole.found.keys()]).toEqual(KEYS);
  });

  it('stays when the search of more fails, and a new attempt forgets the failure', () => {
    const told = [{ captureId: 'a', asked: KEYS }, toldOf('a', RECORD, QUOTES)];
    const failed = searchAfter(...told, { captureId: 'a', asked: ['new'] }, { captureId: 'a', failed: 'It is away.' });
    expect(failed).toMatchObject({ failed: 'It is away.' });
    expect(isSearched(failed)).toBe(false);
    expect(failed.found.size).toBe(2);
    expect(searchAfter(...told, { captureId: 'a', failed: 'x' }, { captureId: 'a', asked: [] }).failed).toBeNull();
  });

  it('keeps captures apart, and which place is shown in each', () => {
    const place = { captureId: 'a', key: 'k' };
    const state = matchesAfter({ type: 'place', place, index: 2 });
    expect(placeShown(state, place)).toBe(2);
    expect(placeShown(state, { ...place, captureId: 'b' })).toBe(0);
  });
});

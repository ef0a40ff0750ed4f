import { describe, expect, it } from 'vitest';
import { carryItems } from '#lib/annotations/carry-items.ts';
import { describeSegment } from '#lib/text/selector.ts';
import { changedWords, meetsWords, noticeLine, noticeStatus } from './notice-words.ts';

const OLD = '“We will not raise the fares before spring,” Arvo Tamm, a senior official, said. The council agreed.';

function changes(now: string) {
  const at = (part: 'content' | 'role', words: string) => {
    const start = OLD.indexOf(words);
    return { part, segments: [{ ...describeSegment(OLD, start, start + words.length), status: 'exact' }] };
  };
  const parts = [at('content', 'We will not raise the fares before spring'), at('role', 'a senior official')];
  const [carried] = carryItems({ old: OLD, new: now }, [{ id: 'item', parts }]);
  return changedWords({ old: OLD, now }, carried?.parts ?? []);
}

const line = (now: string) => noticeLine({ changedOn: '2024-10-29', isGone: false, changes: changes(now) });

describe('the line of a notice', () => {
  it.each([
    [
      'a role',
      OLD.replace('a senior official', 'the president'),
      'The outlet changed this on 29 October 2024: “a senior official” became “the president”.',
    ],
    ['a word taken out', OLD.replace('not ', ''), 'The outlet changed this on 29 October 2024: “not” was taken out.'],
    [
      'a word put in',
      OLD.replace('raise', 'ever raise'),
      'The outlet changed this on 29 October 2024: “ever” was added.',
    ],
    [
      'words close together',
      OLD.replace('the fares before', 'all fees until'),
      'The outlet changed this on 29 October 2024: “the fares before” became “all fees until”.',
    ],
    [
      'words and the role',
      OLD.replace('spring', 'winter').replace('a senior official', 'the president'),
      'The outlet changed this on 29 October 2024: “spring” became “winter”; “a senior official” became “the president”.',
    ],
  ])('%s', (_, now, expected) => {
    expect(line(now)).toBe(expected);
  });

  it('counts what would be too much to tell', () => {
    const pair = (at: number) => ({ part: 'content' as const, before: `a${at}`, after: `b${at}` });
    const five = noticeLine({ changedOn: '2024-10', isGone: false, changes: [1, 2, 3, 4, 5].map(pair) });
    expect(five).toBe(
      'The outlet changed this in October 2024: “a1” became “b1”; “a2” became “b2”; “a3” became “b3”; 2 more changes.',
    );
  });

  it('says that a passage is gone', () => {
    expect(noticeLine({ changedOn: '2024-10-29', isGone: true, changes: [] })).toBe(
      'The outlet removed this on 29 October 2024.',
    );
  });

  it('typography is nothing to tell', () => {
    expect(changes(OLD.replace('raise the', 'raise  the'))).toEqual([]);
  });

  it('a role that is not printed any more was taken out', () => {
    expect(changes('“We will not raise the fares before spring,” Arvo Tamm said. The council agreed.')).toEqual([
      { part: 'role', before: 'a senior official', after: null },
    ]);
  });
});

it('its status and what it meets', () => {
  expect(noticeStatus({ change: 'removed', changedOn: '2024-10-29' })).toBe('Removed by the outlet on 29 October 2024');
  expect(meetsWords('partly')).toBe('That is a part of what the desk had asked for.');
});

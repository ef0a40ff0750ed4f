import { describe, expect, it } from 'vitest';
import { alignQuote } from './align-quote.ts';
import type { Tag } from './alignment.ts';

const LONG = `The council met for six hours and heard everybody who had asked to speak, the pilots, the widows of the two men, the owner of the
cold store and a boy who had written his speech on the back of a tide table`;

type Grave = readonly [printed: string, said: string, tag: Tag];

/** Each difference at the end of a long quote that is the same in all else: never trivial, however alike the rest. */
const GRAVE: readonly Grave[] = [
  ['and it would pay for the quay', 'and it would not pay for the quay', 'negation'],
  ['and it would pay for the quay', "and it wouldn't pay for the quay", 'negation'],
  ['and it would never pay for the quay', 'and it would pay for the quay', 'negation'],
  ['and nobody paid for the quay', 'and somebody paid for the quay', 'negation'],
  ['and payment is likely now', 'and payment is unlikely now', 'negation'],
  ['and it can pay for the quay', "and it can't pay for the quay", 'negation'],
  ['and it has 30 million crowns', 'and it has 30 billion crowns', 'number'],
  ['and it has 30 million crowns', 'and it has 13 million crowns', 'number'],
  ['and it has 3.5 million crowns', 'and it has 35 million crowns', 'number'],
  ['and it has $1,300 left', 'and it has $13,000 left', 'number'],
  ['and half of it is gone', 'and a third of it is gone', 'number'],
  ['and it will pay for the quay', 'and it may pay for the quay', 'modal'],
  ['and it must pay for the quay', 'and it should pay for the quay', 'modal'],
  ['and it could pay for the quay', 'and it can pay for the quay', 'modal'],
  ['and it will pay for the quay', 'and perhaps it will pay for the quay', 'modal'],
  ["and it'll pay for the quay", 'and it would pay for the quay', 'modal'],
];

/** The same in other words or signs: never more than trivial. */
const HARMLESS: readonly (readonly [printed: string, said: string])[] = [
  ['and it will not pay for the quay', "and it won't pay for the quay"],
  ['and it cannot pay for the quay', "and it can't pay for the quay"],
  ["and it'll pay for the quay", 'and it will pay for the quay'],
  ['and it has ten million crowns', 'and it has 10 million crowns'],
  ['and it has 1 million crowns', 'and it has a million crowns'],
  ['and it pays 30 percent of it', 'and it pays 30% of it'],
  ['and it is going to pay for it', "and it's gonna pay for it"],
];

const record = (end: string) => `Good evening. ${LONG}, ${end}. We shall hear the rest tomorrow.`;

describe('changes of sense', () => {
  it.each(GRAVE)('"%s" for "%s" is changed: %s', (printed, said, tag) => {
    const [match] = alignQuote({ quote: `${LONG}, ${printed}.`, source: record(said) }).matches;
    expect(match?.class).toBe('changed');
    expect(match?.pieces.map((piece) => piece.tag)).toContain(tag);
  });

  it.each(GRAVE)('so is "%s" for "%s" alone', (printed, said) => {
    const { matches } = alignQuote({ quote: printed, source: record(said) });
    expect(['changed', 'not-found', undefined]).toContain(matches[0]?.class);
  });

  it.each([
    ['We would', 'We would not close it.', 'en'],
    ['the fund that we would', 'This is the fund that we would not touch.', 'en'],
    ['Wir schließen die Fähre', 'Wir schließen die Fähre nicht.', 'de'],
  ])('"%s" out of "%s" stops before the word that denies it', (quote, source, language) => {
    const [match] = alignQuote({ quote, source, language }).matches;
    expect(match?.class).toBe('changed');
    expect(match?.pieces.at(-1)).toMatchObject({ op: 'missing', tag: 'negation' });
  });

  it.each(HARMLESS)('"%s" for "%s" is trivial', (printed, said) => {
    const [match] = alignQuote({ quote: `${LONG}, ${printed}.`, source: record(said) }).matches;
    expect(match?.class).toBe('trivial');
  });
});

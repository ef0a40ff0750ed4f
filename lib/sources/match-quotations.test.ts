import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from './align-quote.ts';
import { editedQuote } from './edited-quotes.cases.ts';
import { groupOf, matchQuotations, orderMatches } from './match-quotations.ts';
import { MOST_PASSAGES, MOST_PLACES, type QuotationMatch, type SoughtQuotation } from './quotation-match.ts';
import { RECORD } from './record.cases.ts';

const quotation = (words: string, more: Partial<SoughtQuotation> = {}): SoughtQuotation => ({
  id: words.slice(0, 40),
  form: 'direct',
  words,
  speaker: null,
  cue: null,
  position: 0,
  ...more,
});

function inOrder(sought: readonly SoughtQuotation[], source = RECORD): QuotationMatch[] {
  const placed = sought.map((each, position) => ({ ...each, position }));
  return orderMatches(matchQuotations(placed, readRecord(source)), placed);
}

describe('the quotations of an article in a record', () => {
  it('come in the order in which they are worked through', () => {
    const order = [
      'the lamps are ordered',
      'Not one lamp has been set up.',
      'We would close the ferry in winter.',
      'The repair will cost 40 billion crowns',
      'the northern pier will fail within ten years',
      'The wall was built in nineteen twenty and it has not been mended since.',
      'We will accept a result of the vote.',
      'her father had worked on the boats',
      'The council shall sell the lighthouse to the highest bidder.',
    ];
    const forms = { 'her father had worked on the boats': 'reported' } as const;
    const sought = order.map((words) => quotation(words, words in forms ? { form: 'reported' } : {}));
    const shuffled = [7, 3, 0, 5, 2, 8, 1, 4, 6].flatMap((at) => sought[at] ?? []);
    const found = inOrder(shuffled);
    expect(found.map(({ words }) => words)).toEqual(order);
    expect(found.map(groupOf)).toEqual([
      ...['same', 'same'],
      ...['differs', 'differs', 'differs', 'differs', 'differs'],
      'reported',
      'not-found',
    ]);
    const gravities = found.map(({ gravity }) => gravity);
    expect(gravities.slice(2, 7)).toEqual([5001, 4001, 3001, 2001, 1001]);
  });

  it('stand in reading order among equals', () => {
    const words = ['The lamps are ordered.', 'The rules are simple', 'carried their own chairs upstairs'];
    expect(inOrder(words.map((each) => quotation(each))).map((match) => match.words)).toEqual(words);
    const backwards = words.toReversed();
    expect(inOrder(backwards.map((each) => quotation(each))).map((match) => match.words)).toEqual(backwards);
  });

  it('put the place first where the printed speaker speaks, of places that are as good', () => {
    const words = 'The press should be ashamed of';
    const placeOf = (speaker: string | null) => {
      const [match] = matchQuotations([quotation(words, { speaker })], readRecord(RECORD));
      return match?.kind === 'words' ? [match.ambiguous, match.places.map((place) => place.speaker)] : null;
    };
    expect(placeOf(null)).toEqual([true, ['MARA QUILL', 'OWEN BRANDT']]);
    expect(placeOf('Owen Brandt')).toEqual([true, ['OWEN BRANDT', 'MARA QUILL']]);
    expect(placeOf('Brandt')).toEqual([true, ['OWEN BRANDT', 'MARA QUILL']]);
  });

  it('tell the speaker and the time of a place', () => {
    const vtt = 'WEBVTT\n\n00:01:05.000 --> 00:01:09.000\n<v June Selby>The lamps are ordered.</v>\n';
    const [match] = matchQuotations([quotation('The lamps are ordered.')], readRecord(vtt));
    expect(match).toMatchObject({ class: 'identical', places: [{ speaker: 'June Selby', time: '00:01:05.000' }] });
  });

  it('tell the nearest place of what is not found, and nothing where nothing is near', () => {
    const [near, far] = inOrder([quotation('The three lamps are ordered.'), quotation('Seven captains sold a kite.')]);
    expect(near).toMatchObject({ class: 'not-found', gravity: 0, places: [{ class: 'not-found' }] });
    expect(far).toMatchObject({ class: 'not-found', places: [], ambiguous: false });
  });

  it('are found across marks, soft hyphens, line ends and combining marks', () => {
    const source = 'MAYOR: The ca\u00adfe\u0301 will\r\nopen in spring 👩‍🚀 at noon.'.replace('\r\n', '\n');
    const [match] = matchQuotations([quotation('“The café will open in spring 👩‍🚀 at noon”')], readRecord(source));
    expect(match).toMatchObject({ class: 'typographic' });
  });

  it.each([
    ['empty', ''],
    ['marks only', '“…!?” —'],
    ['emoji only', '👩‍🚀👩‍🚀'],
    ['lone combining marks', '\u0301\u0301\u0301'],
    ['half a character', '\ud83d'],
  ])('are not found where they are %s', (_name, words) => {
    const [marked, reported] = matchQuotations(
      [quotation(words), quotation(words, { form: 'reported' })],
      readRecord(RECORD),
    );
    expect(marked).toMatchObject({ kind: 'words', class: 'not-found', places: [] });
    expect(reported).toMatchObject({ kind: 'reported', passages: [] });
  });

  it('are none of none, and not found in an empty record', () => {
    expect(matchQuotations([], readRecord(RECORD))).toEqual([]);
    expect(matchQuotations([quotation('The lamps')], readRecord(''))).toMatchObject([{ class: 'not-found' }]);
    expect(matchQuotations([quotation(RECORD)], readRecord('Thank you all.'))).toMatchObject([{ places: [] }]);
  });

  it('have few places of a thousand', () => {
    const source = 'The quay will be lit in spring. '.repeat(1000);
    const sought = [quotation('The quay will be lit in spring.'), quotation('the quay was lit', { form: 'reported' })];
    const [marked, reported] = matchQuotations(sought, readRecord(source));
    expect(marked?.kind === 'words' && [marked.places.length, marked.ambiguous]).toEqual([MOST_PLACES, true]);
    expect(reported?.kind === 'reported' && reported.passages.length).toBe(MOST_PASSAGES);
  });

  it('are the same together as each alone', { timeout: 60_000 }, () => {
    const record = readRecord(RECORD);
    const form = fc.constantFrom('direct' as const, 'reported' as const);
    const some = fc.array(fc.record({ words: editedQuote, form }), { maxLength: 6 });
    fc.assert(
      fc.property(some, (parts) => {
        const sought = parts.map(({ words, form: of }, i) => quotation(words, { id: `${i}`, form: of, position: i }));
        const together = matchQuotations(sought, record);
        expect(together).toEqual(sought.map((each) => matchQuotations([each], record)[0]));
        const ordered = orderMatches(together, sought);
        expect(ordered).toHaveLength(together.length);
        expect(new Set(ordered)).toEqual(new Set(together));
        expect(orderMatches(together.toReversed(), sought)).toEqual(ordered);
      }),
      { numRuns: 500 },
    );
  });
});

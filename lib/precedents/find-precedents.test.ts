import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrecedents, readPassages } from './find-precedents.ts';

const PASSAGES = [
  { id: 'toll', text: 'The harbour toll will end in spring, the minister said.', title: 'Does the toll end?' },
  { id: 'no-toll', text: 'The harbour toll will not end in spring.' },
  { id: 'ferry', text: 'A ferry to Maravel sank with 40 cars on board.' },
  { id: 'school', text: 'Pupils of the harbour school wrote to the council about its closing.' },
  { id: 'mayor', text: 'Mayor Ilse Brandt was photographed asleep at the opera.' },
];
const read = readPassages(PASSAGES);
const idsOf = (text: string) => findPrecedents(text, read).map(({ id }) => id);

describe('passages of the same matter', () => {
  it.each([
    ['The toll at the harbour ends this spring', 'toll'],
    ['Ferries sinking! Fourteen cars gone off #Maravel', 'ferry'],
    ['#HarbourSchool closes', 'school'],
    ['ilsebrandt asleep again', 'mayor'],
    ['Pictures of @IlseBrandt at the oprea', 'mayor'],
  ])('%s: %s', (text, id) => {
    expect(idsOf(text)[0]).toBe(id);
  });

  it('say which words they share, heaviest first, and in what they differ', () => {
    const found = findPrecedents('The harbour toll will not end in spring', read);
    const [denied, said] = ['no-toll', 'toll'].map((id) => found.find((each) => each.id === id));
    expect([denied?.differs, said?.differs]).toEqual([[], ['negation']]);
    expect(said?.shared).toEqual(expect.arrayContaining(['toll', 'spring', 'end', 'harbour']));
    const [ferry] = findPrecedents('A ferry to Maravel sank with 14 cars on board', read);
    expect(ferry).toMatchObject({ id: 'ferry', differs: ['number'] });
  });

  it('are ten at most, and of equals the first that was given', () => {
    const many = readPassages(Array.from({ length: 40 }, (_, id) => ({ id, text: 'The quay is closed.' })));
    expect(findPrecedents('Is the quay closed?', many).map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([[''], ['…—!?'], ['🙂👩‍🚀'], ['\u0301\u0301'], ['zzz qqq']])('are none for %j', (text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it('are none where nothing is known', () => {
    expect(findPrecedents('The toll', readPassages([]))).toEqual([]);
    expect(
      findPrecedents(
        'The toll',
        readPassages([
          { id: 1, text: '' },
          { id: 2, text: '—', title: null },
        ]),
      ),
    ).toEqual([]);
  });

  it('are the same each time, best first, and a passage that was given is among its own', () => {
    const word = fc.constantFrom(
      'quay',
      'toll',
      'the',
      'ferry',
      'boats',
      'boat',
      'spring',
      'tides',
      '30',
      'not',
      'tolls',
    );
    const passage = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 8 }), (texts) => {
        const known = readPassages(texts.map((text, id) => ({ id, text })));
        const found = findPrecedents(texts[0] ?? '', known);
        expect(findPrecedents(texts[0] ?? '', known)).toEqual(found);
        expect(found.some(({ id }) => id === 0)).toBe(true);
        expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hostile texts', { timeout: 60_000 }, () => {
  it.each([
    ['10 MB of sentences', 'The harbour toll will end in spring. '.repeat(270_000)],
    ['one word a million times', 'toll '.repeat(1_000_000)],
    ['10 MB of one letter', 'a'.repeat(10_000_000)],
    ['10 MB of marks', '—#@('.repeat(2_500_000)],
    ['a million tags', '#aB'.repeat(1_000_000)],
    ['combining marks', '\u0301'.repeat(1_000_000)],
  ])('%s are asked about and known', (_, text) => {
    expect(findPrecedents(text, read).length).toBeLessThanOrEqual(PASSAGES.length);
    expect(findPrecedents('toll', readPassages([{ id: 1, text }])).length).toBeLessThanOrEqual(1);
  });

  it('numbers of passages cost what they are', () => {
    const many = readPassages(Array.from({ length: 50_000 }, (_, id) => ({ id, text: `Boat ${id} paid the toll.` })));
    expect(findPrecedents('Boat 777 paid', many)[0]?.id).toBe(777);
  });
});

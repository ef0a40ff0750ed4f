import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARED } from './compare-passages.cases.ts';
import { comparePassages } from './compare-passages.ts';
import { differsIn } from './differs-in.ts';

describe('two passages', () => {
  it.each(COMPARED)('%s | %s: %s', (ours, theirs, relation, denied) => {
    const compared = comparePassages(ours, theirs, 'en');
    expect(compared?.relation ?? null).toBe(relation);
    expect(compared?.denied.join(', ') ?? '').toBe(denied);
  });

  it('swap what is cut and what is longer', () => {
    const [long, short] = ['The harbour toll will end in spring, at last.', 'The harbour toll will end in spring'];
    expect(comparePassages(long, short)?.relation).toBe('cut');
    expect(comparePassages(short, long)?.relation).toBe('longer');
  });

  it('are covered by the pieces, to the letter', () => {
    const words = fc.array(fc.constantFrom('the', 'quay', 'toll', 'not', 'ends', '30', 'boats', 'Oland', '…', ','), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(words, words, (our, their) => {
        const [ours, theirs] = [our.join(' '), their.join(' ')];
        const compared = comparePassages(ours, theirs, 'en');
        if (!compared) return;
        expect(compared.pieces.map((piece) => piece.ours).join('')).toBe(ours);
        expect(compared.pieces.map((piece) => piece.theirs).join('')).toBe(theirs);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('passages of one matter in other words', () => {
  it.each([
    ['Taxes go up by 7 percent next year', 'Next year, said the minister, taxes will rise by 5 percent', 'number'],
    ['Taxes go up by five percent next year', 'Next year, said the minister, taxes will rise by 5 %', ''],
    ['The minister denies that taxes rise next year', 'Next year taxes will rise, says the minister', 'negation'],
    ['Forty boats sank off Maravel in the great storm', 'A storm off Maravel sank 14 boats', 'number'],
    ['Nobody saw the ferry', 'Bread is dear in the north', ''],
    ['', '', ''],
  ])('%s | %s: %s', (ours, theirs, denied) => {
    expect(differsIn(ours, theirs).join(', ')).toBe(denied);
  });

  it('differ in the same whichever is asked about', () => {
    const text = fc
      .array(
        fc.constantFrom('not', 'toll', 'toll', 'ends', 'quay', '5', '7', 'boats', 'percent', 'rises', 'the', 'no'),
        { maxLength: 10 },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        expect(differsIn(words, words)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

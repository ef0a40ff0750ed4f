import { describe, expect, it } from 'vitest';
import { askedDay, askRegistry } from './ask-registry.ts';
import type { PersonView } from './person.ts';

const OFFICE = {
  ...{ id: 'office', title: 'Harbour master', organisation: '', country: 'Halmar', status: 'incumbent' as const },
  ...{ from: '2020-01-01', to: '2024-12-31', sourceTitle: 'Gazette', sourceUrl: null },
};
const person = (id: string, name: string): PersonView => ({
  ...{ id, deskId: 'desk', name, aliases: [], description: '', externalId: null, offices: [OFFICE], version: 1 },
});
const ILSE = person('ilse', 'Ilse Maran');
const REGISTRY = [ILSE, person('arvo', 'Arvo Tamm')];
const IN_OFFICE = askedDay('2024-03-05', null, null);
const question = { name: 'Ilse Maran', asPrinted: 'the harbour master', personId: null, asked: IN_OFFICE };

describe('the registry', () => {
  it('answers of whom the name means, with the day it was asked for', () => {
    expect(askRegistry(question, REGISTRY)).toMatchObject({ personId: 'ilse', result: 'match', asked: IN_OFFICE });
  });

  it('answers of whom somebody chose, whatever is printed', () => {
    const chosen = { ...question, name: 'Oda Lind', personId: 'arvo' };
    expect(askRegistry(chosen, REGISTRY)).toMatchObject({ personId: 'arvo', result: 'match' });
    expect(askRegistry({ ...chosen, name: null }, REGISTRY)).toMatchObject({ personId: 'arvo' });
  });

  it('has no data without a day or for a name it lacks, and nothing to say where nobody is named', () => {
    expect(askRegistry({ ...question, asked: null }, REGISTRY)).toMatchObject({ result: 'no-data', asked: null });
    expect(askRegistry({ ...question, name: 'Oda Lind' }, REGISTRY)).toMatchObject({ result: 'no-data' });
    expect(askRegistry({ ...question, name: null }, REGISTRY)).toBeNull();
  });
});

describe('the day that is asked for', () => {
  it.each([
    ['2024-03-05', '2024-03-04', '2024-03-06', { date: '2024-03-05', from: 'utterance' }],
    [null, '2024-03-04', '2024-03-06', { date: '2024-03-04', from: 'words' }],
    [null, null, '2024-03-06', { date: '2024-03-06', from: 'publication' }],
    [null, null, null, null],
  ] as const)('%s, %s, %s', (utterance, named, published, asked) => {
    expect(askedDay(utterance, named, published)).toEqual(asked);
  });
});

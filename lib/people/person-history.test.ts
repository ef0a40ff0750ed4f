import { describe, expect, it } from 'vitest';
import { mergeRegistry } from './merge-registry.ts';
import type { Office } from './person.ts';
import { importNote, type PersonEntry, personHistory } from './person-history.ts';

const ID = 'person';
const PILOT: Office = {
  ...{ id: 'pilot', title: 'Pilot', organisation: '', country: 'Estmark', from: '2020', to: null },
  ...{ status: 'incumbent', sourceTitle: 'Gazette', sourceUrl: null },
};

function entry(number: number, payload: unknown, action = 'person.change'): PersonEntry {
  return { number, at: `2031-03-0${number}T00:00:00.000Z`, actorId: 'user', action, payload };
}
const form = (fields: object = {}) => ({
  name: 'Ilse Maran',
  aliases: [],
  description: '',
  offices: [PILOT],
  ...fields,
});
const changes = (...payloads: unknown[]) =>
  personHistory(
    ID,
    payloads.map((payload, i) => entry(i + 1, payload)),
  ).map((line) => line.changes);

describe('the history of a person', () => {
  it('tells the newest first, each with what differs from the state before', () => {
    expect(changes(form(), form({ name: 'Ilse Maran-Tamm', aliases: ['Ilse Maran'] }))).toEqual([
      [
        { field: 'name', before: 'Ilse Maran', after: 'Ilse Maran-Tamm' },
        { field: 'aliases', before: [], after: ['Ilse Maran'] },
      ],
      [
        { field: 'name', before: '', after: 'Ilse Maran' },
        { field: 'office.pilot', before: null, after: PILOT },
      ],
    ]);
  });

  it('tells an office whole where its term changed, and its source apart', () => {
    const ended = { ...PILOT, to: '2024' };
    const sourced = { ...ended, sourceTitle: 'Court' };
    expect(
      changes(form(), form({ offices: [ended] }), form({ offices: [sourced] }), form({ offices: [] })).slice(0, 3),
    ).toEqual([
      [{ field: 'office.pilot', before: sourced, after: null }],
      [{ field: 'office.pilot.sourceTitle', before: 'Gazette', after: 'Court' }],
      [{ field: 'office.pilot', before: PILOT, after: ended }],
    ]);
  });

  it('has nothing to tell of a write that changed nothing', () => {
    expect(changes(form(), form())[0]).toEqual([]);
  });

  it('goes on over an import, and keeps the external id that a form does not name', () => {
    const known = { id: ID, ...form(), externalId: null };
    const filed = { line: 2, name: 'Ilse Maran', aliases: ['Ilsa'], description: '', externalId: 'Q7' };
    const { id: _, ...office } = { ...PILOT, to: '2024', line: 2 };
    const plan = mergeRegistry([known], [{ ...filed, offices: [office] }], { newId: () => 'new', seen: new Map() });
    const lines = personHistory(ID, [
      entry(1, form(), 'person.create'),
      entry(2, importNote('job', plan), 'registry.import'),
      entry(3, form({ offices: [{ ...PILOT, to: '2024' }], aliases: ['Ilsa'] })),
    ]);
    expect(lines.map((line) => line.changes)).toEqual([
      [],
      [
        { field: 'aliases', before: [], after: ['Ilsa'] },
        { field: 'externalId', before: null, after: 'Q7' },
        { field: 'office.pilot', before: PILOT, after: { ...PILOT, to: '2024' } },
      ],
      expect.any(Array),
    ]);
  });

  it('is silent where the words were erased, and after that until a form writes all again twice', () => {
    expect(changes(form(), null, form(), form({ name: 'Ilsa' }))).toEqual([
      [{ field: 'name', before: 'Ilse Maran', after: 'Ilsa' }],
      [],
      [],
      expect.any(Array),
    ]);
  });
});

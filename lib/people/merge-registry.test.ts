import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRows } from './group-rows.ts';
import { type KnownPerson, mergeRegistry, type RegistryPlan, severalSentence } from './merge-registry.ts';
import type { RegistryRow } from './read-registry-csv.ts';
import type { FiledOffice, FiledPerson } from './registry-file.ts';

let made = 0;
const newId = () => `id-${++made}`;

const SOURCE = { sourceTitle: 'Gazette', sourceUrl: null };
const office = (title: string, fields: Partial<FiledOffice> = {}): FiledOffice => ({
  ...{ line: 2, title, organisation: '', country: 'Estmark', from: '2020', to: null, status: 'incumbent', ...SOURCE },
  ...fields,
});
const filed = (name: string, fields: Partial<FiledPerson> = {}): FiledPerson => ({
  ...{ line: 2, name, aliases: [], externalId: null, description: '', offices: [] },
  ...fields,
});
const known = (name: string, fields: Partial<KnownPerson> = {}): KnownPerson => ({
  ...{ id: newId(), name, aliases: [], externalId: null, description: '', offices: [] },
  ...fields,
});

const merge = (people: KnownPerson[], file: FiledPerson[]) => mergeRegistry(people, file, { newId, seen: new Map() });

/** The registry after a plan was written. */
function written(people: readonly KnownPerson[], plan: RegistryPlan): KnownPerson[] {
  return [...people, ...plan.create.map((person) => ({ ...person, offices: [] }))].map((person) => {
    const edit = plan.edit.find(({ id }) => id === person.id);
    const offices = [
      ...person.offices,
      ...plan.addOffices.flatMap(({ personId, office: added }) => (personId === person.id ? added : [])),
    ];
    return {
      ...person,
      ...edit,
      offices: offices.map((each) => {
        const { personId: _, ...change } = plan.editOffices.find(({ id }) => id === each.id) ?? { personId: '' };
        return { ...each, ...change };
      }),
    };
  });
}

const counts = (plan: RegistryPlan) => [
  plan.create.length,
  plan.edit.length,
  plan.addOffices.length,
  plan.editOffices.length,
];

describe('a file merged into the registry', () => {
  it('makes whom nobody knows, with their offices', () => {
    const plan = merge([], [filed('Ilse Maran', { aliases: ['Ilsa'], offices: [office('Pilot'), office('Mayor')] })]);
    expect(counts(plan)).toEqual([1, 0, 2, 0]);
    expect(plan.create).toMatchObject([{ name: 'Ilse Maran', aliases: ['Ilsa'] }]);
  });

  it.each(['Ilse Maran', 'MARAN Ilse', 'Ilsé Maran', 'Ilsa Maran'])(
    'finds "%s" by the letters of a name or an alias',
    (name) => {
      const ilse = known('Ilse Maran', { aliases: ['Ilsa Maran'] });
      const plan = merge([ilse], [filed(name, { offices: [office('Pilot')] })]);
      expect(counts(plan)).toEqual([0, 0, 1, 0]);
      expect(plan).toMatchObject({ changed: [ilse.id], addOffices: [{ personId: ilse.id }] });
    },
  );

  it('finds by the external id whatever the name, and learns the name', () => {
    const ilse = known('Ilse Maran', { externalId: 'Q7' });
    const plan = merge([ilse], [filed('Ilse Maran-Tamm', { externalId: 'Q7' })]);
    expect(plan.edit).toEqual([{ id: ilse.id, aliases: ['Ilse Maran-Tamm'], description: '', externalId: 'Q7' }]);
  });

  it('takes a person with another external id for somebody else of the same name', () => {
    const plan = merge([known('Ilse Maran', { externalId: 'Q7' })], [filed('Ilse Maran', { externalId: 'Q8' })]);
    expect(plan.create).toMatchObject([{ name: 'Ilse Maran', externalId: 'Q8' }]);
  });

  it('gives the external id to the one person of that name who has none', () => {
    const ilse = known('Ilse Maran');
    const plan = merge([ilse], [filed('Ilse Maran', { externalId: 'Q8' })]);
    expect(plan.edit).toMatchObject([{ id: ilse.id, externalId: 'Q8' }]);
  });

  it('does not choose between two of a name', () => {
    const two = [known('Ilse Maran'), known('Maran Ilse')];
    const plan = merge(two, [filed('Ilse Maran', { line: 9, offices: [office('Pilot')] })]);
    expect(counts(plan)).toEqual([0, 0, 0, 0]);
    expect(plan.several.map(severalSentence)).toEqual([
      { line: 9, message: expect.stringContaining('fits several people') },
    ]);
  });

  it('does not bring back who was taken out', () => {
    const gone = known('Ilse Maran', { externalId: 'Q7', deleted: true });
    const plan = merge([gone], [filed('Ilse Maran', { externalId: 'Q7' })]);
    expect(counts(plan)).toEqual([0, 0, 0, 0]);
    expect(plan.notTaken).toMatchObject([{ message: 'Q7 was taken out of this registry.' }]);
    expect(merge([gone], [filed('Ilse Maran')]).create).toHaveLength(1);
  });

  it('changes the end and the source of the same office, and nothing else of it', () => {
    const ilse = known('Ilse Maran', { offices: [{ ...office('Pilot'), id: 'office' }] });
    const end = filed('Ilse Maran', { offices: [office('Pilot', { to: '2024-05', sourceTitle: 'Court' })] });
    const plan = merge([ilse], [end]);
    expect(plan.editOffices).toEqual([
      { personId: ilse.id, id: 'office', to: '2024-05', sourceTitle: 'Court', sourceUrl: null },
    ]);
    const other = filed('Ilse Maran', { offices: [office('Pilot', { from: '2021' })] });
    expect(counts(merge([ilse], [other]))).toEqual([0, 0, 1, 0]);
  });

  it('never forgets an end, a description or an address that the file does not give', () => {
    const kept = { ...office('Pilot', { to: '2024', sourceUrl: 'https://gazette.test/1' }), id: 'office' };
    const ilse = known('Ilse Maran', { description: 'Pilot of Kell', offices: [kept] });
    const plan = merge([ilse], [filed('Ilse Maran', { description: 'Somebody', offices: [office('Pilot')] })]);
    expect(counts(plan)).toEqual([0, 0, 0, 0]);
    expect(plan.same).toEqual({ people: 1, offices: 1 });
  });

  it('lets the first of two ends in one file hold, and says so', () => {
    const offices = [office('Pilot', { to: '2024' }), office('Pilot', { line: 3, to: '2025' })];
    const plan = merge([], [filed('Ilse Maran', { offices })]);
    expect(plan.addOffices).toMatchObject([{ office: { to: '2024' } }]);
    expect(plan.notTaken).toEqual([{ line: 3, message: expect.stringContaining('twice, with different ends') }]);
  });

  it('takes as many names and offices as a form would', () => {
    const aliases = Array.from({ length: 60 }, (_, i) => `Alias ${i}`);
    const offices = Array.from({ length: 210 }, (_, i) => office(`Office ${i}`, { line: i }));
    const plan = merge([], [filed('Ilse Maran', { aliases, offices })]);
    expect(plan.create[0]?.aliases).toHaveLength(50);
    expect(plan.addOffices).toHaveLength(200);
    expect(plan.notTaken).toHaveLength(11);
  });
});

const NAMES = ['Ana Berg', 'Berg Ana', 'Bo Carr', 'Cy Dahl', 'Ed Frost', 'Gil Holt'];
const date = fc.constantFrom(null, '2020', '2021-05', '2022-01-01');
const anyOffice = fc.record({
  ...{ line: fc.nat(9), title: fc.constantFrom('Mayor', 'Judge'), organisation: fc.constant('') },
  ...{ country: fc.constant(''), from: fc.constantFrom(null, '2019'), to: date },
  ...{ status: fc.constantFrom('incumbent' as const, 'acting' as const) },
  ...{ sourceTitle: fc.constantFrom('A', 'B'), sourceUrl: fc.constantFrom(null, 'https://a.test/') },
});
const anyRow = anyOffice.chain((held) =>
  fc.record({
    ...{
      name: fc.constantFrom(...NAMES),
      description: fc.constantFrom('', 'Seen'),
      aliases: fc.subarray(NAMES, { maxLength: 1 }),
    },
    externalId: fc.constantFrom(null, null, 'Q1', 'Q2', 'Q3'),
    ...Object.fromEntries(Object.entries(held).map(([key, value]) => [key, fc.constant(value)])),
  }),
) as fc.Arbitrary<RegistryRow>;
const anyKnown = fc.array(
  fc.record({ name: fc.constantFrom(...NAMES), aliases: fc.subarray(NAMES, { maxLength: 1 }), deleted: fc.boolean() }),
  { maxLength: 4 },
);

describe('the same file twice', () => {
  it('changes nothing the second time, whoever was known before', () => {
    fc.assert(
      fc.property(anyKnown, fc.array(anyRow, { maxLength: 10 }), (people, rows) => {
        const file = groupRows(rows);
        const before = people.map(({ name, aliases, deleted }, i) =>
          known(name, { aliases, deleted, externalId: deleted ? `Q${i + 1}` : null }),
        );
        const once = merge(before, file);
        const twice = merge(written(before, once), file);
        expect(counts(twice)).toEqual([0, 0, 0, 0]);
        expect(twice.changed).toEqual([]);
        expect(twice.several).toEqual(once.several);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves what it was given as it was', () => {
    const ilse = known('Ilse Maran', { offices: [{ ...office('Pilot'), id: 'office' }] });
    const copy = structuredClone(ilse);
    merge(
      [ilse],
      [filed('Ilse Maran', { aliases: ['Ilsa'], offices: [office('Pilot', { to: '2024' }), office('Mayor')] })],
    );
    expect(ilse).toEqual(copy);
  });
});

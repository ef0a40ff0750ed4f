import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPrintedRole, type PersonLike } from './check-printed-role.ts';
import { ROLE_CASES } from './check-role.cases.ts';
import { checkRole, ROLE_RESULTS } from './check-role.ts';
import type { OfficeLike } from './office-term.ts';
import { officesOf, PEOPLE, type PersonRow } from './role-people.cases.ts';

const person = (id: string, row: PersonRow): PersonLike<OfficeLike> => {
  return { id, name: row.name, aliases: row.aliases ?? [], offices: officesOf(row) };
};
const senator = (state: string): PersonRow => ({
  name: 'John Marsh',
  country: 'United States',
  offices: [['Senator', '2019-01-03', '2025-01-03', { organisation: `United States Senate, ${state}` }]],
});
const REGISTRY = [
  ...Object.entries(PEOPLE).map(([id, row]) => person(id, row)),
  person('marsh-oh', senator('Ohio')),
  person('marsh-tx', senator('TX')),
  person('marsh-ie', { name: 'John Marsh', country: 'Ireland', offices: [['Minister of Health', '2020-06-27', null]] }),
];
const ask = (name: string, asPrinted: string, date: string | null = '2022-01-01') => {
  return checkPrintedRole({ person: name, asPrinted, date, registry: REGISTRY });
};

describe('whom of the registry a printed name and role mean', () => {
  it.each([
    ['John Marsh', 'senator from Ohio', 'match', 'marsh-oh'],
    ['John Marsh', 'a Texas senator', 'match', 'marsh-tx'],
    ['John Marsh', 'Republican, R-TX, senator', 'match', 'marsh-tx'],
    ['John Marsh', 'Irish health minister', 'match', 'marsh-ie'],
    ['John Marsh', 'the health secretary', 'synonym', 'marsh-ie'],
    ['John Marsh', 'senator', 'several-people', null],
    ['John Marsh', 'a politician', 'several-people', null],
    ['John Marsh', 'senator from Iowa', 'several-people', null],
    ['John Marsh', '', 'several-people', null],
    ['Velt', 'Dutch prime minister', 'match', 'premier'],
    ['Mr. Velt', 'president', 'no-data', null],
    ['Suk-yeol Yoon', "an official at the office of South Korea's president", 'lower-rank', 'yoon'],
    ['윤석열', 'President', 'premature', 'yoon', '2022-01-01'],
    ['Jane Nobody', 'President', 'no-data', null],
    ['', 'President', 'no-data', null],
  ])('%s, %s: %s', (name, printed, result, id, date = '2023-01-01') => {
    const found = ask(name, printed, result === 'premature' ? '2022-01-01' : date);
    expect({ result: found.result, id: found.personId }).toEqual({ result, id });
  });

  it('tells two of one name apart by time alone only where one of them held it', () => {
    const former = {
      ...senator('Ohio'),
      offices: [['Senator', '2001-01-03', '2007-01-03'] as PersonRow['offices'][number]],
    };
    const registry = [person('then', former), person('now', senator('Texas'))];
    const check = checkPrintedRole({ person: 'John Marsh', asPrinted: 'US senator', date: '2022-01-01', registry });
    expect(check).toMatchObject({ result: 'match', personId: 'now' });
  });

  it('says that the registry does not have a name, and whom a part of a name is taken for', () => {
    expect(ask('Jane Nobody', 'President').why).toContain('does not have the name “Jane Nobody”');
    expect(ask('Velt', 'Dutch premier').why).toContain('taken for Arno Velt');
    expect(ask('John Marsh', 'senator').why).toContain('3 people');
  });
});

const rows = Object.values(ROLE_CASES).flat();
const pieces = fc.constantFrom(
  ...rows.flatMap(([, printed]) => printed.split(' ')),
  'former',
  'and',
  ',',
  "'s",
  'of',
  'R-',
  '大統領',
);
const printed = fc.oneof(
  fc.constantFrom(...rows.map((row) => row[1])),
  fc.array(pieces, { maxLength: 9 }).map((words) => words.join(' ')),
  fc.string(),
);
const who = fc.constantFrom(...Object.keys(PEOPLE));
const day = fc
  .date({ min: new Date('2004-01-01'), max: new Date('2036-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const officesBy = (name: string): OfficeLike[] => officesOf(PEOPLE[name] ?? { name: '', country: '', offices: [] });

describe('what holds for every role and day', () => {
  it('never throws; a result that says something names an office, and a sentence says why', () => {
    fc.assert(
      fc.property(who, printed, day, (name, role, date) => {
        const check = checkRole(role, date, officesBy(name));
        expect(ROLE_RESULTS).toContain(check.result);
        expect(check.office === null).toBe(check.result === 'no-data');
        expect(check.why).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('a more precise date keeps the answer, unless it could not be told', () => {
    fc.assert(
      fc.property(who, printed, day, (name, role, date) => {
        const answers = [date.slice(0, 4), date.slice(0, 7), date].map(
          (each) => checkRole(role, each, officesBy(name)).result,
        );
        answers.reduce((wide, narrow) => {
          if (wide !== 'cannot-tell') expect(narrow).toBe(wide);
          return narrow;
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('the order of the offices does not change the result', () => {
    fc.assert(
      fc.property(who, printed, day, (name, role, date) => {
        const offices = officesBy(name);
        expect(checkRole(role, date, offices.toReversed()).result).toBe(checkRole(role, date, offices).result);
      }),
    );
  });

  it('reads no more of a very long text than a role can be', () => {
    const long = `President ${'of the words '.repeat(100_000)}`;
    expect(checkRole(long, '2024-10-22', officesBy('yoon')).result).toBe('match');
  });

  it('somebody without offices is never passed, and nobody passes without a date', () => {
    fc.assert(
      fc.property(who, printed, day, (name, role, date) => {
        expect(checkRole(role, date, []).result).toBe('no-data');
        expect(checkRole(role, null, officesBy(name)).result).toBe('no-data');
      }),
    );
  });
});

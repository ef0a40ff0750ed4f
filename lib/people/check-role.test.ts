import { describe, expect, it } from 'vitest';
import { ROLE_CASES } from './check-role.cases.ts';
import { checkRole } from './check-role.ts';
import { describeTerm } from './office-term.ts';
import { officesOf, PEOPLE, YOON } from './role-people.cases.ts';

describe.each(Object.entries(ROLE_CASES))('the role as printed, asked of the registry: %s', (_, cases) => {
  it.each(cases)('%s as "%s" on %s: %s', (who, printed, date, expected) => {
    const person = PEOPLE[who];
    if (!person) throw new Error(`There is no ${who} among the people of the cases.`);
    const check = checkRole(printed, date, officesOf(person));
    expect({ result: check.result, why: check.why }).toEqual({ result: expected, why: check.why });
    expect(check.office === null).toBe(expected === 'no-data');
    expect(check.why).toMatch(/^[“\p{Lu}].+\.$/u);
  });
});

describe('what an answer says', () => {
  const offices = officesOf(YOON);

  it('no data is never a pass', () => {
    expect(checkRole('President', '2024-10-22', []).result).toBe('no-data');
    expect(checkRole('President', null, offices).result).toBe('no-data');
  });

  it('which office and when', () => {
    const check = checkRole("a senior official at the office of South Korea's president", '2024-10-22', offices);
    expect(check.office).toBe(offices[0]);
    expect(check.why).toBe(
      'On 22 October 2024 this person held the office itself: President of South Korea, from 10 May 2022 to 4 April 2025.',
    );
    expect(checkRole('President', '2024-12-20', offices).office).toBe(offices[1]);
  });

  it("takes the person's own name for no organisation", () => {
    const printed = 'President of South Korea Yoon Suk Yeol';
    expect(checkRole(printed, '2024-10-22', offices, { name: 'Yoon Suk Yeol' }).result).toBe('match');
  });

  it('a term in one readable line', () => {
    const [mayor] = officesOf({ name: '', country: 'Maravel', offices: [['Mayor', null, null]] });
    expect(mayor && describeTerm(mayor)).toBe('Mayor, Maravel, dates not known');
  });
});

import { describe, expect, it } from 'vitest';
import { type PersonView, personInput } from '#lib/people/person.ts';
import { officeFaults, personBody, personForm, personFormReducer, shownFaults } from './person-form-state.ts';

const OFFICE = {
  id: '01900000-0000-7000-8000-000000000001',
  title: 'Harbour master',
  organisation: 'Port of Lund',
  country: '',
  from: '2029-03',
  to: null,
  status: 'incumbent',
  sourceTitle: 'Port gazette',
  sourceUrl: null,
} as const;

const PERSON: PersonView = {
  id: '01900000-0000-7000-8000-000000000002',
  deskId: '01900000-0000-7000-8000-000000000003',
  name: 'Ada Lund',
  aliases: ['A. Lund', 'Ada L.'],
  description: 'Runs the port',
  externalId: null,
  offices: [OFFICE],
  version: 4,
};

describe('the form of a person', () => {
  it('sends back what it was given', () => {
    const { name, aliases, description, externalId, offices } = PERSON;
    expect(personBody(personForm(PERSON))).toEqual({ name, aliases, description, externalId, offices });
  });

  it('keeps the id that somebody looked up is known by, also when fields are changed', () => {
    const looked = personForm({ name: 'Ada Lund', aliases: [], description: '', offices: [], externalId: 'Q42' });
    const form = personFormReducer(looked, { type: 'field', name: 'name', value: 'Ada M. Lund' });
    expect(personBody(form)).toMatchObject({ name: 'Ada M. Lund', externalId: 'Q42' });
  });

  it('drops empty lines of aliases and offices that were never begun', () => {
    let form = personFormReducer(personForm(null), { type: 'field', name: 'aliases', value: ' A. Lund \n\n' });
    form = personFormReducer(form, { type: 'field', name: 'name', value: 'Ada Lund' });
    expect(personBody(form)).toEqual({
      ...{ name: 'Ada Lund', aliases: ['A. Lund'], description: '', offices: [] },
      externalId: null,
    });
    expect(personInput.safeParse(personBody(form)).success).toBe(true);
  });

  it('sends an office of which only one field is written, so that nothing typed is dropped unseen', () => {
    for (const field of ['country', 'to', 'sourceUrl'] as const) {
      const begun = personForm(null);
      const id = begun.offices[0]?.id ?? '';
      const form = personFormReducer(begun, { type: 'office', id, change: { [field]: '2031' } });
      expect(personBody(form).offices).toHaveLength(1);
    }
  });

  it('keeps an office in sight that is taken out, and sends it no more', () => {
    const form = personFormReducer(personForm(PERSON), {
      type: 'office',
      id: OFFICE.id,
      change: { isRemoved: true },
    });
    expect(form.offices).toHaveLength(1);
    expect(personBody(form).offices).toEqual([]);
  });

  it('finds the faults of an office behind one that is not sent', () => {
    let form = personForm(PERSON);
    form = personFormReducer(form, { type: 'add-office' });
    form = personFormReducer(form, { type: 'office', id: OFFICE.id, change: { isRemoved: true } });
    const id = form.offices[1]?.id ?? '';
    form = personFormReducer(form, { type: 'office', id, change: { title: 'Pilot', from: 'soon' } });
    const checked = personInput.safeParse(personBody(form));
    const faults = Object.fromEntries(
      (checked.error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]),
    );
    expect(officeFaults(form, faults)(id, 'from')).toMatch(/Write a date/);
    expect(officeFaults(form, faults)(OFFICE.id, 'from')).toBeUndefined();
  });

  it('leaves to the notice above what no field shows', () => {
    const faults = { name: 'a', 'aliases.3': 'b', 'offices.0.to': 'c', offices: 'd', externalId: 'e' };
    expect(shownFaults(faults)).toEqual(['name', 'aliases.3', 'offices.0.to']);
  });
});

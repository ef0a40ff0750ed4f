import { describe, expect, it } from 'vitest';
import { codeOf } from '#lib/method/codes.ts';
import { checkRole, ROLE_RESULTS } from '#lib/people/check-role.ts';
import type { Office } from '#lib/people/person.ts';
import { askedFor, asksWhoSpoke, codeToCome, fits, registryLine, roleSentence } from './role-words.ts';

const OFFICE: Office = {
  ...{ id: 'office', title: 'Minister of Harbours', organisation: '', country: 'Veldmark' },
  ...{ from: '2022-05-10', to: '2025-04-04', status: 'incumbent', sourceTitle: 'The gazette', sourceUrl: null },
};

describe('the registry in words', () => {
  it.each([
    ['match', 'Minister of Harbours, Veldmark, from 10 May 2022 to 4 April 2025.', 'The role fits that day.'],
    [
      'stale',
      'No longer in office: Minister of Harbours, Veldmark, from 10 May 2022 to 4 April 2025.',
      'No longer in office.',
    ],
    ['imprecise', 'Something else.', 'Something else.'],
  ] as const)('%s in a sentence, the row left to stand beside it', (result, why, sentence) => {
    expect(roleSentence({ result, office: OFFICE, why })).toBe(sentence);
  });

  it('no data is shown as such', () => {
    const why = 'The date of the utterance is not known.';
    expect(roleSentence({ result: 'no-data', office: null, why })).toBe(`${why} No data is never a pass.`);
  });

  it('takes the row out of what the registry really answers', () => {
    const check = checkRole('Minister of Harbours', '2026-01-01', [OFFICE]);
    expect(check.office).toEqual(OFFICE);
    expect(roleSentence(check)).not.toContain('10 May 2022');
  });

  it.each(ROLE_RESULTS)('%s asks, names a code to come, fits, or none of these, never two', (result) => {
    const ways = [asksWhoSpoke({ result }), codeToCome({ result }) !== null, fits({ result })];
    expect(ways.filter(Boolean).length).toBeLessThanOrEqual(1);
  });

  it('asks whom the record shows where two people may be meant', () => {
    expect(ROLE_RESULTS.filter((result) => asksWhoSpoke({ result }))).toContain('lower-rank');
    expect(asksWhoSpoke({ result: 'no-data' })).toBe(false);
  });

  it('the codes to come are codes of the role', () => {
    const codes = ROLE_RESULTS.flatMap((result) => codeToCome({ result }) ?? []);
    expect(codes.map((code) => codeOf(code).axis)).toEqual(codes.map(() => 'role'));
    expect(codes).toHaveLength(4);
  });

  it('says nothing in the list where it agrees, and never takes no data for agreement', () => {
    expect(registryLine(null)).toBeNull();
    expect(registryLine({ result: 'match', office: OFFICE })).toBeNull();
    expect(registryLine({ result: 'no-data', office: null })).toBe('Registry: no data');
    expect(registryLine({ result: 'cannot-tell', office: OFFICE })).toContain('too imprecise');
  });

  it('gives the row with its dates, and the day it was asked for', () => {
    expect(registryLine({ result: 'lower-rank', office: OFFICE })).toBe(
      'Registry: Minister of Harbours, Veldmark, from 10 May 2022 to 4 April 2025',
    );
    expect(registryLine({ result: 'imprecise', office: OFFICE })).toMatch(/^Registry, more precisely: Minister/);
    const date = '2024-10-22';
    expect(askedFor({ date, from: 'utterance' })).toBe('Asked for 22 October 2024');
    expect(askedFor({ date, from: 'words' })).toBe('Asked for 22 October 2024, the day named beside it');
    expect(askedFor({ date, from: 'publication' })).toBe('Asked for 22 October 2024, the date of publication');
    expect(askedFor(null)).toBe('No date to ask for');
  });
});

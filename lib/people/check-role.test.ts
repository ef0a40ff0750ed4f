import { describe, expect, it } from 'vitest';
import { newId } from '#lib/kernel/ids.ts';
import { checkRole, describeTerm, isNamed } from './check-role.ts';
import type { Office, OfficeStatus } from './person.ts';

function office(title: string, from: string | null, to: string | null, status: OfficeStatus = 'incumbent'): Office {
  const place = { organisation: '', country: 'South Korea', sourceTitle: 'The registry', sourceUrl: null };
  return { id: newId(), title, from, to, status, ...place };
}

/** The president's office of South Korea, with the days of its holder. */
const YOON = [
  office('President of South Korea', '2022-05-10', '2025-04-04'),
  office('President of South Korea', '2024-12-14', '2025-04-04', 'suspended'),
];

const RANK = "a senior official at the office of South Korea's president";

describe('the role as printed, asked of the registry', () => {
  it.each([
    [RANK, '2024-10-22', 'lower-rank'],
    ["a spokesman for South Korea's president", '2024-10-22', 'lower-rank'],
    ['President', '2021-06-01', 'premature'],
    ['President', '2022-06-01', 'match'],
    ['President', '2024-10-22', 'match'],
    ['South Korean President', '2024-10-22', 'match'],
    ['then-President', '2024-10-22', 'match'],
    ['President', '2024-12-20', 'suspended'],
    ['President', '2025-06-01', 'stale'],
    ['former president', '2024-10-22', 'premature'],
    ['former president', '2025-06-01', 'match'],
    ['former president', '2021-06-01', 'no-data'],
    ['Foreign Minister', '2024-10-22', 'imprecise'],
    ['Foreign Minister', '2021-06-01', 'no-data'],
  ])('%s on %s: %s', (printed, date, result) => {
    expect(checkRole(printed, date, YOON).result).toBe(result);
  });

  it.each([
    ['2022-05-10', 'match'],
    ['2022-05-09', 'premature'],
    ['2025-04-05', 'stale'],
    ['2022-05', 'cannot-tell'],
    ['2022-06', 'match'],
    ['2022', 'cannot-tell'],
    ['2023', 'match'],
    ['2026', 'stale'],
  ])('the first day counts and the last, and a date that straddles one cannot tell: %s', (date, result) => {
    expect(checkRole('President', date, YOON).result).toBe(result);
  });

  it('on the last day of a suspension it was suspended still', () => {
    expect(checkRole('President', '2025-04-04', YOON).result).toBe('suspended');
  });

  it('no data is never a pass', () => {
    expect(checkRole('President', '2024-10-22', []).result).toBe('no-data');
    expect(checkRole('President', null, YOON).result).toBe('no-data');
  });

  it('an acting or an elect holder is not yet the holder', () => {
    expect(checkRole('President', '2024-01-01', [office('President', '2023-01-01', null, 'acting')]).result).toBe(
      'acting',
    );
    expect(
      checkRole('acting president', '2024-01-01', [office('President', '2023-01-01', null, 'acting')]).result,
    ).toBe('match');
    expect(checkRole('President', '2024-01-01', [office('President', '2023-12-01', null, 'elect')]).result).toBe(
      'premature',
    );
    expect(checkRole('president-elect', '2024-01-01', [office('President', '2023-12-01', null, 'elect')]).result).toBe(
      'match',
    );
  });

  it('says which office and when', () => {
    const check = checkRole(RANK, '2024-10-22', YOON);
    expect(check.office).toBe(YOON[0]);
    expect(check.why).toContain('from 10 May 2022 to 4 April 2025');
    expect(describeTerm(office('Mayor', null, null))).toBe('Mayor, South Korea, dates not known');
  });
});

describe('the name as printed', () => {
  const person = { name: 'Yoon Suk Yeol', aliases: ['尹錫悅', 'Yoon Seok-youl'] };
  it.each(['Yoon Suk Yeol', 'Yoon Suk-yeol', 'Suk Yeol Yoon', 'YOON SUK YEOL', 'Yoon Seok-youl', '尹錫悅'])(
    '%s',
    (name) => {
      expect(isNamed(name, person)).toBe(true);
    },
  );
  it.each(['Yoon', 'Yoon Suk', '', ' - '])('but not "%s"', (name) => {
    expect(isNamed(name, person)).toBe(false);
  });
});

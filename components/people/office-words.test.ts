import { describe, expect, it } from 'vitest';
import type { Office } from '#lib/people/person.ts';
import { gapWords, officesNow, standingOf, termWords } from './office-words.ts';

const office = (change: Partial<Office>): Office => ({
  id: '01900000-0000-7000-8000-000000000001',
  title: 'Harbour master',
  organisation: 'Port of Lund',
  country: 'Lundland',
  from: '2029-03',
  to: null,
  status: 'incumbent',
  sourceTitle: 'Port gazette',
  sourceUrl: null,
  ...change,
});

describe('how an office lies to a day', () => {
  it.each([
    ['within its dates', {}, '2030-05-04', 'now'],
    ['in the month it begins, whose day is not known', {}, '2029-03-01', 'now'],
    ['the day before that month', {}, '2029-02-28', 'ahead'],
    ['on its last day', { to: '2031-04-04' }, '2031-04-04', 'now'],
    ['the day after', { to: '2031-04-04' }, '2031-04-05', 'past'],
    ['within the year it ended in', { to: '2031' }, '2031-12-31', 'now'],
    ['without any date', { from: null }, '2030-01-01', 'undated'],
    ['former, without any date', { from: null, status: 'former' }, '2030-01-01', 'past'],
    ['former, with a beginning alone', { status: 'former' }, '2030-01-01', 'past'],
  ] as const)('%s', (_, change, day, standing) => {
    expect(standingOf(office(change), day)).toBe(standing);
  });
});

describe('what a row of the list says', () => {
  it('names every office held today, with its status where that is not the plain one', () => {
    const offices = [office({}), office({ title: 'Pilot', status: 'acting', country: '' }), office({ to: '2029-04' })];
    expect(officesNow(offices, '2030-01-01')).toEqual({
      lead: 'now',
      lines: ['Harbour master, Port of Lund', 'Pilot, Port of Lund (acting)'],
      countries: ['Lundland'],
    });
  });

  it('names the last office where none is held', () => {
    const offices = [office({ title: 'Pilot', to: '2029-12' }), office({ from: '2030', to: '2031' })];
    expect(officesNow(offices, '2033-01-01')).toEqual({
      lead: 'last',
      lines: ['Harbour master, Port of Lund, 2030 to 2031'],
      countries: ['Lundland'],
    });
  });

  it('names the term, not the suspension within it, and the next office where none is past', () => {
    const term = office({ from: '2030', to: '2032' });
    const suspended = office({ from: '2031-02', to: '2032', status: 'suspended' });
    expect(officesNow([term, suspended], '2033-01-01').lines).toEqual(['Harbour master, Port of Lund, 2030 to 2032']);
    expect(officesNow([office({ from: '2034', status: 'elect' })], '2033-01-01')).toMatchObject({
      lead: 'next',
      lines: ['Harbour master, Port of Lund (elect), from 2034'],
    });
  });

  it('says so where there is no office, or none with a date', () => {
    expect(officesNow([], '2033-01-01')).toEqual({ lead: 'none', lines: [], countries: [] });
    expect(officesNow([office({ from: null })], '2033-01-01').lead).toBe('undated');
  });
});

describe('words of an office', () => {
  it('puts its dates into words', () => {
    expect(termWords({ from: '2029-03-01', to: '2031-04' })).toBe('1 March 2029 to April 2031');
    expect(termWords({ from: '2029', to: null })).toBe('since 2029');
    expect(termWords({ from: null, to: '2031' })).toBe('until 2031');
    expect(termWords({ from: '2029', to: '2029' })).toBe('2029');
    expect(termWords({ from: null, to: null })).toBe('dates not known');
  });

  it('counts what is missing', () => {
    expect(gapWords([office({}), office({ from: null }), office({ sourceTitle: '' })])).toEqual([
      '1 without dates',
      '1 without a source',
    ]);
    expect(gapWords([office({})])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { AXIS_IDS } from '#lib/method/axes.ts';
import { ASSESSMENT_COLUMNS, VERDICT_COLUMNS } from './columns.ts';
import { DICTIONARY } from './dictionary.ts';

describe.each([
  ['assessments', ASSESSMENT_COLUMNS],
  ['verdicts', VERDICT_COLUMNS],
])('the columns of %s', (file, columns) => {
  const names = columns.map((column) => column.name);

  it('have each its own plain name and a meaning that is a sentence', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z0-9_-]*$/.test(name))).toEqual([]);
    expect(columns.filter((column) => !/^\S.{6,}[.…]$/.test(column.meaning)).map((column) => column.name)).toEqual([]);
  });

  it('have one for each axis of the method', () => {
    expect(names).toEqual(expect.arrayContaining(AXIS_IDS.map((id) => `axis_${id}`)));
  });

  it('are the lines of the dictionary', () => {
    const table = DICTIONARY.find((each) => each.file === `${file}.csv`);
    expect(table?.rows.map((row) => row.name)).toEqual(names);
  });
});

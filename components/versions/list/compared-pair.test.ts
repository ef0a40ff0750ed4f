import { expect, it } from 'vitest';
import { comparedPair } from './compared-pair.ts';

const line = (id: string) => ({
  id,
  number: 1,
  sha256: '',
  capturedAt: '',
  followsId: null,
  changedOn: null,
  importedBy: '',
  length: 1,
});
const three = ['c', 'b', 'a'].map(line);

it.each([
  ['what is asked for', { from: 'a', to: 'c' }, { from: 'a', to: 'c' }],
  ['the newest pair without a wish', {}, { from: 'b', to: 'c' }],
  ['the newest pair for ids that are none', { from: 'x', to: ['c'] }, { from: 'b', to: 'c' }],
  ['a version is not compared with itself', { from: 'a', to: 'a' }, { from: 'b', to: 'c' }],
])('%s', (_, asked, pair) => {
  expect(comparedPair(three, asked)).toEqual(pair);
});

it('one version has nothing beside it', () => {
  expect(comparedPair([line('a')], {})).toBeNull();
});

import { expect, it } from 'vitest';
import type { ItemCarry } from '#lib/workbench/workbench.ts';
import { carryWords, standsHere } from './stands-here.ts';

const carry = (change: Partial<ItemCarry>): { carry: ItemCarry } => ({
  carry: { status: 'changed', decision: null, waiting: false, noticeDue: false, ...change },
});

it.each([
  ['in a first version', { carry: null }, true, ''],
  ['the same words', carry({ status: 'shifted', decision: 'same' }), true, ''],
  ['waiting', carry({ waiting: true }), false, 'Text changed: waits for a decision'],
  [
    'waiting, its words gone',
    carry({ status: 'orphaned', waiting: true }),
    false,
    'Gone from the text: waits for a decision',
  ],
  ['in other words', carry({ decision: 'changed' }), true, ''],
  [
    'in other words under a verdict',
    carry({ decision: 'changed', noticeDue: true }),
    true,
    'Changed by the outlet; the notice is due',
  ],
  ['gone', carry({ status: 'orphaned', decision: 'gone' }), false, 'Not in this version'],
])('%s', (_, item, here, words) => {
  expect([standsHere(item), carryWords(item)]).toEqual([here, words]);
});

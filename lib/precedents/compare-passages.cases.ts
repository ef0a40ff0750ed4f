import type { Relation } from './compare-passages.ts';

/** Two passages, and how the second stands to the first; null where neither is in the other. */
export type ComparedCase = readonly [ours: string, theirs: string, relation: Relation | null, denied: string];

/** Passages of our own making beside each other. */
export const COMPARED: readonly ComparedCase[] = [
  ['The harbour toll will end in spring.', 'The harbour toll will end in spring.', 'same', ''],
  ['The harbour toll will end in spring.', '“the harbour toll will end in spring”', 'same', ''],
  ['The harbour toll will end in spring.', "The harbour toll'll end in the spring", 'same', ''],
  ['The toll is ten crowns a boat.', 'The toll is 10 crowns a boat', 'same', ''],
  ['The harbour toll will end in spring, and nobody will miss it.', 'The harbour toll will end in spring', 'cut', ''],
  ['The harbour toll will end in spring', 'As I said, the harbour toll will end in spring.', 'longer', ''],
  [
    'We have heard the pilots, we have read the plan, and we will build.',
    'We have heard the pilots … and we will build.',
    'cut',
    '',
  ],
  ['The harbour toll will end in spring.', 'The harbour fee will end in spring.', 'changed', ''],
  ['The harbour toll will end in spring.', 'The harbour toll will not end in spring.', 'differs', 'negation'],
  ['The harbour toll will not end in spring.', 'The harbour toll will end in spring.', 'differs', 'negation'],
  [
    'I never said that we would sell the old ferry to them.',
    'We would sell the old ferry to them.',
    'differs',
    'negation',
  ],
  ['I never said that. We would sell the old ferry to them.', 'We would sell the old ferry to them.', 'cut', ''],
  ['Every boat pays 30 crowns at the quay.', 'Every boat pays 13 crowns at the quay.', 'differs', 'number'],
  [
    'Nobody paid 30 crowns at the old quay.',
    'Everybody paid 40 crowns at the old quay.',
    'differs',
    'negation, number',
  ],
  ['The harbour toll will end in spring.', 'Fish was landed at the northern pier all night.', null, ''],
  ['', 'The harbour toll will end in spring.', null, ''],
  ['…', '—', null, ''],
  ['🙂', '🙂', null, ''],
];

/** A text of ours, and the slips in it with the words that were meant. */
export const TYPING_SLIP_CASES: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['The pilot hesistated at the lock.', [['hesistated', 'hesitated']]],
  ['Divers of the Insitute for Tides went down.', [['Insitute', 'Institute']]],
  [
    'The Univeristy of Hull and its Comittee agreed.',
    [
      ['Univeristy', 'University'],
      ['Comittee', 'Committee'],
    ],
  ],
  [
    'They recieve it, and keep it seperate.',
    [
      ['recieve', 'receive'],
      ['seperate', 'separate'],
    ],
  ],
  ['Taht is so, and taht again.', [['taht', 'that']]],
  ['Both spell colour and color, organise and organize.', []],
  ['Zinovev met Kovalska at Przemsyl.', []],
  ['They would hesitate; they shouldn’t. The pilot’s boat isn’t here.', []],
  ['A cyberattack, a livestream and a nonstandard anti-drone net.', []],
  ['See harbor-notes.example/hesistated or @recieve and hesistated@pier.example.', []],
  ['The umami of the kombu broth, the dashi, the yuzu.', []],
  ['Our xqzwv and qqqqqq lines.', []],
  ['The mixins, the mixins, and again the mixins.', []],
];

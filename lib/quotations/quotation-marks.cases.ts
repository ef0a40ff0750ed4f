import type { QuotationCase } from './quotations.cases.ts';

/** Every kind of mark, in pairs, nested, missing, and the signs that only look like one. */
export const MARK_CASES: QuotationCase[] = [
  {
    name: 'straight double marks',
    text: '"The weir is old," Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'The weir is old,', speaker: 'Tomas Marsh', cue: 'said' }],
  },
  {
    name: 'straight single marks in a text without double ones',
    text: "'The weir is old,' Tomas Marsh said.",
    found: [{ kind: 'direct', text: 'The weir is old,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'curly single marks in a text without double ones',
    text: '‘The weir is old,’ Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'The weir is old,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'an apostrophe inside single marks',
    text: '‘The weir isn’t new and it won’t hold,’ Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'The weir isn’t new and it won’t hold,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'a genitive plural inside single marks',
    text: '‘The millers’ toll is too high,’ Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'The millers’ toll is too high,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'angle marks',
    text: '«The weir is old,» Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'The weir is old,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'angle marks with spaces inside',
    text: 'Tomas Marsh said: « The weir is old. »',
    found: [{ kind: 'direct', speaker: 'Tomas Marsh', cue: 'said' }],
  },
  {
    name: 'single angle marks',
    text: '‹The weir is old,› Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'The weir is old,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'German marks',
    text: '„The weir is old,“ Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'The weir is old,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'low and high marks as Polish has them',
    text: '„The weir is old,” Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'The weir is old,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'angle marks that point inwards',
    text: '»The weir is old,« Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'The weir is old,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'the same mark on both sides, as Swedish has it',
    text: '”The weir is old,” Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'The weir is old,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'corner brackets',
    text: 'Tomas Marsh said: 「The weir is old.」',
    found: [{ kind: 'direct', text: 'The weir is old.', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'white corner brackets',
    text: 'Tomas Marsh said: 『The weir is old.』',
    found: [{ kind: 'direct', text: 'The weir is old.', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'corner brackets for upright writing',
    text: 'Tomas Marsh said: ﹁The weir is old.﹂',
    found: [{ kind: 'direct', text: 'The weir is old.', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'a curly mark closed by a straight one',
    text: '“The weir is old," Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'The weir is old,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'a straight mark closed by a curly one',
    text: '"The weir is old,” Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'The weir is old,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'wide marks',
    text: '＂The weir is old,＂ Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'The weir is old,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'single marks nested in double ones',
    text: '“My father called it ‘the old lady’ all his life,” Ada Quell said.',
    found: [{ kind: 'direct', text: 'My father called it ‘the old lady’ all his life,', speaker: 'Ada Quell' }],
  },
  {
    name: 'a nested stretch closes where the outer one does',
    text: '“He told me, ‘The weir will hold,’” Ada Quell said.',
    found: [{ kind: 'direct', text: 'He told me, ‘The weir will hold,’', speaker: 'Ada Quell' }],
  },
  {
    name: 'straight single marks nested in straight double ones',
    text: '"He said \'never\' to the toll," Ada Quell said.',
    found: [{ kind: 'direct', text: "He said 'never' to the toll,", speaker: 'Ada Quell' }],
  },
  {
    name: 'curly marks nested in curly marks of the same kind',
    text: '“We heard “no” and we went,” Ada Quell said.',
    found: [{ kind: 'direct', text: 'We heard “no” and we went,', speaker: 'Ada Quell' }],
  },
  {
    name: 'corner brackets nested',
    text: 'Tomas Marsh said: 「They called it 『the old lady』 here.」',
    found: [{ kind: 'direct', text: 'They called it 『the old lady』 here.', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'angle marks nested',
    text: '«They called it ‹the old lady› here,» Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'They called it ‹the old lady› here,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'apostrophes are no marks',
    text: "The millers' ferry wasn't Quell's and the toll isn't Marsh's.",
    found: [],
  },
  {
    name: 'curly apostrophes are no marks',
    text: 'The millers’ ferry wasn’t Quell’s, and it isn’t Marsh’s.',
    found: [],
  },
  {
    name: 'short years are no marks',
    text: "The weir was mended in the '90s and again in '07, and the quay in the ‘80s.",
    found: [],
  },
  { name: 'elided words are no marks', text: "It was rock 'n' roll on the quay, and 'tis said no more.", found: [] },
  { name: 'feet and inches are no marks', text: 'The gate is 6\' 2" high and the beam 14" wide.', found: [] },
  { name: 'inches in a row are no marks', text: 'He cut boards of 5", 7" and 9" for the sluice.', found: [] },
  { name: 'minutes and seconds are no marks', text: 'The lock lies at 51° 30\' 12" north.', found: [] },
  {
    name: 'a missing closing mark ends with the paragraph',
    text: 'Tomas Marsh said: “The weir is old.\n\nThe council met on Friday.',
    found: [{ kind: 'direct', text: 'The weir is old.', speaker: 'Tomas Marsh', unsure: true, why: 'missing' }],
  },
  {
    name: 'a missing closing mark does not swallow the next quotation',
    text: 'Tomas Marsh said: “The weir is old.\n\n“It held,” Ada Quell said.',
    found: [
      { kind: 'direct', text: 'The weir is old.', speaker: 'Tomas Marsh' },
      { kind: 'direct', text: 'It held,', speaker: 'Ada Quell' },
    ],
  },
  {
    name: 'a closing mark alone opens nothing',
    text: 'The weir is old.” The council met on Friday.',
    found: [],
  },
  { name: 'an empty pair is no quotation', text: 'The sign read “” and nothing else.', found: [] },
  { name: 'an empty straight pair is no quotation', text: 'The sign read "" and nothing else.', found: [] },
  { name: 'a mark alone is no quotation', text: '“', found: [] },
  { name: 'a text without any words', text: ' \n\n \t ', found: [] },
  {
    name: 'a bracket before the opening mark',
    text: 'The weir was closed (“It is not safe,” Tomas Marsh said) for a week.',
    found: [{ kind: 'direct', text: 'It is not safe,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'a comma behind the closing mark, as in British print',
    text: '‘The weir is old’, said Tomas Marsh.',
    found: [{ kind: 'direct', text: 'The weir is old', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'a full stop behind the closing mark',
    text: 'Tomas Marsh said the weir was “older than the town”.',
    found: [{ kind: 'mixed', text: 'older than the town', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'a gloss in square brackets stays inside',
    text: '“They [the council] never came,” Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'They [the council] never came,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'a marked cut stays inside',
    text: '“They never came … and never wrote,” Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'They never came … and never wrote,', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'a quotation over three paragraphs, closed in the last',
    text: '“The weir is old,” Tomas Marsh said. “My father built it with stones from the quay.\n\n“He carried them on a barge in the winter of that year.\n\n“Nobody thanked him for it, neither then nor later.”',
    found: [
      {
        kind: 'direct',
        text: 'The weir is old, … My father built it with stones from the quay. … He carried them on a barge in the winter of that year. … Nobody thanked him for it, neither then nor later.',
        speaker: 'Tomas Marsh',
      },
    ],
  },
  {
    name: 'doubled apostrophes with the credit behind count as reported speech',
    text: "''The weir is old,'' Tomas Marsh said.",
    found: [{ kind: 'indirect', text: 'The weir is old,', speaker: 'Tomas Marsh', why: 'apostrophes' }],
  },
  {
    name: 'doubled apostrophes around an inserted credit make one passage',
    text: "''The weir is old,'' Tomas Marsh said. ''It held.''",
    found: [{ kind: 'indirect', text: "The weir is old,'' Tomas Marsh said. ''It held.", speaker: 'Tomas Marsh' }],
  },
  {
    name: 'two backquotes open, two apostrophes close',
    text: "``The weir is old,'' Tomas Marsh said.",
    found: [{ kind: 'indirect', text: 'The weir is old,', speaker: 'Tomas Marsh' }],
  },
];

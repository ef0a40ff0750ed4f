import type { QuotationCase } from './quotations.cases.ts';

/** Turns that are easily misread: hearers, names with small words, several names, titles, pieces and paragraphs that go on. */
export const TURN_CASES: QuotationCase[] = [
  {
    name: 'a hearer before a clause without that',
    text: 'Ada Quell told reporters the toll would rise.',
    found: [{ kind: 'indirect', text: 'the toll would rise', speaker: 'Ada Quell', cue: 'told' }],
  },
  {
    name: 'a hearer with an article before a clause',
    text: 'Ada Quell told the council the toll would rise.',
    found: [{ kind: 'indirect', text: 'the toll would rise', speaker: 'Ada Quell' }],
  },
  {
    name: 'reported speech with verb and speaker at the end',
    text: 'The toll will rise, said Ada Quell.',
    found: [{ kind: 'indirect', text: 'The toll will rise', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'a short second piece stays with the first',
    text: '“The toll,” he said, “will rise.”',
    found: [{ kind: 'direct', text: 'The toll, … will rise.', speaker: 'he' }],
  },
  {
    name: 'double marks nested in single ones',
    text: '‘My father called it “the old lady” all his life,’ Ada Quell said.',
    found: [{ kind: 'direct', text: 'My father called it “the old lady” all his life,', speaker: 'Ada Quell' }],
  },
  {
    name: 'a body whose name ends in a noun for one',
    text: 'Ada Quell met the Harbour Commission. The Harbour Commission said that the toll would rise.',
    found: [{ kind: 'indirect', text: 'that the toll would rise', speaker: 'Harbour Commission' }],
  },
  {
    name: 'a name with two small words in it',
    text: '“The weir is old,” said Piet van der Marsh.',
    found: [{ kind: 'direct', speaker: 'Piet van der Marsh' }],
  },
  {
    name: 'an age before the apposition',
    text: '“The weir is old,” said Ada Quell, 41, a miller.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', role: 'a miller' }],
  },
  {
    name: 'a month behind the body is not part of the role',
    text: '“The weir is old,” wrote analyst Ada Quell of the Weir Institute in March.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', role: 'analyst Ada Quell of the Weir Institute' }],
  },
  {
    name: 'two people are both named',
    text: 'Ada Quell and Tomas Marsh said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Ada Quell and Tomas Marsh' }],
  },
  {
    name: 'a name in commas behind its role',
    text: 'Quell’s lawyer, Tomas Marsh, said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Tomas Marsh', role: 'Quell’s lawyer' }],
  },
  {
    name: 'a craft before the name',
    text: 'Retired banker Tomas Marsh said that the weir was old.',
    found: [{ kind: 'indirect', speaker: 'Tomas Marsh', role: 'Retired banker' }],
  },
  {
    name: 'an elect is a title',
    text: 'President-elect Ada Quell said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Ada Quell', role: 'President-elect' }],
  },
  {
    name: 'a colon behind a name and its apposition',
    text: 'Tomas Marsh, harbour master: “The weir is old and nobody looks at it.”',
    found: [{ kind: 'direct', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'what somebody called something',
    text: 'What Quell called “a tax on bread” is a toll.',
    found: [{ kind: 'mixed', speaker: 'Quell', cue: 'called' }],
  },
  {
    name: 'a verb of doing, then saying',
    text: 'Ada Quell shut the mill, saying that “nobody pays the toll.”',
    found: [{ kind: 'mixed', speaker: 'Ada Quell', cue: 'saying' }],
  },
  {
    name: 'a paragraph left open and a short one that continues it',
    text: '“The weir is old,” Tomas Marsh said. “My father built it.\n\n“Nobody thanked him.”',
    found: [
      { kind: 'direct', text: 'The weir is old, … My father built it. … Nobody thanked him.', speaker: 'Tomas Marsh' },
    ],
  },
  {
    name: 'a label with nothing behind it is no piece',
    text: 'The sign was called “QUELL: ” by all.',
    found: [{ kind: 'mixed', text: 'QUELL: ' }],
  },
  {
    name: 'a heading is marked as one',
    text: 'Harbour board says toll will rise in spring\n\nThe board met on Monday.',
    found: [{ kind: 'indirect', text: 'toll will rise in spring', speaker: 'Harbour board', why: 'headline' }],
  },
];

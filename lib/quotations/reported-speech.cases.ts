import type { QuotationCase } from './quotations.cases.ts';

/** Reported speech without marks, by every construction that is read as such, and what is none. */
export const REPORTED_CASES: QuotationCase[] = [
  {
    name: 'that',
    text: 'Ada Quell said that the toll would rise in spring.',
    found: [
      { kind: 'indirect', text: 'that the toll would rise in spring', speaker: 'Ada Quell', cue: 'said', role: null },
    ],
  },
  {
    name: 'that, behind a day',
    text: 'Ada Quell said on Tuesday that the toll would rise.',
    found: [{ kind: 'indirect', text: 'that the toll would rise', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'that, behind the place where it was said',
    text: 'Ada Quell said in a letter that the toll would rise.',
    found: [{ kind: 'indirect', text: 'that the toll would rise', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'a clause without that',
    text: 'Ada Quell said the toll would rise in spring.',
    found: [{ kind: 'indirect', text: 'the toll would rise in spring', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'a clause behind a day',
    text: 'Ada Quell said on Tuesday the toll would rise.',
    found: [{ kind: 'indirect', text: 'the toll would rise', speaker: 'Ada Quell' }],
  },
  {
    name: 'told and a hearer, that',
    text: 'Ada Quell told the council that the toll would rise.',
    found: [{ kind: 'indirect', text: 'that the toll would rise', speaker: 'Ada Quell', cue: 'told' }],
  },
  {
    name: 'warned that',
    text: 'The harbour board warned that the quay could sink.',
    found: [{ kind: 'indirect', text: 'that the quay could sink', speaker: 'The harbour board', cue: 'warned' }],
  },
  {
    name: 'thought, held inside',
    text: 'Tomas Marsh believes that the quay is sound.',
    found: [{ kind: 'indirect', text: 'that the quay is sound', speaker: 'Tomas Marsh', cue: 'believes' }],
  },
  {
    name: 'an indirect question with why',
    text: 'Tomas Marsh asked why the toll had risen.',
    found: [{ kind: 'indirect', text: 'why the toll had risen', speaker: 'Tomas Marsh', cue: 'asked' }],
  },
  {
    name: 'an indirect question with whether',
    text: 'Tomas Marsh asked whether the ferry would come.',
    found: [{ kind: 'indirect', text: 'whether the ferry would come', speaker: 'Tomas Marsh', cue: 'asked' }],
  },
  {
    name: 'explained how',
    text: 'Ada Quell explained how the sluice works.',
    found: [{ kind: 'indirect', text: 'how the sluice works', speaker: 'Ada Quell', cue: 'explained' }],
  },
  {
    name: 'an infinitive behind vowed',
    text: 'Tomas Marsh vowed to mend the weir before winter.',
    found: [{ kind: 'indirect', text: 'to mend the weir before winter', speaker: 'Tomas Marsh', cue: 'vowed' }],
  },
  {
    name: 'an infinitive behind declined',
    text: 'The harbour board declined to name the buyer.',
    found: [{ kind: 'indirect', text: 'to name the buyer', speaker: 'The harbour board', cue: 'declined' }],
  },
  {
    name: 'bidding somebody to do something',
    text: 'Ada Quell urged the council to lower the toll.',
    found: [{ kind: 'indirect', text: 'the council to lower the toll', speaker: 'Ada Quell', cue: 'urged' }],
  },
  {
    name: 'speaking for a thing',
    text: 'Ada Quell praised the plan for a second bridge.',
    found: [{ kind: 'indirect', text: 'the plan for a second bridge', speaker: 'Ada Quell', cue: 'praised' }],
  },
  {
    name: 'speaking against a thing',
    text: 'Tomas Marsh condemned the sale of the quay.',
    found: [{ kind: 'indirect', text: 'the sale of the quay', speaker: 'Tomas Marsh', cue: 'condemned' }],
  },
  {
    name: 'calling for a thing',
    text: 'Tomas Marsh called for a new weir.',
    found: [{ kind: 'indirect', text: 'a new weir', speaker: 'Tomas Marsh', cue: 'called' }],
  },
  {
    name: 'naming a thing',
    text: 'Tomas Marsh described the sale as a theft.',
    found: [{ kind: 'indirect', text: 'the sale as a theft', speaker: 'Tomas Marsh', cue: 'described' }],
  },
  {
    name: 'the credit behind the statement',
    text: 'The toll will rise in spring, Ada Quell said.',
    found: [{ kind: 'indirect', text: 'The toll will rise in spring', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'the credit inside the statement, which takes it in',
    text: 'The toll, Ada Quell said, will rise in spring.',
    found: [
      { kind: 'indirect', text: 'The toll, Ada Quell said, will rise in spring', speaker: 'Ada Quell', cue: 'said' },
    ],
  },
  {
    name: 'according to, behind the statement',
    text: 'The toll will rise in spring, according to Ada Quell.',
    found: [{ kind: 'indirect', text: 'The toll will rise in spring', speaker: 'Ada Quell', cue: 'according to' }],
  },
  {
    name: 'according to, before the statement',
    text: 'According to Ada Quell, the toll will rise in spring.',
    found: [{ kind: 'indirect', text: 'the toll will rise in spring', speaker: 'Ada Quell', cue: 'According to' }],
  },
  {
    name: 'saying, behind a comma',
    text: 'Tomas Marsh left the board in May, saying that the quay was lost.',
    found: [{ kind: 'indirect', text: 'that the quay was lost', speaker: 'Tomas Marsh', cue: 'saying' }],
  },
  {
    name: 'with somebody saying',
    text: 'The talks ended on Friday, with Tomas Marsh saying that the quay was lost.',
    found: [{ kind: 'indirect', text: 'that the quay was lost', speaker: 'Tomas Marsh', cue: 'saying' }],
  },
  {
    name: 'adding, behind a quotation',
    text: '“The quay is lost,” Tomas Marsh said, adding that nobody had come to look.',
    found: [
      { kind: 'direct', speaker: 'Tomas Marsh', cue: 'said' },
      { kind: 'indirect', text: 'that nobody had come to look', speaker: 'Tomas Marsh', cue: 'adding' },
    ],
  },
  {
    name: 'a clause within a clause is one statement',
    text: 'Quell said he believed the toll would rise.',
    found: [{ kind: 'indirect', text: 'he believed the toll would rise', speaker: 'Quell', cue: 'said' }],
  },
  {
    name: 'a subordinate clause before the statement',
    text: 'When asked about the toll, Quell said it would rise.',
    found: [{ kind: 'indirect', text: 'it would rise', speaker: 'Quell', cue: 'said' }],
  },
  {
    name: 'an opening phrase before the subject',
    text: 'In a letter to the board, Ada Quell said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'two statements in two sentences',
    text: 'Ada Quell said that the toll would rise. Tomas Marsh said that it must not.',
    found: [
      { kind: 'indirect', text: 'that the toll would rise', speaker: 'Ada Quell' },
      { kind: 'indirect', text: 'that it must not', speaker: 'Tomas Marsh' },
    ],
  },
  {
    name: 'two statements around a semicolon',
    text: 'Ada Quell said the toll would rise; Tomas Marsh said it must not.',
    found: [
      { kind: 'indirect', text: 'the toll would rise', speaker: 'Ada Quell' },
      { kind: 'indirect', text: 'it must not', speaker: 'Tomas Marsh' },
    ],
  },
  {
    name: 'a statement with marks inside is found by its marks alone',
    text: 'Ada Quell said that the toll was “a tax on bread” for all of them.',
    found: [{ kind: 'mixed', text: 'a tax on bread', speaker: 'Ada Quell' }],
  },
  {
    name: 'a perfect',
    text: 'The council has said that the ferry will stay.',
    found: [{ kind: 'indirect', text: 'that the ferry will stay', speaker: 'The council', cue: 'has said' }],
  },
  {
    name: 'a negation belongs to the cue',
    text: 'The council did not say that the ferry would stay.',
    found: [{ kind: 'indirect', text: 'that the ferry would stay', speaker: 'The council', cue: 'did not say' }],
  },
  {
    name: 'a headline in capitals of words',
    text: 'Harbour Board Says Toll Is “A Tax On Bread”',
    found: [{ kind: 'mixed', text: 'A Tax On Bread', speaker: 'Harbour Board', cue: 'Says' }],
  },
  { name: 'no verb of speech', text: 'Ada Quell walked along the quay and counted the barges.', found: [] },
  {
    name: 'a noun that looks like a verb of speech',
    text: 'The reports lay on the desk of the harbour office.',
    found: [],
  },
  { name: 'a verb of speech that reports nothing', text: 'Ada Quell said nothing.', found: [] },
  { name: 'spoke, without what', text: 'Ada Quell spoke for an hour at the guildhall.', found: [] },
];

import type { QuotationCase } from './quotations.cases.ts';

/** Fragments in marks within a sentence, marks that nobody is credited with, and titles. */
export const FRAGMENT_CASES: QuotationCase[] = [
  {
    name: 'a fragment behind that',
    text: 'Ada Quell said that the toll was “a tax on bread.”',
    found: [{ kind: 'mixed', text: 'a tax on bread.', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'a fragment without that',
    text: 'Ada Quell said the toll was “a tax on bread.”',
    found: [{ kind: 'mixed', text: 'a tax on bread.', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'a fragment in the middle',
    text: 'Ada Quell said the toll was “a tax on bread” and would not last.',
    found: [{ kind: 'mixed', text: 'a tax on bread', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'two fragments under one verb',
    text: 'Ada Quell said the toll was “a tax on bread” and “an insult to farmers.”',
    found: [
      { kind: 'mixed', text: 'a tax on bread', speaker: 'Ada Quell', cue: 'said' },
      { kind: 'mixed', text: 'an insult to farmers.', speaker: 'Ada Quell', cue: 'said' },
    ],
  },
  {
    name: 'three fragments under one verb',
    text: 'Ada Quell said the toll was “unjust,” “cruel” and “a tax on bread.”',
    found: [
      { kind: 'mixed', text: 'unjust,', speaker: 'Ada Quell' },
      { kind: 'mixed', text: 'cruel', speaker: 'Ada Quell' },
      { kind: 'mixed', text: 'a tax on bread.', speaker: 'Ada Quell' },
    ],
  },
  {
    name: 'two fragments of two speakers in one sentence',
    text: 'Ada Quell called the toll “a tax on bread,” but Tomas Marsh said it was “long overdue.”',
    found: [
      { kind: 'mixed', text: 'a tax on bread,', speaker: 'Ada Quell', cue: 'called' },
      { kind: 'mixed', text: 'long overdue.', speaker: 'Tomas Marsh', cue: 'said' },
    ],
  },
  {
    name: 'called, with a name for the thing',
    text: 'Tomas Marsh called the new weir “a disgrace.”',
    found: [{ kind: 'mixed', text: 'a disgrace.', speaker: 'Tomas Marsh', cue: 'called' }],
  },
  {
    name: 'calling, behind a comma',
    text: 'Tomas Marsh left the meeting early, calling the new weir “a disgrace.”',
    found: [{ kind: 'mixed', text: 'a disgrace.', speaker: 'Tomas Marsh', cue: 'calling' }],
  },
  {
    name: 'described as',
    text: 'Tomas Marsh described the new weir as “a disgrace to the river.”',
    found: [{ kind: 'mixed', speaker: 'Tomas Marsh', cue: 'described' }],
  },
  {
    name: 'dismissed as, joined to an earlier verb by he also',
    text: 'Tomas Marsh said the weir was “safe.” He also dismissed talk of a flood as “idle.”',
    found: [
      { kind: 'mixed', text: 'safe.', speaker: 'Tomas Marsh', cue: 'said' },
      { kind: 'mixed', text: 'idle.', speaker: 'He', name: 'Tomas Marsh' },
    ],
  },
  {
    name: 'warned of',
    text: 'The harbour board warned of “a winter without ferries.”',
    found: [{ kind: 'mixed', text: 'a winter without ferries.', speaker: 'The harbour board', cue: 'warned' }],
  },
  {
    name: 'accused of',
    text: 'Ada Quell accused the board of “robbing the millers.”',
    found: [{ kind: 'mixed', text: 'robbing the millers.', speaker: 'Ada Quell', cue: 'accused' }],
  },
  {
    name: 'promised to',
    text: 'Tomas Marsh promised to “mend the weir before the frost.”',
    found: [{ kind: 'mixed', text: 'mend the weir before the frost.', speaker: 'Tomas Marsh', cue: 'promised' }],
  },
  {
    name: 'the credit at the end of the sentence',
    text: 'The weir is “a disgrace to the river,” Tomas Marsh said.',
    found: [{ kind: 'mixed', text: 'a disgrace to the river,', speaker: 'Tomas Marsh', cue: 'said' }],
  },
  {
    name: 'according to at the end of the sentence',
    text: 'The weir is “a disgrace to the river,” according to Tomas Marsh.',
    found: [{ kind: 'mixed', speaker: 'Tomas Marsh', cue: 'according to' }],
  },
  {
    name: 'according to at the head of the sentence',
    text: 'According to Tomas Marsh, the weir is “a disgrace to the river.”',
    found: [{ kind: 'mixed', speaker: 'Tomas Marsh', cue: 'According to' }],
  },
  {
    name: 'a verb passive with its agent',
    text: 'The weir was described by Tomas Marsh as “a disgrace to the river.”',
    found: [{ kind: 'mixed', speaker: 'Tomas Marsh' }],
  },
  {
    name: 'a sentence that opens with its verb goes on with who spoke before',
    text: '“The toll drives farmers away,” wrote Ada Quell in March. Noting that “several barges have gone to the other bank.”',
    found: [
      { kind: 'direct', speaker: 'Ada Quell', cue: 'wrote' },
      { kind: 'mixed', text: 'several barges have gone to the other bank.', speaker: 'Ada Quell', cue: 'Noting' },
    ],
  },
  {
    name: 'the same, in a paragraph of its own and with a gloss',
    text: '“The toll drives farmers away,” wrote Ada Quell in March.\n\nNoting that “several barges [of corn] have gone to the other bank.”',
    found: [
      { kind: 'direct', speaker: 'Ada Quell' },
      {
        kind: 'mixed',
        text: 'several barges [of corn] have gone to the other bank.',
        name: 'Ada Quell',
        cue: 'Noting',
      },
    ],
  },
  {
    name: 'a word in marks that nobody is credited with',
    text: 'The “free” ferry costs four shillings.',
    found: [{ kind: 'scare', text: 'free', speaker: null, cue: null, unsure: true }],
  },
  {
    name: 'two words in marks that nobody is credited with',
    text: 'The harbour’s “night fleet” is three rowing boats.',
    found: [{ kind: 'scare', text: 'night fleet', speaker: null, unsure: true }],
  },
  {
    name: 'a nickname in marks',
    text: 'Tomas “the Weir” Marsh walks the river every morning.',
    found: [{ kind: 'scare', text: 'the Weir', speaker: null, unsure: true }],
  },
  {
    name: 'so-called, with marks',
    text: 'The so-called “night fleet” is three rowing boats.',
    found: [{ kind: 'scare', text: 'night fleet', speaker: null }],
  },
  {
    name: 'the title of a book',
    text: 'Ada Quell is the author of “The Long Weir.”',
    found: [{ kind: 'scare', text: 'The Long Weir.', speaker: null }],
  },
  {
    name: 'the title of a show that somebody spoke on',
    text: 'Ada Quell said so on “Harbour Tonight” last week.',
    found: [{ kind: 'scare', text: 'Harbour Tonight', speaker: null }],
  },
  {
    name: 'the title of a song behind a genitive',
    text: 'The choir sang Tomas Marsh’s “Song of the Two Rivers” on the quay.',
    found: [{ kind: 'scare', text: 'Song of the Two Rivers', speaker: null }],
  },
  {
    name: 'single marks in a text that quotes in double ones are no speech',
    text: '“The toll will rise,” Ada Quell said. The ‘night fleet’ lay at the quay.',
    found: [
      { kind: 'direct', speaker: 'Ada Quell' },
      { kind: 'scare', text: 'night fleet', speaker: null },
    ],
  },
  {
    name: 'capitals that are speech, right behind the verb',
    text: 'Ada Quell shouted “Never Again” at the gate.',
    found: [{ kind: 'mixed', text: 'Never Again', speaker: 'Ada Quell', cue: 'shouted' }],
  },
];

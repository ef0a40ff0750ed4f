/** Reported speech about the harbour debate, who is named, and the passage that says it; null where the record says nothing like it. */
export type PassageCase = readonly [said: string, speaker: string | null, passage: string | null];

export const PASSAGES: readonly PassageCase[] = [
  ['her father had worked on the boats', null, 'My father worked on those boats, and my brother still does.'],
  [
    'the province could cover half of the cost of the repair',
    'Owen Brandt',
    'The repair will cost 40 million crowns, and the province may pay half of it.',
  ],
  [
    'three engineers out of five would not sign the report',
    null,
    'Three of the five engineers refused to sign the report.',
  ],
  [
    'the wall should be repaired before another ferry is bought',
    'June Selby',
    'We should repair the wall before we buy another boat, and we must do it without new taxes.',
  ],
  ['the mayor promised a new ferry', null, 'Well, you know, I -- I never promised a new ferry.'],
  [
    'Dr. Finch found two metres of silt at the gate',
    null,
    'Dr. Amara Finch measured the silt, and she found two metres of it at the gate.',
  ],
  ['the press ought to be ashamed', 'Owen Brandt', 'The press should be ashamed of nothing tonight.'],
  ['the press ought to be ashamed', 'Mara Quill', 'The press should be ashamed of how little it asks.'],
  [
    'the captain had seen the drawings and found them good',
    null,
    'The slipway is being drawn by the same firm that drew the bridge at Oller, and Captain Reyes has seen the drawings. He told me they are good.',
  ],
  ['the council will sell its lighthouse to a bidder from abroad', null, null],
  ['she is sure of it', null, null],
  ['he may', null, null],
  ['ferries', null, null],
];

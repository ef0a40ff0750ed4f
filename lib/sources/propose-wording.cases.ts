import type { WordingProposal } from './propose-wording.ts';

/** What is printed of the harbour debate, the value proposed, and the codes as "CODE severity: reason". */
export type ProposalCase = readonly [printed: string, value: WordingProposal['value'], codes: readonly string[]];

export const PROPOSALS: readonly ProposalCase[] = [
  ['The lamps are ordered.', 'identical', []],
  ['“the lamps are ordered,”', 'typographic', []],
  ['They don’t want our gratitude, they want our signature.', 'typographic', []],
  ['[T]he lamps are ordered', 'typographic', []],
  [
    'They were promised cold storage … and they were promised that the quay would be lit.',
    'typographic',
    ['WORD-CUT-MARKED note: “they were promised a slipway” left out'],
  ],
  ['[Brandt] keeps telling people that the boats are old', 'typographic', ['WORD-BRACKET note: “[Brandt]” for “He”']],
  [
    'They were promised [frozen rooms], they were promised a slipway',
    'trivial',
    ['WORD-BRACKET minor: “[frozen rooms]” for “cold storage”'],
  ],
  ['That is simply wrong.', 'typographic', ['WORD-FILLER note: “um” left out']],
  ['We will accept the result of the the vote.', 'trivial', ['WORD-FILLER minor: “the” added']],
  ['We will accept a result of the vote.', 'trivial', ['WORD-GRAMMAR minor: “a” for “the”']],
  [
    'They were promised cold storage, and they were promised that the quay would be lit.',
    'trivial',
    ['WORD-CUT-UNMARKED minor: “they were promised a slipway” left out'],
  ],
  [
    'We will accept the result of the vote tonight.',
    'changed-sense-kept',
    ['WORD-CUT-UNMARKED major: “The press should be ashamed of nothing” left out'],
  ],
  [
    'The repair will cost 40 billion crowns, and the province may pay half of it.',
    'changed-sense-kept',
    ['WORD-NUMBER major: “billion” for “million”'],
  ],
  ['and the province will pay half of it', 'changed-sense-kept', ['WORD-MODAL major: “will” for “may”']],
  ['She keeps telling people that the boats are old', 'changed-sense-kept', ['WORD-PRONOUN major: “She” for “He”']],
  [
    'Dr. Amara Pike measured the silt, and she found two metres of it at the gate.',
    'changed-sense-kept',
    ['WORD-SUBST major: “Pike” for “Finch”'],
  ],
  ['And I will gladly accept it too.', 'changed-sense-kept', ['WORD-INSERT major: “gladly” added']],
  [
    'Perhaps in spring they will pay.',
    'changed-sense-kept',
    ['WORD-ORDER major: “in spring” stands elsewhere in the record'],
  ],
  ['We would close the ferry in winter.', 'changed-sense-lost', ['WORD-NEGATION critical: “not” left out']],
  [
    'It’s likely that we’ll get a better offer',
    'changed-sense-lost',
    ['WORD-NEGATION critical: “likely” for “unlikely”'],
  ],
  [
    'We should mend the sea wall before we purchase another vessel, and we must manage it without new taxes.',
    'changed-sense-kept',
    [
      'WORD-SUBST major: “mend” for “repair”; “purchase” for “buy”; “vessel” for “boat”; 1 more',
      'WORD-INSERT major: “sea” added',
    ],
  ],
];

/** What a case expects of one quotation, in the order of the text. What is left out is not looked at; null means there is none. */
export type ExpectedQuotation = {
  kind: 'direct' | 'mixed' | 'indirect' | 'scare';
  /** The words of the segments joined by " … ". */
  text?: string;
  speaker?: string | null;
  name?: string;
  cue?: string | null;
  role?: string | null;
  /** The engine has to doubt it: confidence below 0.6. */
  unsure?: true;
  /** Words that its reasons have to hold. */
  why?: string;
};

/** A text of our own and everything that is to be found in it, neither more nor less. */
export type QuotationCase = { name: string; text: string; found: ExpectedQuotation[] };

/** Whole clauses in marks, and every place where the credit may stand. */
export const DIRECT_CASES: QuotationCase[] = [
  {
    name: 'subject and verb behind the marks',
    text: '“The toll will rise in spring,” Ada Quell said.',
    found: [{ kind: 'direct', text: 'The toll will rise in spring,', speaker: 'Ada Quell', cue: 'said', role: null }],
  },
  {
    name: 'verb and subject behind the marks',
    text: '“The toll will rise in spring,” said Ada Quell.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'subject, verb and comma before the marks',
    text: 'Ada Quell said, “The toll will rise in spring.”',
    found: [{ kind: 'direct', text: 'The toll will rise in spring.', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'a colon behind the verb',
    text: 'Tomas Marsh replied: “Nobody asked the millers.”',
    found: [{ kind: 'direct', text: 'Nobody asked the millers.', speaker: 'Tomas Marsh', cue: 'replied' }],
  },
  {
    name: 'a colon behind the name alone',
    text: 'Tomas Marsh: “Nobody asked the millers.”',
    found: [{ kind: 'direct', speaker: 'Tomas Marsh', cue: ':' }],
  },
  {
    name: 'the verb opens the sentence',
    text: 'Said Tomas Marsh: “Nobody asked the millers.”',
    found: [{ kind: 'direct', speaker: 'Tomas Marsh', cue: 'Said' }],
  },
  {
    name: 'a question in marks, then the credit',
    text: '“Who paid for the bridge?” Tomas Marsh asked.',
    found: [{ kind: 'direct', text: 'Who paid for the bridge?', speaker: 'Tomas Marsh', cue: 'asked' }],
  },
  {
    name: 'a question in marks, then verb and subject',
    text: '“Who paid for the bridge?” asked Tomas Marsh.',
    found: [{ kind: 'direct', speaker: 'Tomas Marsh', cue: 'asked' }],
  },
  {
    name: 'an exclamation in marks, then the credit',
    text: '“The ferry is gone!” shouted Ada Quell from the quay.',
    found: [{ kind: 'direct', text: 'The ferry is gone!', speaker: 'Ada Quell', cue: 'shouted' }],
  },
  {
    name: 'two pieces around the credit',
    text: '“The toll,” Ada Quell said, “will rise in spring.”',
    found: [{ kind: 'direct', text: 'The toll, … will rise in spring.', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'two pieces around verb and subject',
    text: '“The toll,” said Ada Quell, “will rise in spring.”',
    found: [{ kind: 'direct', text: 'The toll, … will rise in spring.', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'a second sentence goes on with the first',
    text: '“The toll will rise,” said Ada Quell. “Nobody likes it.”',
    found: [{ kind: 'direct', text: 'The toll will rise, … Nobody likes it.', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'three pieces under one credit',
    text: '“The toll,” Ada Quell said, “will rise in spring. Nobody likes it.” “But the bridge is old.”',
    found: [
      {
        kind: 'direct',
        text: 'The toll, … will rise in spring. Nobody likes it. … But the bridge is old.',
        speaker: 'Ada Quell',
      },
    ],
  },
  {
    name: 'each of two sentences has its own credit',
    text: '“The toll will rise,” Ada Quell said. “It must not,” Tomas Marsh answered.',
    found: [
      { kind: 'direct', text: 'The toll will rise,', speaker: 'Ada Quell', cue: 'said' },
      { kind: 'direct', text: 'It must not,', speaker: 'Tomas Marsh', cue: 'answered' },
    ],
  },
  {
    name: 'the same speaker with a credit in each sentence',
    text: '“The toll will rise,” Ada Quell said. “Nobody likes it,” she added.',
    found: [
      { kind: 'direct', text: 'The toll will rise,', name: 'Ada Quell' },
      { kind: 'direct', text: 'Nobody likes it,', speaker: 'she', name: 'Ada Quell', cue: 'added' },
    ],
  },
  {
    name: 'according to, behind the marks',
    text: '“The quay is sinking by an inch a year,” according to Ada Quell.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', cue: 'according to' }],
  },
  {
    name: 'a dash and a name behind the marks',
    text: '“A mill without water is a barn.” — Ada Quell',
    found: [{ kind: 'direct', text: 'A mill without water is a barn.', speaker: 'Ada Quell', cue: '—' }],
  },
  {
    name: 'a dash and a name in the next line',
    text: '“A mill without water is a barn.”\n— Ada Quell, miller',
    found: [{ kind: 'direct', text: 'A mill without water is a barn.', speaker: 'Ada Quell', cue: '—' }],
  },
  {
    name: 'a transcript inside marks',
    text: 'The hearing went on. “QUELL: We paid the toll every week.”',
    found: [{ kind: 'direct', text: 'We paid the toll every week.', speaker: 'QUELL', cue: ':' }],
  },
  {
    name: 'a paragraph that ends with a colon leads to the next',
    text: 'Ada Quell wrote to the council on Friday:\n“We have paid the toll for nine years and shall pay no more.”',
    found: [{ kind: 'direct', speaker: 'Ada Quell', cue: 'wrote' }],
  },
  {
    name: 'the credit has an adverb',
    text: '“The toll will rise,” Ada Quell later said.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', cue: 'later said' }],
  },
  {
    name: 'the credit has auxiliaries',
    text: '“The toll will rise,” Ada Quell had repeatedly said.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', cue: 'had repeatedly said' }],
  },
  {
    name: 'told and a hearer behind the marks',
    text: '“The toll will rise,” Ada Quell told the council.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', cue: 'told' }],
  },
  {
    name: 'told and a hearer before the marks',
    text: 'Ada Quell told the council: “The toll will rise.”',
    found: [{ kind: 'direct', speaker: 'Ada Quell', cue: 'told' }],
  },
  {
    name: 'wrote, in a letter',
    text: '“The toll will rise,” Ada Quell wrote in a letter to the harbour office.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', cue: 'wrote' }],
  },
  {
    name: 'says, in the present',
    text: '“The toll will rise,” says Ada Quell.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', cue: 'says' }],
  },
  {
    name: 'a verb that is seldom one of speech, behind a comma in marks',
    text: '“The toll will rise,” the old miller thundered.',
    found: [{ kind: 'direct', speaker: 'the old miller', cue: 'thundered' }],
  },
  {
    name: 'a day behind the verb',
    text: '“The toll will rise,” Ada Quell said on Tuesday.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'a day between subject and verb',
    text: '“The toll will rise,” Ada Quell on Tuesday said.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'saying, behind a comma',
    text: 'Ada Quell closed the mill, saying, “The toll will ruin us.”',
    found: [{ kind: 'direct', text: 'The toll will ruin us.', speaker: 'Ada Quell', cue: 'saying' }],
  },
  {
    name: 'adding, after a quotation',
    text: '“The toll will rise,” Ada Quell said, adding: “Nobody likes it.”',
    found: [
      { kind: 'direct', text: 'The toll will rise,', speaker: 'Ada Quell', cue: 'said' },
      { kind: 'direct', text: 'Nobody likes it.', speaker: 'Ada Quell', cue: 'adding' },
    ],
  },
  {
    name: 'a whole quotation alone in the next paragraph is a guess',
    text: '“The toll will rise in spring,” Ada Quell said.\n\n“It is a pity for every farmer who brings his corn down the river.”',
    found: [
      { kind: 'direct', speaker: 'Ada Quell' },
      { kind: 'direct', name: 'Ada Quell', unsure: true, why: 'guess' },
    ],
  },
  {
    name: 'a quotation behind what was reported in the sentence before',
    text: 'Tomas Marsh said the weir was safe. “I walked it this morning with my own two feet.”',
    found: [
      { kind: 'indirect', text: 'the weir was safe', speaker: 'Tomas Marsh' },
      { kind: 'direct', name: 'Tomas Marsh', why: 'guess' },
    ],
  },
  {
    name: 'two speakers in turn, each in a paragraph',
    text: '“Is it safe?” Ada Quell asked.\n\n“It held last winter,” Tomas Marsh said.\n\n“It rained less,” said Quell.',
    found: [
      { kind: 'direct', name: 'Ada Quell', cue: 'asked' },
      { kind: 'direct', name: 'Tomas Marsh', cue: 'said' },
      { kind: 'direct', speaker: 'Quell', name: 'Ada Quell', cue: 'said' },
    ],
  },
  {
    name: 'as somebody put it',
    text: 'As Ada Quell put it, “the toll is a tax on bread.”',
    found: [{ kind: 'direct', text: 'the toll is a tax on bread.', speaker: 'Ada Quell', cue: 'put' }],
  },
  {
    name: 'what a sign reads',
    text: 'The sign at the gate reads: “No barges after dark.”',
    found: [{ kind: 'direct', speaker: 'The sign at the gate', cue: 'reads' }],
  },
  {
    name: 'questions and answers by letters',
    text: 'Q: Is it safe?\nA: “It held last winter.”',
    found: [{ kind: 'direct', text: 'It held last winter.', speaker: 'A', cue: ':' }],
  },
  {
    name: 'a quotation, then one of somebody else in the same line',
    text: 'Ada Quell said: “The toll will rise.” “Nobody likes it,” Tomas Marsh said.',
    found: [
      { kind: 'direct', text: 'The toll will rise.', speaker: 'Ada Quell' },
      { kind: 'direct', text: 'Nobody likes it,', speaker: 'Tomas Marsh' },
    ],
  },
  {
    name: 'the credit behind a source and its hearer',
    text: '“The toll will rise,” a source told the Courier.',
    found: [{ kind: 'direct', speaker: 'a source', cue: 'told' }],
  },
  {
    name: 'a link word before a quotation',
    text: 'But “the weir is older than the town,” Tomas Marsh said.',
    found: [{ kind: 'direct', text: 'the weir is older than the town,', speaker: 'Tomas Marsh' }],
  },
];

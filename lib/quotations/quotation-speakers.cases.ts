import type { QuotationCase } from './quotations.cases.ts';

/** How a speaker is described, and how a mention is followed back to the fullest name. */
export const SPEAKER_CASES: QuotationCase[] = [
  {
    name: 'an apposition behind the name',
    text: '“The toll will rise,” said Ada Quell, the harbour master.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', role: 'the harbour master' }],
  },
  {
    name: 'an apposition between name and verb',
    text: 'Ada Quell, a miller at Marsh End, said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Ada Quell', role: 'a miller at Marsh End', cue: 'said' }],
  },
  {
    name: 'a relative clause between name and verb',
    text: 'Ada Quell, who runs the mill at Marsh End, said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Ada Quell', role: 'who runs the mill at Marsh End' }],
  },
  {
    name: 'a title before the name',
    text: 'Harbour board president Ada Quell said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Ada Quell', role: 'Harbour board president' }],
  },
  {
    name: 'a title in capitals with a genitive',
    text: 'Norland’s First Vice Foreign Minister Ada Quell said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Ada Quell', role: 'Norland’s First Vice Foreign Minister' }],
  },
  {
    name: 'a spokesman of a body before the name',
    text: 'Harbour Board spokesman Tomas Marsh said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Tomas Marsh', role: 'Harbour Board spokesman' }],
  },
  {
    name: 'a calling before the name and a place behind it',
    text: '“The toll will rise,” wrote analyst Ada Quell of the Institute for Inland Ports in February.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', role: 'analyst Ada Quell of the Institute for Inland Ports' }],
  },
  {
    name: 'party and place in brackets',
    text: 'Sen. Ada Quell (D-Ohio) said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Ada Quell', cue: 'said' }],
  },
  {
    name: 'a courtesy title is no role',
    text: 'Mr. Marsh said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Marsh', role: null }],
  },
  {
    name: 'an age is passed over',
    text: 'Ada Quell, 41, a miller, said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Ada Quell', role: 'a miller' }],
  },
  {
    name: 'a description without a name is its own mention',
    text: 'An official of the harbour board said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'An official of the harbour board' }],
  },
  {
    name: 'analysts of a body, with an apposition',
    text: 'Analysts at the Institute for Inland Ports, a think tank, said that the toll would rise.',
    found: [
      {
        kind: 'indirect',
        speaker: 'Analysts at the Institute for Inland Ports',
        name: 'Analysts at the Institute for Inland Ports, a think tank',
        role: 'a think tank',
      },
    ],
  },
  {
    name: 'a surname stands for the full name',
    text: 'Ada Quell came early. Quell said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Quell', name: 'Ada Quell', why: 'taken to be Ada Quell' }],
  },
  {
    name: 'a surname with a courtesy title stands for the full name',
    text: 'Tomas Marsh came early. Mr. Marsh said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Marsh', name: 'Tomas Marsh' }],
  },
  {
    name: 'a first name stands for the full name',
    text: 'Ada Quell came early. Ada said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Ada', name: 'Ada Quell' }],
  },
  {
    name: 'two people of one surname: the nearest, and it says so',
    text: 'Ada Quell owns the mill. Her brother Piet Quell owns the barge. Quell said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Quell', name: 'Piet Quell', why: 'fits several names' }],
  },
  {
    name: 'a role printed where the speaker is named first',
    text: 'Tomas Marsh, the harbour master, came early. Marsh said that the toll would rise.',
    found: [
      { kind: 'indirect', speaker: 'Marsh', name: 'Tomas Marsh', role: 'the harbour master', why: 'named first' },
    ],
  },
  {
    name: 'he, in the next sentence',
    text: 'Tomas Marsh said that the toll would rise. He said that the quay was sound.',
    found: [
      { kind: 'indirect', name: 'Tomas Marsh' },
      { kind: 'indirect', speaker: 'He', name: 'Tomas Marsh', why: 'look whether that is so' },
    ],
  },
  {
    name: 'she, across paragraphs',
    text: '“The toll will rise,” Ada Quell said.\n\nShe said that the quay was sound.',
    found: [
      { kind: 'direct', name: 'Ada Quell' },
      { kind: 'indirect', speaker: 'She', name: 'Ada Quell' },
    ],
  },
  {
    name: 'he, where he was named but did not speak',
    text: 'Tomas Marsh came early. “The toll will rise,” he said.',
    found: [{ kind: 'direct', speaker: 'he', name: 'Tomas Marsh' }],
  },
  {
    name: 'it stands for a body rather than a person',
    text: 'Marsh College met with Ada Quell. It said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'It', name: 'Marsh College' }],
  },
  {
    name: 'they stands for those who spoke before',
    text: 'The officials said that the toll would rise. They said that the quay was sound.',
    found: [
      { kind: 'indirect', speaker: 'The officials' },
      { kind: 'indirect', speaker: 'They', name: 'The officials' },
    ],
  },
  {
    name: 'a pronoun before any name stands for itself',
    text: 'He said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'He', name: 'He' }],
  },
  {
    name: 'the spokesman stands for who was called so before',
    text: 'Board spokesman Tomas Marsh said that the toll would rise. The spokesman said that the quay was sound.',
    found: [
      { kind: 'indirect', name: 'Tomas Marsh' },
      { kind: 'indirect', speaker: 'The spokesman', name: 'Tomas Marsh', why: 'called so before' },
    ],
  },
  {
    name: 'its analysts stands for analysts who were named before',
    text: 'Analysts at the Institute for Inland Ports, a think tank, said that the toll would rise.\n\n“Ports without water are car parks,” its analysts wrote on Monday.',
    found: [
      { kind: 'indirect', speaker: 'Analysts at the Institute for Inland Ports' },
      {
        kind: 'direct',
        speaker: 'its analysts',
        name: 'Analysts at the Institute for Inland Ports, a think tank',
        role: 'a think tank',
      },
    ],
  },
  {
    name: 'a body as speaker',
    text: 'The Marsh End Courier in May reported that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Marsh End Courier', cue: 'reported' }],
  },
  {
    name: 'a country as speaker',
    text: 'The ferry is at risk, Norland said, and nobody mends it.',
    found: [{ kind: 'indirect', speaker: 'Norland', cue: 'said' }],
  },
  {
    name: 'a name with a particle',
    text: '“The toll will rise,” said Piet van Marsh.',
    found: [{ kind: 'direct', speaker: 'Piet van Marsh' }],
  },
  {
    name: 'a name with an initial',
    text: '“The toll will rise,” said Ada B. Quell.',
    found: [{ kind: 'direct', speaker: 'Ada B. Quell' }],
  },
  {
    name: 'a name with a hyphen and a mark above',
    text: '“The toll will rise,” said Zoë Quell-Marsh.',
    found: [{ kind: 'direct', speaker: 'Zoë Quell-Marsh' }],
  },
  {
    name: 'an apposition between dashes',
    text: 'Ada Quell — a miller at Marsh End — said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Ada Quell', role: 'a miller at Marsh End' }],
  },
  {
    name: 'an office with of before the name',
    text: '“The weir is old,” said Secretary of State Ada Quell.',
    found: [{ kind: 'direct', speaker: 'Ada Quell', role: 'Secretary of State' }],
  },
  {
    name: 'an office of another time',
    text: 'Ada Quell, then the harbour master, said in 1998 that the weir was old.',
    found: [{ kind: 'indirect', speaker: 'Ada Quell', role: 'then the harbour master' }],
  },
  {
    name: 'a body with a relative clause',
    text: 'The board, which owns the quay, said that the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'The board', role: 'which owns the quay' }],
  },
  {
    name: 'a description with a relative clause, behind the marks',
    text: '“The toll will rise,” said one miller, who did not give his name.',
    found: [{ kind: 'direct', speaker: 'one miller', role: 'who did not give his name' }],
  },
  {
    name: 'one of many',
    text: '“The toll will rise,” one of the millers said.',
    found: [{ kind: 'direct', speaker: 'one of the millers', role: null }],
  },
  {
    name: 'somebody speaks for somebody',
    text: 'Mayor Ada Quell’s spokesman said the toll would rise.',
    found: [{ kind: 'indirect', speaker: 'Mayor Ada Quell’s spokesman' }],
  },
  {
    name: 'the name of the hearer is not the speaker',
    text: '“The toll will rise,” Ada Quell told Tomas Marsh.',
    found: [{ kind: 'direct', speaker: 'Ada Quell' }],
  },
];

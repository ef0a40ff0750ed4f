import type { Range } from '#lib/text/paragraphs.ts';
import { saidOf, speakerOf } from '../credits.ts';
import type { FoundInText, FoundQuotation } from '../found-quotation.ts';
import type { Sequence } from '../sequence.ts';
import { textRange } from '../units.ts';
import type { LanguageTable } from './language-table.ts';
import type { TablePlace } from './table-attribute.ts';
import { readMarked, type TableMemory } from './table-credit.ts';
import { findAccording, findCues } from './table-cues.ts';
import { readDashes } from './table-dashes.ts';
import { findTableNames } from './table-names.ts';
import { readReported } from './table-reported.ts';
import { readTableSequence } from './table-sequence.ts';

type Read = FoundInText & { text: string; memory: TableMemory; table: LanguageTable };

/** Reads a text by the table of its language: every quotation with whom it is credited to, and every name. */
export function readByTable(text: string, paragraphs: Iterable<Range>, table: LanguageTable): FoundInText {
  const memory: TableMemory = { quoted: null, said: null, lead: null, marked: null, paragraph: 0, sentence: 0 };
  const read: Read = { text, quotations: [], names: [], memory, table };
  for (const paragraph of paragraphs) {
    const sequence = readTableSequence(text, paragraph, table);
    memory.paragraph++;
    const spoken = readDashes(sequence, table, memory);
    if (spoken) {
      read.quotations.push(spoken);
      if (spoken.speaker) memory.quoted = saidOf(spoken, memory);
    }
    for (const sentence of sequence.sentences) readSentence(read, sequence, { sentence, isSpoken: spoken !== null });
    rememberLead(sequence, memory);
  }
  return { quotations: read.quotations, names: read.names };
}

function readSentence(
  { text, quotations, names, memory, table }: Read,
  { units }: Sequence,
  { sentence, isSpoken }: { sentence: Range; isSpoken: boolean },
): void {
  memory.sentence++;
  const reading = { units, sentence, table };
  names.push(...findTableNames(reading));
  if (isSpoken) return;
  const place: TablePlace = { ...reading, text, cues: findCues(reading), accordings: findAccording(reading) };
  readMarked(place, memory, quotations);
  const reported: FoundQuotation[] = readReported(place, memory);
  quotations.push(...reported);
  rememberSaid(place, memory);
}

/** The first verb of speech with its subject; where there is none, what stands for one ("laut Quell"). */
function rememberSaid({ units, cues, accordings }: TablePlace, memory: TableMemory): void {
  const cue = cues.find((each) => each.subject !== null);
  const speaker = cue?.subject ?? accordings[0]?.speaker;
  if (!speaker) return;
  const range = cue ?? accordings[0]?.cue ?? null;
  memory.said = saidOf({ speaker: speakerOf(units, speaker), cue: range && textRange(units, range) }, memory);
}

/** A paragraph that ends with a colon leads to the next. */
function rememberLead({ units }: Sequence, memory: TableMemory): void {
  const isLead = units.at(-1)?.text === ':';
  memory.lead = isLead && memory.said?.paragraph === memory.paragraph ? { ...memory.said } : null;
}

import type { Range } from '#lib/text/paragraphs.ts';
import { saidOf } from '../credits.ts';
import type { FoundInText } from '../found-quotation.ts';
import type { Sequence } from '../sequence.ts';
import { type KoreanPlace, koreanPlace, readKoreanMarked } from './korean-credit.ts';
import { koreanNames } from './korean-phrase.ts';
import { readKoreanReported } from './korean-reported.ts';
import { readKoreanSequence } from './korean-sequence.ts';
import type { TableMemory } from './table-credit.ts';

type Read = FoundInText & { text: string; memory: TableMemory; known: Set<string> };

/** Reads a Korean text: every quotation with whom it is credited to, and every name. Offsets leave particles out. */
export function readKorean(text: string, paragraphs: Iterable<Range>): FoundInText {
  const memory: TableMemory = { quoted: null, said: null, lead: null, marked: null, paragraph: 0, sentence: 0 };
  const read: Read = { text, quotations: [], names: [], memory, known: new Set() };
  for (const paragraph of paragraphs) {
    const sequence = readKoreanSequence(text, paragraph);
    memory.paragraph++;
    for (const sentence of sequence.sentences) readSentence(read, sequence, sentence);
  }
  return { quotations: read.quotations, names: read.names };
}

function readSentence({ text, quotations, names, memory, known }: Read, { units }: Sequence, sentence: Range): void {
  memory.sentence++;
  for (const name of koreanNames(units, sentence, known)) {
    names.push(name);
    for (const word of text.slice(name.mention.start, name.mention.end).split(/\s+/))
      if (word.length > 1) known.add(word);
  }
  const place = koreanPlace(text, units, sentence, known);
  readKoreanMarked(place, memory, quotations);
  const reported = readKoreanReported(place, memory);
  if (reported) quotations.push(reported);
  rememberSaid(place, memory);
}

function rememberSaid({ units, topics, cues }: KoreanPlace, memory: TableMemory): void {
  const cue = cues[0] === undefined ? undefined : units[cues[0]];
  const speaker = topics.find((topic) => /[은는]$/.test(units[topic.end - 1]?.text ?? ''))?.speaker;
  if (!cue || !speaker) return;
  memory.said = saidOf({ speaker, cue: { start: cue.start, end: cue.end } }, memory);
}

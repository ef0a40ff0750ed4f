import { firstIndex } from '#lib/text/first-index.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import { sentenceAround } from '#lib/text/sentences.ts';
import type { ReadRecord } from './align-quote.ts';
import { placeIn } from './transcript.ts';
import type { Words } from './word-changes.ts';

/** Words of a record that stand in one sentence; `opensTurn` tells that somebody else speaks from here, or a paragraph begins. */
export type SentenceWords = Words & { opensTurn: boolean };

/** What has no full stop for so long is parted. */
const LONGEST = 60;
const STOP = /^["”’')\]»]*[.!?…。！？।][.!?…"”’')\]»]*/;

/** The sentences of words `from` up to `to`, roughly: by the marks between the words. Linear in them. */
export function recordSentences(record: ReadRecord, { from, to }: Words): SentenceWords[] {
  const sentences: SentenceWords[] = [];
  for (let j = from; j < to; j++) {
    const last = sentences.at(-1);
    const border = last ? borderBefore(record, j) : 'turn';
    if (!last || border !== null || j - last.from >= LONGEST)
      sentences.push({ from: j, to: j + 1, opensTurn: border === 'turn' });
    else last.to = j + 1;
  }
  return sentences;
}

/** Whether a sentence or a turn begins at a word. The marks and times of a cue in between part nothing by themselves. */
function borderBefore({ words, transcript, text }: ReadRecord, index: number): 'sentence' | 'turn' | null {
  const [end, start] = [words.ends[index - 1] ?? 0, words.starts[index] ?? 0];
  if (start - end < 2) return null;
  const gap = text.slice(end, Math.min(start, end + 300));
  if (transcript.turns.length && gap.includes('\n') && speakerAt(transcript, end - 1) !== speakerAt(transcript, start))
    return 'turn';
  if (/\n\s*\n/.test(gap) && !gap.includes('-->')) return 'turn';
  return STOP.test(gap) ? 'sentence' : null;
}

function speakerAt(transcript: ReadRecord['transcript'], offset: number): string | undefined {
  return placeIn(transcript, offset).speaker;
}

/** The text of some words with the whole sentences around them, without the label before them or the markup behind. UTF-16 offsets. */
export function sentenceText({ words, transcript, text }: ReadRecord, { from, to }: Words): Range {
  const [first, last] = [words.starts[from] ?? 0, words.ends[to - 1] ?? 0];
  const around = sentenceAround(text, first, last);
  const { markup } = transcript;
  const next = firstIndex(markup.length, (at) => (markup[at]?.start ?? 0) >= first);
  const before = markup[next - 1];
  const behind = markup.slice(next).find(({ start }) => start >= last);
  const start = before && before.end <= first ? Math.max(around.start, before.end) : around.start;
  const end = behind ? Math.min(around.end, Math.max(last, behind.start)) : around.end;
  const range = text.slice(start, end);
  return {
    start: start + (range.length - range.trimStart().length),
    end: end - (range.length - range.trimEnd().length),
  };
}

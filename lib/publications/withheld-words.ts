import { sentenceAround } from '#lib/text/sentences.ts';

type Range = { start: number; end: number };

/** A sentence of fewer characters, such as "We did.", may stand anywhere. */
const SHORTEST_SENTENCE = 20;

/** The words that may not be printed when these segments of a text are withheld: each segment, and each sentence in one. */
export function withheldWords(text: string, segments: readonly Range[]): string[] {
  return segments.flatMap((segment) => {
    const sentences = sentencesIn(text, segment).filter((words) => words.length >= SHORTEST_SENTENCE);
    return [text.slice(segment.start, segment.end), ...sentences];
  });
}

/** What of each sentence lies in the range, without surrounding white space. */
function sentencesIn(text: string, { start, end }: Range): string[] {
  const found: string[] = [];
  for (let at = start; at < end; ) {
    const sentence = sentenceAround(text, at, at + 1);
    const words = text.slice(at, Math.min(sentence.end, end)).trim();
    if (words) found.push(words);
    at = Math.max(sentence.end, at + 1);
  }
  return found;
}

import { textPieces } from './paragraphs.ts';

/** How many words a text has by the rules of its language (UAX 29); an unknown language is counted as English. */
export function countWords(text: string, language: string): number {
  const segmenter = wordSegmenter(language);
  let count = 0;
  for (const piece of textPieces(text, 10_000)) {
    for (const part of segmenter.segment(piece)) if (part.isWordLike) count++;
  }
  return count;
}

function wordSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}

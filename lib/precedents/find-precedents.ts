import { isCommonInEnglish } from '#lib/text/common-words.ts';
import { stemOf } from '#lib/text/word-stem.ts';
import type { Denied } from './compare-passages.ts';
import { differsIn } from './differs-in.ts';
import { partsOfWord } from './part-words.ts';
import { passageWords, tellingWords } from './passage-words.ts';
import { TermIndex } from './term-index.ts';

/** A passage that others are compared with; its title is read with it. */
export type KnownPassage<Id> = { id: Id; text: string; title?: string | null | undefined };

/** Passages that were read once, to be searched again and again. */
export type ReadPassages<Id> = {
  passages: readonly KnownPassage<Id>[];
  words: TermIndex;
  stems: TermIndex;
  pieces: TermIndex;
};

/** A passage of the same matter: `shared` are the telling words of both, heaviest first; `differs` says in what it is not the same statement. */
export type Precedent<Id> = { id: Id; score: number; shared: string[]; differs: Denied[] };

const MOST = 10;
const MOST_SHARED = 20;
/** Of a longer passage the beginning is looked at for the words it shares, in UTF-16 units. */
const MOST_READ = 20_000;
/** What pieces of words count beside whole ones: forms and misspellings, but no other words. */
const PIECES = 0.15;
const PIECE = 4;

/** Reads the passages that others are compared with. Linear in their text. */
export function readPassages<Id>(passages: readonly KnownPassage<Id>[]): ReadPassages<Id> {
  const tuning = { k1: 1.2, b: 0.4 };
  const read = { passages, words: new TermIndex(tuning), stems: new TermIndex(tuning), pieces: new TermIndex(tuning) };
  for (const { text, title } of passages) {
    const { body, credit } = passageWords(title ? `${text} ${title}` : text);
    const words = [...body, ...credit];
    const telling = words.filter((word) => !isCommonInEnglish(word)).map(stemOf);
    read.words.add(words);
    read.stems.add(words.map(stemOf), telling.length);
    read.pieces.add(piecesOf(telling));
  }
  return read;
}

/**
 * The passages that say something of the same matter, best first, ten at most; of equals the one that was given first. By the
 * telling words they share (BM25), and by pieces of words. Pure; a search costs what the passages with its words hold.
 */
export function findPrecedents<Id>(text: string, read: ReadPassages<Id>): Precedent<Id>[] {
  const { body, credit } = passageWords(text);
  const [asked, named] = [stemsAsked(body, read), stemsAsked(credit, read)];
  const scores = new Float64Array(read.passages.length);
  const stems = new Set([...asked, ...named]);
  read.stems.addScores(stems, scores);
  read.pieces.addScores(piecesOf(asked), scores, PIECES);
  return best(scores).flatMap((index) => {
    const passage = read.passages[index];
    if (!passage) return [];
    const score = Math.round((scores[index] ?? 0) * 1e6) / 1e6;
    return [
      { id: passage.id, score, shared: sharedWords(stems, passage, read), differs: differsIn(text, passage.text) },
    ];
  });
}

/** The stems of the telling words, and of those that an unknown word is run together from. */
function stemsAsked(words: readonly string[], { words: known }: { words: TermIndex }): string[] {
  const spelled = words.flatMap((word) => [word, ...partsOfWord(word, known)]);
  return tellingWords(spelled).map(stemOf);
}

/** Runs of four letters within each word, its ends marked; a shorter word whole. */
function piecesOf(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const marked = `_${word}_`;
    if (marked.length <= PIECE) return [marked];
    return Array.from({ length: marked.length - PIECE + 1 }, (_, at) => marked.slice(at, at + PIECE));
  });
}

/** The passages with the highest scores, highest first; of equals the first. */
function best(scores: Float64Array): number[] {
  const found: number[] = [];
  const scoreOf = (index: number | undefined): number => (index === undefined ? 0 : (scores[index] ?? 0));
  scores.forEach((score, index) => {
    if (score <= 0 || (found.length === MOST && score <= scoreOf(found.at(-1)))) return;
    const at = found.findIndex((other) => scoreOf(other) < score);
    found.splice(at < 0 ? found.length : at, 0, index);
    if (found.length > MOST) found.pop();
  });
  return found;
}

function sharedWords(
  stems: ReadonlySet<string>,
  { text, title }: KnownPassage<unknown>,
  read: { stems: TermIndex },
): string[] {
  const { body, credit } = passageWords(`${text.slice(0, MOST_READ)} ${title ?? ''}`);
  const shared = new Map<string, string>();
  for (const word of [...body, ...credit]) {
    const stem = stemOf(word);
    if (stems.has(stem) && !shared.has(stem)) shared.set(stem, word);
  }
  return Array.from(shared)
    .sort(([a], [b]) => read.stems.weightOf(b) - read.stems.weightOf(a))
    .slice(0, MOST_SHARED)
    .map(([, word]) => word);
}

import { guessLanguage } from '#lib/text/guess-language.ts';
import type { ReadRecord } from './align-quote.ts';
import { type ChangeWords, changeWords } from './change-words.ts';
import { likelyRegions, type Region } from './likely-regions.ts';
import { MOST_PASSAGES, type ReportedPassage, type SoughtQuotation } from './quotation-match.ts';
import { readQuote } from './quote-words.ts';
import { recordSentences, type SentenceWords, sentenceText } from './record-sentences.ts';
import { speakerTest } from './same-speaker.ts';
import { neededOf, type SoughtWords, seekWords, weightBetween } from './sought-words.ts';
import { placeIn } from './transcript.ts';
import type { Words } from './word-changes.ts';

/** The share of the weight of its words that a passage must hold. */
const LEAST_SHARE = 0.5;
/** A further passage is told where it holds so much of what the best one has. */
const AS_GOOD = 0.7;
/** A passage is at most so many sentences; each one more must bring so much. */
const SENTENCES = 3;
const FOR_ANOTHER = 0.06;
/** Of equal passages the one is better where the speaker that is printed speaks. */
const FOR_SPEAKER = 0.1;
/** So few words of substance are found anywhere. */
const FEWEST_WORDS = 2;
/** Words of the record in which all that is sought must lie. */
const WINDOW = 90;

type Candidate = Words & { share: number; score: number };

/**
 * Where a record says something like reported speech: the one to three sentences of one turn that hold most of the weight of its words of
 * substance, in any order and with any ending; MOST_PASSAGES at most, best first. Linear in the record.
 */
export function findPassages(
  { words: said, speaker }: Pick<SoughtQuotation, 'words' | 'speaker'>,
  record: ReadRecord,
  language?: string | null,
): ReportedPassage[] {
  const words = seekSubstance(said, record, language);
  if (!words) return [];
  const sought = { from: 0, to: words.quote.length };
  const full = weightBetween(words.of, sought);
  const regions = likelyRegions(words, sought, { size: WINDOW + 2 * sought.to, least: LEAST_SHARE * full });
  const isTheirs = speakerTest(speaker);
  const candidates = regions.flatMap((region) => candidatesIn(region, { words, record, full }));
  const scored = candidates.map((each) => {
    const place = placeIn(record.transcript, record.words.starts[each.from] ?? 0);
    return { ...each, place, score: each.score + (isTheirs(place.speaker) ? FOR_SPEAKER : 0) };
  });
  return apart(scored).map(({ from, to, share, place }) => ({
    ...sentenceText(record, { from, to }),
    share,
    ...place,
  }));
}

/** The words of substance of reported speech, looked up in the record; null where there are too few to find it by. */
function seekSubstance(said: string, record: ReadRecord, language?: string | null): SoughtWords | null {
  const { words, parts } = readQuote(said);
  const known = changeWords(language ?? guessLanguage(said) ?? guessLanguage(record.text.slice(0, 6000)) ?? 'en');
  const marked = words.map((word) => ({ ...word, gloss: !isSubstance(word.word, known) }));
  const substance = new Set(marked.flatMap(({ word, gloss }) => (gloss ? [] : word)));
  if (substance.size < FEWEST_WORDS || record.words.count === 0) return null;
  return seekWords({ words: marked, parts }, record);
}

function isSubstance(word: string, { grammar, filler, pronoun, modal, negation }: ChangeWords): boolean {
  return ![grammar, filler, pronoun, modal, negation].some((words) => words.has(word));
}

type Weighing = { words: SoughtWords; record: ReadRecord; full: number };

/** All runs of sentences in a region that hold enough. */
function candidatesIn(region: Region, { words, record, full }: Weighing): Candidate[] {
  const bag = new Bag(words);
  const sentences = recordSentences(record, region);
  return sentences.flatMap((first, i) => {
    const found: Candidate[] = [];
    for (const [more, sentence] of runFrom(sentences, i).entries()) {
      bag.add(sentence);
      const share = Math.min(1, bag.held / full);
      if (share >= LEAST_SHARE && bag.distinct >= FEWEST_WORDS)
        found.push({ from: first.from, to: sentence.to, share, score: share - more * FOR_ANOTHER });
    }
    bag.empty();
    return found;
  });
}

function runFrom(sentences: readonly SentenceWords[], first: number): SentenceWords[] {
  const run = sentences.slice(first, first + SENTENCES);
  const turn = run.findIndex(({ opensTurn }, at) => at > 0 && opensTurn);
  return turn < 0 ? run : run.slice(0, turn);
}

/** The sought words that some words of the record hold, each as often as it is sought. */
class Bag {
  held = 0;
  distinct = 0;
  private readonly words: SoughtWords;
  private readonly needed: Int32Array;
  private readonly have: Int32Array;
  private taken: number[] = [];

  constructor(words: SoughtWords) {
    this.words = words;
    this.needed = neededOf(words, { from: 0, to: words.quote.length });
    this.have = new Int32Array(this.needed.length);
  }

  add({ from, to }: Words): void {
    const { source, weights } = this.words;
    for (let j = from; j < to; j++) {
      const id = Math.abs(source[j] ?? 0);
      const have = this.have[id] ?? 0;
      if (id === 0 || have >= (this.needed[id] ?? 0)) continue;
      this.have[id] = have + 1;
      this.held += weights[id] ?? 0;
      if (have === 0) this.distinct++;
      this.taken.push(id);
    }
  }

  empty(): void {
    for (const id of this.taken) this.have[id] = 0;
    this.taken = [];
    this.held = 0;
    this.distinct = 0;
  }
}

/** The best that do not overlap, as far as they are nearly as good as the best. */
function apart<C extends Candidate>(candidates: readonly C[]): C[] {
  const kept: C[] = [];
  const best = candidates.toSorted((a, b) => b.score - a.score || a.from - b.from);
  for (const each of best) {
    if (kept.length === MOST_PASSAGES || each.score < AS_GOOD * (best[0]?.score ?? 0)) break;
    if (!kept.some(({ from, to }) => each.from < to && from < each.to)) kept.push(each);
  }
  return kept;
}

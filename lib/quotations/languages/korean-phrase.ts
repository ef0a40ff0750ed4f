import type { Range } from '#lib/text/paragraphs.ts';
import type { FoundSpeaker } from '../found-quotation.ts';
import type { Unit } from '../units.ts';
import {
  isKoreanBody,
  isKoreanName,
  isKoreanPronoun,
  isKoreanSurname,
  isKoreanTime,
  isKoreanTitle,
  withoutParticle,
  withoutTopic,
} from './korean.ts';

/** Who may be a speaker: the units taken, and the speaker by offsets of the text; particles belong to neither name nor role. */
export type KoreanPhrase = Range & { speaker: FoundSpeaker };

/** A noun phrase has no more words than this before its last. */
const REACH = 6;

type Word = Range & { text: string };

/** The noun phrase whose last word stands at a unit, `stem` being that word without its particle; null where it names nobody. */
export function phraseEndingAt(
  units: readonly Unit[],
  at: number,
  stem: string,
  known: ReadonlySet<string>,
): KoreanPhrase | null {
  const last = units[at];
  if (!last) return null;
  const end = { start: last.start, end: last.start + stem.length, text: stem };
  const { words, start } = wordsBefore(units, at);
  if (stem === '씨' || (stem.length === 2 && stem.endsWith('씨'))) return addressed(words, end, { start, end: at + 1 });
  const speaker = isKoreanTitle(stem) ? titled(words, end) : untitled(words, end, known);
  return speaker && { start: Math.min(start, at), end: at + 1, speaker };
}

/** The words before the last that may belong to the phrase, in order; brackets ("홍길동(54)") are passed over. */
function wordsBefore(units: readonly Unit[], at: number): { words: Word[]; start: number } {
  const words: Word[] = [];
  let i = at - 1;
  for (; i >= 0 && words.length < REACH; i--) {
    const unit = units[i];
    if (!unit || unit.quote) break;
    if (unit.text === ')') {
      const open = openingBracket(units, i);
      if (open === null) break;
      i = open;
    } else if (!unit.isWord || !mayBelong(unit.text)) break;
    else words.unshift({ start: unit.start, end: unit.end, text: unit.text });
  }
  return { words, start: i + 1 };
}

function openingBracket(units: readonly Unit[], at: number): number | null {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) if (units[i]?.text === '(') return i;
  return null;
}

/** Nouns without a particle belong to the phrase; times, and what looks like a word with a particle or a verb, do not. */
function mayBelong(word: string): boolean {
  if (isKoreanTime(word)) return false;
  if (isKoreanTitle(word) || isKoreanName(word) || isKoreanSurname(word) || isKoreanBody(word)) return true;
  if (/^(?:이|그|해당|같은)$/.test(word)) return true;
  return withoutParticle(word) === word && !/(?:고|며|면|면서|에|한|된|인|던|할|해|서|다)$/.test(word);
}

/** "홍길동 외교부 장관", "외교부 홍길동 장관", "홍 장관", "블라디미르 푸틴 러시아 대통령", "대통령실 관계자". */
function titled(words: readonly Word[], title: Word): FoundSpeaker {
  let cut = words.length;
  while (cut > 0 && isOffice(words[cut - 1]?.text ?? '')) cut--;
  const before = words.slice(0, cut);
  const name = nameAtEnd(before);
  const first = words[0] ?? title;
  if (!name) return { mention: { start: first.start, end: title.end }, role: null, isName: false };
  const role = { start: words[cut]?.start ?? title.start, end: title.end };
  return { mention: name, role, isName: true };
}

const isOffice = (word: string): boolean =>
  !isKoreanName(word) && !isKoreanSurname(word) && (isKoreanBody(word) || isKoreanTitle(word));

/** The name that ends a list of words: one of three syllables, a surname alone, or up to three words of a foreign name. */
function nameAtEnd(words: readonly Word[]): Range | null {
  const last = words.at(-1);
  if (!last || /^(?:이|그|해당|같은)$/.test(last.text)) {
    return last && last.text === '이' && words.length > 1 ? last : null;
  }
  if (isKoreanName(last.text) || isKoreanSurname(last.text)) return { start: last.start, end: last.end };
  let from = words.length - 1;
  while (from > 0 && from > words.length - 3 && isForeignPart(words[from - 1]?.text ?? '')) from--;
  return last.text.length >= 2 ? { start: words[from]?.start ?? last.start, end: last.end } : null;
}

const isForeignPart = (word: string): boolean =>
  word.length >= 2 && !isKoreanBody(word) && !isKoreanTitle(word) && !isKoreanName(word);

/** "외교부 장관 홍길동", a name alone, a body, a country, a pronoun; other words only where the text gave them as a name. */
function untitled(words: readonly Word[], last: Word, known: ReadonlySet<string>): FoundSpeaker | null {
  const mention = { start: last.start, end: last.end };
  if (isKoreanPronoun(last.text)) return { mention, role: null, isName: false };
  if (isKoreanName(last.text) || known.has(last.text)) return { mention, role: officeBefore(words), isName: true };
  if (!isKoreanBody(last.text)) return null;
  return { mention: { start: words[0]?.start ?? last.start, end: last.end }, role: null, isName: true };
}

function officeBefore(words: readonly Word[]): Range | null {
  const title = words.at(-1);
  if (!title || !isKoreanTitle(title.text)) return null;
  let from = words.length - 1;
  while (from > 0 && isOffice(words[from - 1]?.text ?? '')) from--;
  return { start: words[from]?.start ?? title.start, end: title.end };
}

/** "홍길동 씨", "홍씨": 씨 is an address, no role. */
function addressed(words: readonly Word[], last: Word, taken: Range): KoreanPhrase | null {
  if (last.text.length === 2) {
    const mention = { start: last.start, end: last.start + 1 };
    return isKoreanSurname(last.text[0] ?? '')
      ? { start: taken.end - 1, end: taken.end, speaker: { mention, role: null, isName: true } }
      : null;
  }
  const name = nameAtEnd(words);
  return name && { ...taken, speaker: { mention: name, role: officeBefore(words.slice(0, -1)), isName: true } };
}

/** The phrases of a stretch of units that are marked as topic or subject and may be a speaker, in order. */
export function topicsOf(units: readonly Unit[], { start, end }: Range, known: ReadonlySet<string>): KoreanPhrase[] {
  const found: KoreanPhrase[] = [];
  for (let at = start; at < end; at++) {
    const unit = units[at];
    if (!unit?.isWord) continue;
    const stem = withoutTopic(unit.text);
    const phrase = stem === null ? null : phraseEndingAt(units, at, stem, known);
    if (phrase && phrase.start >= start) found.push(phrase);
  }
  return found;
}

/** Every name of a sentence that an office stands beside, whatever particle it has. */
export function koreanNames(units: readonly Unit[], { start, end }: Range, known: ReadonlySet<string>): FoundSpeaker[] {
  const found: FoundSpeaker[] = [];
  for (let at = start; at < end; at++) {
    const unit = units[at];
    if (!unit?.isWord) continue;
    const stem = withoutParticle(unit.text);
    if (!isKoreanTitle(stem) && stem !== '씨' && !isKoreanTitle(units[at - 1]?.text ?? '')) continue;
    const speaker = phraseEndingAt(units, at, stem, known)?.speaker;
    if (speaker?.isName) found.push(speaker);
  }
  return found;
}

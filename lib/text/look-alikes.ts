import type { OddCharacter } from './character-names.ts';

type Script = 'Latin' | 'Cyrillic' | 'Greek';

const CYRILLIC = pairs(
  'аa вb сc ԁd еe һh іi јj оo рp ԛq ѕs уy хx ԝw кk АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT УY ХX Ԍg',
);
const GREEK = pairs('αa γy ιi κk νv οo ρp τt υu χx ϲc ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX');
const LATIN = new Set([...CYRILLIC.values(), ...GREEK.values()]);
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Letters of another script inside a word that look like the word's own: Cyrillic or Greek among Latin, and the reverse. */
export function findLookAlikes(text: string): OddCharacter[] {
  if (!FOREIGN.test(text)) return [];
  return Array.from(text.matchAll(WORD)).flatMap((match) => inWord(match[0], match.index));
}

function inWord(word: string, start: number): OddCharacter[] {
  const counts = { Latin: 0, Cyrillic: 0, Greek: 0 };
  for (const letter of word) {
    const script = scriptOf(letter);
    if (script) counts[script]++;
  }
  const own = ownScript(counts);
  if (!own) return [];
  return foreignLetters(word, own).map(({ at, letter, script }) => ({
    start: start + at,
    end: start + at + letter.length,
    kind: 'look-alike' as const,
    name: `${script} letter ${letter}${likeness(letter)}`,
    codePoint: letter.codePointAt(0) ?? 0,
  }));
}

/** The script most of a mixed word is in (Latin when equal); null when it is in one script only. */
function ownScript(counts: Readonly<Record<Script, number>>): Script | null {
  const present = (['Latin', 'Cyrillic', 'Greek'] as const).filter((script) => counts[script] > 0);
  if (present.length < 2) return null;
  return present.reduce((best, script) => (counts[script] > counts[best] ? script : best));
}

function foreignLetters(word: string, own: Script): { at: number; letter: string; script: Script }[] {
  const found: { at: number; letter: string; script: Script }[] = [];
  let at = 0;
  for (const letter of word) {
    const script = scriptOf(letter);
    if (script && script !== own && looksAlike(letter)) found.push({ at, letter, script });
    at += letter.length;
  }
  return found;
}

function looksAlike(letter: string): boolean {
  return CYRILLIC.has(letter) || GREEK.has(letter) || LATIN.has(letter);
}

function likeness(letter: string): string {
  const latin = CYRILLIC.get(letter) ?? GREEK.get(letter);
  return latin ? `, looks like Latin ${latin}` : '';
}

function scriptOf(letter: string): Script | null {
  if (/\p{Script=Latin}/u.test(letter)) return 'Latin';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic';
  return /\p{Script=Greek}/u.test(letter) ? 'Greek' : null;
}

function pairs(list: string): Map<string, string> {
  return new Map(list.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const));
}

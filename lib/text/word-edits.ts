const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const SHORTEST = 6;
/** Letters that are written for each other: by sound, or as neighbours on the keyboard. */
const MIXED_UP: readonly string[] = ['aeiouy', 'mn', 'cs', 'sz', 'ck', 'bv', 'dt', 'fv', 'gj'];

/**
 * The first word one slip away from one in small letters: a letter too many, two changed about, one missing, one
 * for another that it is mixed up with. Under
 * six letters only two changed about are asked, since short words are near to many. The first letter stays. Null without one.
 */
export function oneEditAway(word: string, isWord: (word: string) => boolean): string | null {
  const edits =
    word.length < SHORTEST ? swaps(word) : [...drops(word), ...swaps(word), ...inserts(word), ...others(word)];
  return edits.find((edit) => edit !== word && edit[0] === word[0] && isWord(edit)) ?? null;
}

/** Whether two words are one slip apart: a letter more or less, one other, or two neighbours changed about. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (a.length !== b.length) return restA.slice(1) === restB || restA === restB.slice(1);
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB.slice(1) || isSwapped;
}

function drops(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function swaps(word: string): string[] {
  return Array.from(word.slice(1), (letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2));
}

function inserts(word: string): string[] {
  return Array.from(word, (_, at) =>
    LETTERS.map((letter) => word.slice(0, at + 1) + letter + word.slice(at + 1)),
  ).flat();
}

function others(word: string): string[] {
  return Array.from(word, (letter, at) => {
    const instead = MIXED_UP.filter((group) => group.includes(letter)).join('');
    return Array.from(instead, (each) => word.slice(0, at) + each + word.slice(at + 1));
  }).flat();
}

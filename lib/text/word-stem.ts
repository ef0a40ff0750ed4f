const SHORTEST = 3;
const PLAIN = /^[a-z]+$/;
const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgklmnprtz])\1$/;

/**
 * What the forms of an English word have in common: "vote", "votes", "voted" and "voting" give one stem. For matching only: a stem need not
 * be a word. A short form of Porter's first step ("An algorithm for suffix stripping", 1980); endings that make another kind of word
 * stay. Of words of other scripts, numbers and words of three letters or fewer the stem is the word.
 */
export function stemOf(word: string): string {
  if (word.length <= SHORTEST || !PLAIN.test(word)) return word;
  const bare = withoutEnding(withoutPlural(word));
  const single = bare !== word && DOUBLED.test(bare) ? bare.slice(0, -1) : bare;
  return single.length > SHORTEST && single.endsWith('e') ? single.slice(0, -1) : single;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const ending = ['ing', 'ed'].find((each) => word.endsWith(each));
  if (!ending) return word;
  const left = word.slice(0, -ending.length);
  return left.length > 1 && VOWEL.test(left) ? left : word;
}

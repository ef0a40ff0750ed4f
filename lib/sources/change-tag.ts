import { isSameSpelling, plainSpelling } from '#lib/text/spellings.ts';
import { hasOtherEnding } from '#lib/text/word-endings.ts';
import type { Class, Tag } from './alignment.ts';
import type { ChangeWords } from './change-words.ts';

/** Words that differ: folded, on both sides, with the folded words around them in the record, and whether they are printed as names. */
export type Difference = {
  quote: readonly string[];
  source: readonly string[];
  before: readonly string[];
  after: readonly string[];
  isName: boolean;
};

/** The kind of a difference, and what class the quote can have at best with it. */
export type Judged = { tag: Tag; at: Class };

/** A cut so short changes the clause that it was taken from; a longer one took a clause with it. */
const SHORT_CUT = 4;
const GRAMMAR: Judged = { tag: 'grammar', at: 'trivial' };
const OPPOSITE = /^(?:un|in|im|ir|il|dis|non|mis)/;

/** What kind of a difference some words make. A changed negation, number or modal goes before all other kinds. */
export function judge(difference: Difference, words: ChangeWords): Judged {
  const { quote, source } = difference;
  if (quote.length === 0 || source.length === 0) return judgeOneSided(difference, words);
  if (
    quote.length === source.length &&
    quote.every((word, i) => word === source[i] || isSameSpelling(word, source[i] ?? ''))
  )
    return GRAMMAR;
  const graver = gravest(quote, source, words);
  if (graver) return { tag: graver, at: 'changed' };
  if (isArticleForOne(quote, source) || sameInitials(quote, source)) return GRAMMAR;
  if (quote.length === source.length && quote.every((word, i) => isAlike(word, source[i] ?? ''))) return GRAMMAR;
  const both = [...quote, ...source];
  if (both.every((word) => words.grammar.has(word))) return GRAMMAR;
  if (isFiller(quote, words) && isFiller(source, words)) return { tag: 'filler', at: 'trivial' };
  if (
    differsIn(words.pronoun, quote, source) &&
    both.every((word) => words.pronoun.has(word) || words.grammar.has(word))
  ) {
    return { tag: 'pronoun', at: 'changed' };
  }
  return { tag: difference.isName ? 'name' : 'other', at: 'changed' };
}

/** What kind of a difference a gloss makes that stands for some words of the record, or for none. */
export function judgeGloss({ quote, source }: Pick<Difference, 'quote' | 'source'>, words: ChangeWords): Judged {
  const graver = gravest(quote, source, words);
  if (graver === 'negation' || (graver && source.length > 0)) return { tag: graver, at: 'changed' };
  const isSmall = source.every((word) => words.pronoun.has(word) || words.grammar.has(word) || quote.includes(word));
  return { tag: 'bracket', at: isSmall ? 'typographic' : 'trivial' };
}

/** What kind of a difference a marked cut makes: none that counts, but where it takes a "not" out of a clause that goes on. */
export function judgeCut(source: readonly string[], words: ChangeWords): Judged {
  const isGrave = source.length <= SHORT_CUT && source.some((word) => denies(word, words));
  return isGrave ? { tag: 'negation', at: 'changed' } : { tag: 'marked-cut', at: 'typographic' };
}

function judgeOneSided({ quote, source, before, after, isName }: Difference, words: ChangeWords): Judged {
  const run = quote.length ? quote : source;
  const spoken = withoutFillers(run, words);
  if (spoken.length === 0 || repeats(spoken, before, after) || repeats(run, before, after))
    return { tag: 'filler', at: 'trivial' };
  if (run.length <= SHORT_CUT || quote.length) {
    const graver = gravest(quote, source, words);
    if (graver) return { tag: graver, at: 'changed' };
  }
  if (run.every((word) => words.grammar.has(word))) return GRAMMAR;
  if (run.every((word) => words.pronoun.has(word) || words.grammar.has(word))) return { tag: 'pronoun', at: 'changed' };
  if (quote.length === 0) return { tag: 'unmarked-cut', at: 'changed' };
  return { tag: isName && run.length <= SHORT_CUT ? 'name' : 'other', at: 'changed' };
}

/** The kind that is never trivial, if the difference is one: what denies, what counts, what says how sure. */
function gravest(
  quote: readonly string[],
  source: readonly string[],
  words: ChangeWords,
): 'negation' | 'number' | 'modal' | null {
  const count = (side: readonly string[]) => side.filter((word) => denies(word, words)).length;
  if (count(quote) !== count(source) || isOpposite(quote, source)) return 'negation';
  if (denyingParts(quote, words) !== denyingParts(source, words)) return 'negation';
  const numbers = (side: readonly string[]) =>
    side.filter((word) => /\d/.test(word) || words.number.has(word)).map(plainSpelling);
  if (!isSameBag(numbers(quote), numbers(source)) && !isArticleForOne(quote, source)) return 'number';
  return differsIn(words.modal, quote, source) ? 'modal' : null;
}

function denies(word: string, words: ChangeWords): boolean {
  return words.negation.has(word);
}

function denyingParts(side: readonly string[], { denying }: ChangeWords): number {
  if (denying.length === 0) return 0;
  const joined = side.join('');
  return denying.filter((part) => joined.includes(part)).length;
}

/** "likely" for "unlikely". */
function isOpposite(quote: readonly string[], source: readonly string[]): boolean {
  const opposes = (a: string, b: string) => OPPOSITE.test(a) && b.length > 3 && a.replace(OPPOSITE, '') === b;
  return quote.some((ours) => source.some((theirs) => opposes(ours, theirs) || opposes(theirs, ours)));
}

/** "a million" for "1 million". */
function isArticleForOne(quote: readonly string[], source: readonly string[]): boolean {
  const isPair = (a: string, b: string) => (a === 'a' || a === 'an') && (b === 'one' || b === '1');
  const bare = (side: readonly string[]) => side.filter((word) => !/\p{Sc}/u.test(word)).join(' ');
  const [ours, theirs] = [bare(quote), bare(source)];
  return isPair(ours, theirs) || isPair(theirs, ours);
}

function differsIn(set: ReadonlySet<string>, quote: readonly string[], source: readonly string[]): boolean {
  const of = (side: readonly string[]) => side.filter((word) => set.has(word));
  return !isSameBag(of(quote), of(source));
}

function isSameBag(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');
}

/** "UN" for "United Nations". */
function sameInitials(quote: readonly string[], source: readonly string[]): boolean {
  const initials = (side: readonly string[]) => side.map((word) => word[0]).join('');
  return quote.length !== source.length && (quote.join('') === initials(source) || initials(quote) === source.join(''));
}

function isAlike(a: string, b: string): boolean {
  return a === b || isSameSpelling(a, b) || hasOtherEnding(a, b) || isShortForm(a, b) || isShortForm(b, a);
}

/** "'s" for "is" and "has", "'d" for "had". */
function isShortForm(short: string, long: string): boolean {
  return short === "'s" ? ['is', 'has', 'us'].includes(long) : short === "'d" && long === 'had';
}

function isFiller(run: readonly string[], words: ChangeWords): boolean {
  return withoutFillers(run, words).length === 0;
}

/** What is left of a run without its fillers, of which some have two or three words. */
function withoutFillers(run: readonly string[], { filler }: ChangeWords): string[] {
  const left: string[] = [];
  for (let at = 0; at < run.length; ) {
    const size = [3, 2, 1].find((count) => at + count <= run.length && filler.has(run.slice(at, at + count).join('_')));
    if (size === undefined) left.push(run[at] ?? '');
    at += size ?? 1;
  }
  return left;
}

/** A false start or a word said twice: the words stand at once before or after again; or "dollars" where a sign says it. */
function repeats(run: readonly string[], before: readonly string[], after: readonly string[]): boolean {
  const same = (side: readonly string[]) =>
    side.length === run.length && side.every((word, i) => word === run[i] || isSameSpelling(word, run[i] ?? ''));
  const isSaidBySign =
    run.length === 1 && before.slice(-4).some((word) => word !== run[0] && isSameSpelling(word, run[0] ?? ''));
  return isSaidBySign || same(after.slice(0, run.length)) || same(before.slice(-run.length));
}

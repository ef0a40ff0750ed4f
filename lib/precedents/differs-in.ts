import { changeWords } from '#lib/sources/change-words.ts';
import { isCommonInEnglish } from '#lib/text/common-words.ts';
import { plainSpelling } from '#lib/text/spellings.ts';
import { stemOf } from '#lib/text/word-stem.ts';
import { wordAt, wordTokens } from '#lib/text/word-tokens.ts';
import { comparePassages, DENIALS, type Denied } from './compare-passages.ts';

/** Only the beginning of a longer passage is looked at, in UTF-16 units. */
const MOST_READ = 20_000;
/** So many words behind a denial are denied by it, and so many behind a number are what it counts. */
const REACH = 4;
/** From this share of the fewer telling words on, two passages in other words speak of one matter. */
const ONE_MATTER = 0.5;

/** What a passage says of its telling words: which are denied and which said, by their stem, and what numbers stand before them. */
type Said = { denied: Set<string>; plain: Set<string>; counted: Map<string, Set<string>> };

/**
 * In what two passages of one matter are not the same statement: one denies what the other says, or gives another number. By their
 * alignment where one's words are in the other; else by the telling words that both have. Empty where they agree, or speak of different matters.
 */
export function differsIn(ours: string, theirs: string): Denied[] {
  const compared = comparePassages(ours, theirs, 'en');
  if (compared) return compared.denied;
  const [our, their] = [readSaid(ours), readSaid(theirs)];
  if (!isOneMatter(our, their)) return [];
  const differs = { negation: isDenied(our, their) || isDenied(their, our), number: isCountedOtherwise(our, their) };
  return DENIALS.filter((tag) => differs[tag]);
}

function readSaid(text: string): Said {
  const said: Said = { denied: new Set(), plain: new Set(), counted: new Map() };
  const { negation, number } = changeWords('en');
  const tokens = wordTokens(text.slice(0, MOST_READ));
  let [deniedUpTo, countedUpTo, count] = [-1, -1, ''];
  for (let i = 0; i < tokens.count; i++) {
    const word = wordAt(tokens, i);
    if (negation.has(word)) deniedUpTo = i + REACH;
    else if (/\d/.test(word) || number.has(word)) {
      count = i <= countedUpTo ? `${count} ${plainSpelling(word)}` : plainSpelling(word);
      countedUpTo = i + REACH;
      if (count.endsWith(' %')) addTo(said.counted, '%', count);
    } else if (!isCommonInEnglish(word)) {
      const stem = stemOf(word);
      (i <= deniedUpTo ? said.denied : said.plain).add(stem);
      if (i <= countedUpTo) addTo(said.counted, stem, count);
      countedUpTo = -1;
    }
  }
  return said;
}

function addTo(counted: Map<string, Set<string>>, what: string, count: string): void {
  counted.set(what, (counted.get(what) ?? new Set()).add(count));
}

function isOneMatter(our: Said, their: Said): boolean {
  const stems = ({ denied, plain }: Said) => new Set([...denied, ...plain]);
  const [ours, theirs] = [stems(our), stems(their)];
  const shared = [...ours].filter((stem) => theirs.has(stem)).length;
  return shared > 1 && shared >= ONE_MATTER * Math.min(ours.size, theirs.size);
}

/** Whether one passage only denies what the other only says. */
function isDenied(our: Said, their: Said): boolean {
  return [...our.denied].some((stem) => !our.plain.has(stem) && their.plain.has(stem) && !their.denied.has(stem));
}

/** Whether both count the same thing, and never come to the same number. */
function isCountedOtherwise(our: Said, their: Said): boolean {
  return [...our.counted].some(([stem, numbers]) => {
    const others = their.counted.get(stem);
    return others !== undefined && [...numbers].every((each) => !others.has(each));
  });
}

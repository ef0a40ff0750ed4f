/** Ways to write one word, the same in sense and sound. */
const SAME: readonly (readonly string[])[] = [
  ['0', 'zero'],
  ['1', 'one'],
  ['2', 'two'],
  ['3', 'three'],
  ['4', 'four'],
  ['5', 'five'],
  ['6', 'six'],
  ['7', 'seven'],
  ['8', 'eight'],
  ['9', 'nine'],
  ['10', 'ten'],
  ['11', 'eleven'],
  ['12', 'twelve'],
  ['13', 'thirteen'],
  ['14', 'fourteen'],
  ['15', 'fifteen'],
  ['16', 'sixteen'],
  ['17', 'seventeen'],
  ['18', 'eighteen'],
  ['19', 'nineteen'],
  ['20', 'twenty'],
  ['30', 'thirty'],
  ['40', 'forty'],
  ['50', 'fifty'],
  ['60', 'sixty'],
  ['70', 'seventy'],
  ['80', 'eighty'],
  ['90', 'ninety'],
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
  ['4th', 'fourth'],
  ['5th', 'fifth'],
  ['%', 'percent', 'pct'],
  ['$', 'dollars', 'dollar'],
  ['€', 'euros', 'euro'],
  ['£', 'pounds', 'pound'],
  ['ok', 'okay'],
  ['mr', 'mister'],
  ['dr', 'doctor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['sec', 'secretary'],
  ['pres', 'president'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['prof', 'professor'],
  ['vs', 'versus'],
  ['yeah', 'yes', 'yep'],
  ['til', 'till', 'until'],
  ['cause', 'because', 'cuz'],
  ['em', 'them'],
  ['jan', 'january'],
  ['feb', 'february'],
  ['aug', 'august'],
  ['sept', 'september', 'sep'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
  ['st', 'saint'],
  ['mt', 'mount'],
  ['toward', 'towards'],
  ['everyone', 'everybody'],
  ['someone', 'somebody'],
  ['anyone', 'anybody'],
  ['afterward', 'afterwards'],
]; // prettier-ignore

const BRITISH = /is|our/;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const groups = new Map(SAME.flatMap((group) => group.map((word) => [word, group] as const)));

/** The other ways to write a folded word: "10" for "ten", "percent" for "%"; empty for most. */
export function spellingsOf(word: string): readonly string[] {
  return groups.get(word)?.filter((other) => other !== word) ?? [];
}

/** Whether two folded words are one in another spelling: those above, "10th" for "10", and "-ise" for "-ize", "-our" for "-or". */
export function isSameSpelling(a: string, b: string): boolean {
  if (groups.get(a)?.includes(b)) return true;
  if (a[0] !== b[0]) return false;
  if (isDigit(a)) return plainSpelling(a) === plainSpelling(b);
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 1) return false;
  return BRITISH.test(a + b) && american(a) === american(b);
}

function isDigit(word: string): boolean {
  return word >= '0' && word < ':';
}

function american(word: string): string {
  return word
    .replace(/isation/g, 'ization')
    .replace(/is(e|ed|es|ing)$/, 'iz$1')
    .replace(/our(s|ed|ing|able|ite|ites)?$/, 'or$1');
}

/** The first of the ways to write a folded word, the same for all of them: "10" for "ten". */
export function plainSpelling(word: string): string {
  return groups.get(word)?.[0] ?? word.replace(ORDINAL, '$1');
}

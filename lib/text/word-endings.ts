const SHORTEST = 3;
const VOWEL = /[aeiouy]$/;

/** English words that differ from a folded word by its ending alone: "vote" gives "votes", "voted", "voting". For matching: some of them are no words. */
export function endingsOf(word: string): string[] {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return [];
  const forms = stemsOf(word).flatMap((stem) => formsOf(stem));
  return [...new Set(forms)].filter((form) => form !== word && form.length >= SHORTEST);
}

/** Whether two folded words differ by their ending alone. */
export function hasOtherEnding(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || a[1] !== b[1] || Math.abs(a.length - b.length) > 4) return false;
  return knownEndings(a).has(b) || knownEndings(b).has(a);
}

/** The forms of the last words that were asked for: whoever compares two passages asks for the same words again and again. */
const known = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 5000;

function knownEndings(word: string): ReadonlySet<string> {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const endings = new Set(endingsOf(word));
  known.set(word, endings);
  return endings;
}

function stemsOf(word: string): string[] {
  const stems = [word];
  const cut = (ending: string, instead = '') => {
    if (word.endsWith(ending) && word.length - ending.length + instead.length >= SHORTEST)
      stems.push(word.slice(0, -ending.length) + instead);
  };
  cut('s');
  cut('es');
  cut('ies', 'y');
  cut('ed');
  cut('d');
  cut('ied', 'y');
  cut('ing');
  cut('ing', 'e');
  if (/([bdgklmnprt])\1(ed|ing)$/.test(word)) stems.push(word.replace(/.(ed|ing)$/, ''));
  return stems;
}

function formsOf(stem: string): string[] {
  const last = stem.at(-1) ?? '';
  const base = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  const forms = [stem, `${stem}s`, `${base}ed`, `${base}ing`];
  if (/(s|x|z|ch|sh)$/.test(stem)) forms.push(`${stem}es`);
  if (last === 'y' && !VOWEL.test(stem.slice(0, -1))) forms.push(`${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`);
  if (/[aeiou][bdgklmnprt]$/.test(stem)) forms.push(`${stem}${last}ed`, `${stem}${last}ing`);
  return forms;
}

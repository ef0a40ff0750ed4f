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
  return a !== b && (endingsOf(a).includes(b) || endingsOf(b).includes(a));
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

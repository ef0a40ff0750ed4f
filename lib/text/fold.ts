import { foldForm } from './fold-units.ts';

/** A word folded as the words of a text are compared: NFKC, small letters, one apostrophe; without what has no width, and without the marks inside numbers and initials ("300,000", "U.S"). */
export function foldWord(word: string): string {
  const even = foldForm(word);
  const bare = even.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf},]/gu, '').replace(/[’‘ʼ‛]/gu, "'");
  return bare.replace(/(?<!\d)\.|\.(?!\d)/g, '');
}

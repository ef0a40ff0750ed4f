/** The words of a verdict, in the order in which they are written. */
export const WORDS = ['conclusion', 'shouldRead', 'considered', 'otherSide', 'explanation'] as const;
export type WordField = (typeof WORDS)[number];
export type Words = Record<WordField, string>;

export const NO_WORDS: Words = { conclusion: '', shouldRead: '', considered: '', otherSide: '', explanation: '' };

export const WORD_NAMES: Record<WordField, string> = {
  conclusion: 'Conclusion',
  shouldRead: 'Should read',
  considered: 'What speaks for the other reading',
  otherSide: 'The other side',
  explanation: 'Explanation',
};

/** The most characters the server takes. */
export const WORD_LIMITS: Record<WordField, number> = {
  conclusion: 400,
  shouldRead: 4000,
  considered: 2000,
  otherSide: 2000,
  explanation: 2000,
};

/** What stands against a text's length; null where it fits. */
export function tooLong(field: WordField, text: string): string | null {
  const over = text.trim().length - WORD_LIMITS[field];
  return over > 0 ? `${over} characters too many.` : null;
}

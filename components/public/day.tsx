import { dayWords } from '#lib/kernel/date-words.ts';

/** The day of an instant in words, with the instant itself for machines. */
export function Day({ at }: { at: string }) {
  return <time dateTime={at}>{dayWords(at)}</time>;
}

import type { Form } from '#lib/method/subject.ts';
import type { TextRange } from './text-map.ts';

const OPENING = '“‘„«‹「『"\'';
const CLOSING = '”’“»›」』"\'';

/** What is quoted of a selection: its outer quotation marks are left outside. */
export function withoutMarks(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  if (OPENING.includes(text[start] ?? ' ')) start++;
  if (end > start && CLOSING.includes(text[end - 1] ?? ' ')) end--;
  return start < end ? { start, end } : range;
}

/** The form a selection looks like: marks around whole sentences, within reported speech, around a word or two, or none. */
export function guessForm(text: string, range: TextRange): Form {
  const { start, end } = withoutMarks(text, range);
  const before = text[start - 1] ?? '';
  const isMarked = before !== '' && OPENING.includes(before) && CLOSING.includes(text[end] ?? ' ');
  if (!isMarked) return 'reported';
  const words = text.slice(start, end).split(/\s+/).length;
  if (/^\p{Lu}/u.test(text.slice(start, end)) && words > 2) return 'direct';
  return words > 2 ? 'partial' : 'fragment';
}

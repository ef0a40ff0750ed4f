import { findFullDates } from '#lib/articles/full-dates.ts';
import { readText, titleValue } from '#lib/articles/read-text.ts';
import { isPartialDate } from '#lib/kernel/partial-date.ts';
import { wordTokens } from '#lib/text/word-tokens.ts';
import type { CaptureFormat } from './capture-format.ts';
import type { CaptureParts } from './capture-parts.ts';
import { readTranscript } from './transcript.ts';

/** So much of a text is looked at for what it says of itself. */
const HEAD = 4000;
const DATES_WITHIN = 800;
const WORDS_SHOWN = 8;

/** A title for a source: what it says itself, else a first line that reads like one, else the file's name, else its first words. Never empty where there are words. */
export function guessTitle(
  { title, text }: Pick<CaptureParts, 'title' | 'text'>,
  format: CaptureFormat,
  name?: string,
): string {
  const isPlain = format === 'text';
  const own = titleValue(title) || (isPlain ? readText(text.slice(0, HEAD)).fields.title.value || headline(text) : '');
  return own || titleValue(nameOf(name)) || firstWords(text);
}

const MOST_HEADLINE = 120;

/** A first line with others below it that is no sentence and no turn; '' where there is none. */
function headline(text: string): string {
  const [line = '', next] = text.slice(0, HEAD).trimStart().split('\n', 2);
  const isTitle = next !== undefined && line.length <= MOST_HEADLINE && !/[:.!?…]/u.test(line) && /^\p{Lu}/u.test(line);
  return isTitle ? titleValue(line) : '';
}

/** The day in a file's name, else the first day with its year that the first lines name; null without one. */
export function guessDay(text: string, name?: string): string | null {
  return dayInName(name ?? '') ?? dayIn(text.slice(0, DATES_WITHIN));
}

function nameOf(name = ''): string {
  return name
    .slice(0, 300)
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[_\s\0]+/g, ' ')
    .toWellFormed();
}

function dayInName(name: string): string | null {
  const spaced = nameOf(name);
  const digits = /(?<!\d)((?:19|20)\d{2})[-. ]?(\d{2})[-. ]?(\d{2})(?!\d)/.exec(spaced);
  const day = digits ? digits.slice(1).join('-') : '';
  return isPartialDate(day) ? day : dayIn(spaced);
}

function dayIn(text: string): string | null {
  return findFullDates(text, null).find(({ date }) => date !== null)?.date ?? null;
}

/** The first words that were said, without labels and cues. */
function firstWords(text: string): string {
  const head = text.slice(0, HEAD);
  const { starts, ends, count } = wordTokens(head, readTranscript(head).markup);
  const shown = Array.from({ length: Math.min(count, WORDS_SHOWN) }, (_, i) => {
    const gap = i === 0 ? '' : head.slice(ends[i - 1], starts[i]);
    return `${gap.includes('\n') ? ' ' : gap}${head.slice(starts[i], ends[i])}`;
  });
  return titleValue(`${shown.join('')}${count > WORDS_SHOWN ? ' …' : ''}`) || 'Untitled';
}

import type { Class, Tag } from './alignment.ts';
import type { Column } from './compare-columns.ts';
import { countCompared, countDiffering, hasOtherWords } from './count-words.ts';

/** What is said beneath a difference, by its kind. */
const TAG_WORDS: Record<Exclude<Tag, 'other'>, string> = {
  filler: 'filler',
  grammar: 'grammar',
  negation: 'not',
  number: 'number',
  modal: 'how sure',
  pronoun: 'pronoun',
  name: 'name',
  'marked-cut': 'cut, marked',
  'unmarked-cut': 'cut, not marked',
  bracket: 'in brackets',
};

/** Kinds that a line of a list names, gravest first, as a phrase. */
const PHRASES: readonly (readonly [Tag, string])[] = [
  ['negation', 'a “not”'],
  ['number', 'a number'],
  ['modal', 'how sure it is'],
  ['name', 'a name'],
  ['pronoun', 'a pronoun'],
  ['unmarked-cut', 'a cut not marked'],
  ['bracket', 'words in brackets'],
  ['marked-cut', 'a marked cut'],
  ['filler', 'a filler'],
  ['grammar', 'grammar'],
];

/** The kind of a difference in a word or two, to stand beneath its column; '' where nothing differs that a reader sees. */
export function kindInWords({ op, tag }: Pick<Column, 'op' | 'tag'>): string {
  if (op === 'same' || tag === null) return '';
  if (op === 'typographic') return 'typography';
  if (op === 'moved') return 'moved';
  if (tag !== 'other') return TAG_WORDS[tag];
  return { replaced: 'other words', missing: 'left out', added: 'added' }[op];
}

/** How a quotation stands to a place, in a few words: "identical", "2 words differ, a number", "not in this record". */
export function matchInWords(name: Class, columns: readonly Column[]): string {
  if (name === 'not-found') return 'not in this record';
  if (name === 'identical') return 'identical';
  const worded = columns.filter(({ op }) => op !== 'typographic');
  const kinds = PHRASES.filter(([tag]) => worded.some((column) => column.tag === tag)).map(([, words]) => words);
  const count = name === 'typographic' ? 0 : countDiffering(columns);
  if (count === 0) return kinds.length ? kinds.join(', ') : 'but for typography identical';
  return [count === 1 ? '1 word differs' : `${count} words differ`, ...kinds].join(', ');
}

/** A difference as part of a sentence: "“million” for “billion”", "“not” left out"; '' where the words are the same. */
export function differenceInWords(column: Column): string {
  if (!hasOtherWords(column) && column.tag !== 'marked-cut') return '';
  const { op, print, record } = column;
  const [ours, theirs] = [print, record].map((text) => `“${inShort(bare(text), WORDS_SHOWN)}”`);
  if (op === 'moved') return print.trim() ? `${ours} stands elsewhere in the record` : '';
  if (record.trim() === '') return `${ours} added`;
  if (op === 'missing' || print.trim() === '') return `${theirs} left out`;
  return `${ours} for ${theirs}`;
}

const WORDS_SHOWN = 8;

/** Words without the marks that parted them from others; marks alone stay. */
function bare(text: string): string {
  return text
    .replace(/^[\s,.;:–—-]+(?=[^\s,.;:–—-])/, '')
    .trimEnd()
    .replace(/[,;:]$/, '');
}

/** So many letters count as one word, where words are long or not parted by spaces. */
const LETTERS = 16;

/** A text on one line; of more words than `most` its first and last ones, and how many there are: "we would … in winter (214 words)". */
export function inShort(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const words = line.split(' ');
  const room = most * LETTERS;
  if (words.length <= most && line.length <= room) return line;
  const half = Math.ceil(most / 2);
  const head = words
    .slice(0, half)
    .join(' ')
    .slice(0, room / 2);
  const tail = words
    .slice(-half)
    .join(' ')
    .slice(-room / 2);
  const ends = `${head.replace(/[\ud800-\udbff]$/, '')} … ${tail.replace(/^[\udc00-\udfff]/, '')}`;
  return `${ends} (${countCompared(text)} words)`;
}

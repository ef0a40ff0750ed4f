import { overLimit, type ReadAs } from './read-file.ts';

/** What was pasted, typed or dropped. `rich` is the HTML of a paste that had paragraphs of its own. */
export type Entry = { text: string; rich: string | null; format: ReadAs };

export type EntryAction =
  | { type: 'write'; text: string }
  | { type: 'paste'; text: string; html: string }
  | { type: 'open'; text: string; format: ReadAs }
  | { type: 'read-as'; format: ReadAs };

export const NO_ENTRY: Entry = { text: '', rich: null, format: 'text' };

/** What the field holds after an edit, a formatted paste, a file, or another choice of how it is read. */
export function entryReducer(entry: Entry, action: EntryAction): Entry {
  switch (action.type) {
    case 'write':
      return { ...entry, ...writtenOver(entry), text: action.text };
    case 'paste':
      return { text: action.text, rich: action.html, format: 'html' };
    case 'open':
      return { text: action.text, rich: null, format: action.format };
    case 'read-as':
      return { ...entry, format: action.format };
  }
}

/** Whoever edits a formatted paste edits its letters: the formatting no longer belongs to them. */
function writtenOver(entry: Entry): Partial<Entry> {
  return entry.rich === null ? {} : { rich: null, format: 'text' };
}

/** What is sent to be read. */
export function contentOf({ text, rich, format }: Entry): string {
  return format === 'html' && rich !== null ? rich : text;
}

/** Why an entry cannot be sent: there is nothing in it, or it is over the limit; null where it can. */
export function faultOfEntry(entry: Entry): string | null {
  const content = contentOf(entry);
  return content.trim() ? overLimit(new TextEncoder().encode(content).length) : EMPTY;
}

const EMPTY = 'There is no text here. Paste the article, or drop a file.';

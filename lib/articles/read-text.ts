import { guessLanguage } from '#lib/text/guess-language.ts';
import type { BlockKind, InlineNode } from './document.ts';
import { guessKinds } from './guess-kinds.ts';
import { type DraftBlock, emptyFields, type ImportDraft } from './import-draft.ts';

/**
 * A draft of canonical plain text. Blank lines separate paragraphs where there are any, and a single line feed is a hard
 * break; else every line is a paragraph. No letter is changed.
 */
export function readText(text: string): ImportDraft {
  const paragraphs = textParagraphs(text);
  const kinds = guessKinds(paragraphs);
  const blocks = paragraphs.map((paragraph, place) => textBlock(paragraph, kinds[place] ?? 'body'));
  const fields = emptyFields();
  if (kinds[0] === 'title')
    fields.title = { value: titleValue(paragraphs[0] ?? ''), from: `from line ${firstLine(text)}` };
  const language = guessLanguage(text);
  if (language) fields.language = { value: language, from: 'from the words of the text' };
  return { blocks, fields, removed: [] };
}

/** A title for the field: one line, white space collapsed, at most 300 code units. */
export function titleValue(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300).toWellFormed();
}

function textParagraphs(text: string): string[] {
  const all = text.split('\n');
  const lines = all.slice(
    all.findIndex((line) => !isBlank(line)),
    all.findLastIndex((line) => !isBlank(line)) + 1,
  );
  if (!lines.some(isBlank)) return lines;
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((group) => group.length > 0).map((group) => group.join('\n'));
}

function textBlock(paragraph: string, kind: BlockKind): DraftBlock {
  const content: InlineNode[] = [];
  paragraph.split('\n').forEach((line, place) => {
    if (place > 0) content.push({ type: 'hardBreak' });
    content.push({ type: 'text', text: line });
  });
  return { kind, leftOut: false, content };
}

function firstLine(text: string): number {
  return text.split('\n').findIndex((line) => !isBlank(line)) + 1;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

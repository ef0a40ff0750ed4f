import type { BlockKind } from './document.ts';

const CLOSED = /[.!?…:;,。！？][”’"'»)\]]*$/u;

/**
 * The kinds of paragraphs that say nothing of themselves: a first short line without a full stop is the title, a short
 * sentence right after it the standfirst, short lines without closing punctuation are subheads, the rest is body.
 */
export function guessKinds(paragraphs: readonly string[]): BlockKind[] {
  const hasTitle = paragraphs.length > 1 && isTitle(paragraphs[0] ?? '');
  return paragraphs.map((paragraph, place) => {
    if (place === 0 && hasTitle) return 'title';
    if (isCaption(paragraph)) return 'caption';
    if (place === 1 && hasTitle && paragraphs.length > 3 && isStandfirst(paragraph)) return 'standfirst';
    const heads = place > 0 && place < paragraphs.length - 1;
    return heads && isSubhead(paragraph) ? 'subhead' : 'body';
  });
}

function isTitle(line: string): boolean {
  return line.length <= 200 && !line.includes('\n') && !/[.…:;,。][”’"'»)\]]*$/u.test(line.trimEnd());
}

function isStandfirst(line: string): boolean {
  return line.length <= 250 && !line.includes('\n') && /[.!?…。]$/u.test(line.trimEnd());
}

function isSubhead(line: string): boolean {
  const text = line.trim();
  return text.length <= 80 && !text.includes('\n') && !CLOSED.test(text) && /^[^\p{Ll}\-–—•*]/u.test(text);
}

/** Only what calls itself a picture's line. */
function isCaption(line: string): boolean {
  return (
    line.length <= 400 && /^\s*\(?(?:photo|picture|image|caption|photograph|illustration)(?: credit)?\s?:/i.test(line)
  );
}

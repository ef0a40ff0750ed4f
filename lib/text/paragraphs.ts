/** A stretch of text: UTF-16 offsets, end exclusive. */
export type Range = { start: number; end: number };

/** The paragraph around a range: what stands between two line feeds in a row (or the ends of the text) on either side. */
export function paragraphAround(text: string, range: Range): Range {
  const before = range.start <= 0 ? -1 : text.lastIndexOf('\n\n', range.start - 1);
  const after = text.indexOf('\n\n', range.end);
  return { start: before < 0 ? 0 : Math.min(before + 2, range.start), end: after < 0 ? text.length : after };
}

/** Cuts a text at line feeds, and a longer line at a space, into pieces of about `size` code units; joined they give it back. */
export function textPieces(text: string, size: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = pieceEnd(text, start, size);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function pieceEnd(text: string, start: number, size: number): number {
  if (start + size >= text.length) return text.length;
  const line = text.lastIndexOf('\n', start + size);
  if (line > start) return line + 1;
  const space = text.lastIndexOf(' ', start + size);
  if (space > start) return space + 1;
  const hard = start + size;
  return text.codePointAt(hard - 1) === text.charCodeAt(hard - 1) ? hard : hard + 1;
}

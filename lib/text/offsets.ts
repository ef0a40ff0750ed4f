const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Code points before a UTF-16 offset; an offset inside a surrogate pair counts as the pair's start. Clamped to the text. */
export function toCodePoints(text: string, offset: number): number {
  const end = Math.min(Math.max(0, offset), text.length);
  let count = 0;
  for (let at = 0; at < end; at++) if (!cutsSurrogatePair(text, at)) count++;
  return cutsSurrogatePair(text, end) ? count - 1 : count;
}

/** The UTF-16 offset that stands after `n` code points; clamped to the text. */
export function fromCodePoints(text: string, n: number): number {
  let at = 0;
  for (let count = 0; count < n && at < text.length; count++) at += cutsSurrogatePair(text, at + 1) ? 2 : 1;
  return at;
}

/** Whether a UTF-16 offset stands between the two halves of one code point. */
export function cutsSurrogatePair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

/** The smallest range of whole grapheme clusters (UAX 29) around a range; `widened` tells whether it is a larger one. */
export function widenToGraphemes(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; widened: boolean } {
  const first = clusterAround(text, start)?.start ?? start;
  const last = clusterAround(text, end)?.end ?? end;
  return { start: first, end: last, widened: first !== start || last !== end };
}

/** The cluster that a position lies strictly inside of; null at a border. Looks at the line around it only. */
function clusterAround(text: string, position: number): { start: number; end: number } | null {
  if (position <= 0 || position >= text.length) return null;
  if (isPlain(text.charCodeAt(position - 1)) && isPlain(text.charCodeAt(position))) return null;
  const lineStart = text.lastIndexOf('\n', position - 1) + 1;
  const lineEnd = text.indexOf('\n', position);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const cluster = graphemes.segment(line).containing(position - lineStart);
  if (!cluster || cluster.index + lineStart === position) return null;
  return { start: lineStart + cluster.index, end: lineStart + cluster.index + cluster.segment.length };
}

/** Below U+0300 nothing joins its neighbour. */
function isPlain(unit: number): boolean {
  return unit < 0x300 && unit !== 0x0d;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

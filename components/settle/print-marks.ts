import type { AnnotationView } from '#lib/annotations/annotation.ts';
import { type CodeUse, codeOf } from '#lib/method/codes.ts';
import { excerptOf } from '#lib/publications/excerpt.ts';
import type { Excerpt } from '#lib/publications/payload.ts';

/** A stretch of the print: whether it belongs to the item, and which sides find fault with it. */
export type PrintPiece = { start: number; text: string; inItem: boolean; faults: { side: number; name: string }[] };

/** The print in its sentence, cut where a mark begins or ends. */
export type Print = { pieces: PrintPiece[]; cutBefore: boolean; cutAfter: boolean };

/** The print of an item with the fault spans of every side. Spans outside its sentences are left unmarked. */
export function printOf(
  text: string,
  item: Pick<AnnotationView, 'segments' | 'parts'>,
  sides: readonly { codes: readonly CodeUse[] }[],
): Print {
  const excerpts = sides.map((side) => excerptOf(text, item, side.codes));
  const plain = excerpts[0] ?? excerptOf(text, item, []);
  const content = plain.marks.filter((mark) => mark.kind === 'content');
  const faults = excerpts.flatMap((excerpt, side) =>
    faultsOf(excerpt, sides[side]?.codes ?? []).map((fault) => ({ ...fault, side })),
  );
  const cuts = [...content, ...faults].flatMap(({ start, end }) => [start, end]);
  const edges = [...new Set([0, ...cuts, plain.text.length])].toSorted((a, b) => a - b);
  const pieces = edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? plain.text.length;
    const covers = (mark: { start: number; end: number }) => mark.start <= start && mark.end >= end;
    const here = faults.filter(covers).map(({ side, name }) => ({ side, name }));
    return { start, text: plain.text.slice(start, end), inItem: content.some(covers), faults: here };
  });
  return { pieces: pieces.filter((piece) => piece.text), ...ellipses(plain) };
}

function faultsOf(excerpt: Excerpt, codes: readonly CodeUse[]) {
  return excerpt.marks
    .filter((mark) => mark.kind === 'fault')
    .map(({ start, end, code }) => {
      const use = codes.find((each) => each.code === code);
      return { start, end, name: use ? codeOf(use.code).name : '' };
    });
}

/** A whole sentence needs no ellipsis where it begins or ends, whatever goes on beside it. */
const STARTS = /^[\p{Pi}\p{Ps}"'\s]*\p{Lu}/u;
const ENDS = /[.!?…][\p{Pf}\p{Pe}"'\s]*$/u;

/** Where an excerpt needs an ellipsis. */
export function ellipses({ text, cutBefore, cutAfter }: Excerpt): { cutBefore: boolean; cutAfter: boolean } {
  return { cutBefore: cutBefore && !STARTS.test(text), cutAfter: cutAfter && !ENDS.test(text) };
}

import { cutRuns } from '#components/ui/cut-runs.ts';
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
  const pieces = cutRuns({ start: 0, end: plain.text.length }, [...content, ...faults]).map((run) => {
    const here = run.marks.flatMap((mark) => ('side' in mark ? [{ side: mark.side, name: mark.name }] : []));
    const inItem = run.marks.some((mark) => !('side' in mark));
    return { start: run.start, text: plain.text.slice(run.start, run.end), inItem, faults: here };
  });
  return { pieces, ...ellipses(plain) };
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

import type { Print, PrintPiece } from './print-marks.ts';
import { sideName } from './settlement.ts';

/** Each side underlines in a line of its own; where several do, the lines stand under one another. */
const LINES = [
  'underline decoration-solid decoration-2 underline-offset-[0.2em]',
  'underline decoration-dashed decoration-2 underline-offset-[0.42em]',
  'underline decoration-dotted decoration-2 underline-offset-[0.64em]',
];

const SWATCHES = ['border-solid', 'border-dashed', 'border-dotted'];

/** The print in its sentence, with what each side finds fault with, and a legend that names the lines. */
export function PrintHead({ print, sides, language }: { print: Print; sides: number; language: string }) {
  const marked = Array.from({ length: sides }, (_, side) => side).filter((side) =>
    print.pieces.some((piece) => piece.faults.some((fault) => fault.side === side)),
  );
  return (
    <figure className="m-0">
      <blockquote
        className="m-0 max-w-[40rem] font-serif text-lg leading-[1.9] sm:text-xl sm:leading-[1.75]"
        lang={language}
      >
        {print.cutBefore ? '… ' : ''}
        {print.pieces.map((piece) => (
          <Piece key={piece.start} piece={piece} />
        ))}
        {print.cutAfter ? ' …' : ''}
      </blockquote>
      {marked.length > 0 ? (
        <figcaption className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-2">
          {marked.map((side) => (
            <span key={side} className="inline-flex items-center gap-2">
              <span aria-hidden="true" className={`w-8 border-0 border-b-2 ${SWATCHES[side]}`} />
              Fault found by {sideName(side)}
            </span>
          ))}
        </figcaption>
      ) : (
        <figcaption className="mt-2 text-sm text-ink-3">Nobody marked the words that are at fault.</figcaption>
      )}
    </figure>
  );
}

function Piece({ piece: { text, inItem, faults } }: { piece: PrintPiece }) {
  const tone = inItem || faults.length > 0 ? 'text-ink' : 'text-ink-3';
  const said = faults.map(({ side, name }) => `${sideName(side)}: ${name.toLowerCase()}`).join('; ');
  const marked = faults.reduce<React.ReactNode>(
    (words, { side, name }) => (
      <span key={`${side}${name}`} className={LINES[side]}>
        {words}
      </span>
    ),
    text,
  );
  return (
    <span className={tone} title={said || undefined}>
      {marked}
      {said ? <span className="sr-only"> (marked, {said}) </span> : null}
    </span>
  );
}

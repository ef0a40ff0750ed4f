import { Fragment } from 'react';
import type { ComparedPiece } from '#lib/precedents/compare-passages.ts';
import type { PrecedentView } from '#lib/precedents/precedent.ts';

/** The words of another passage beside the open one's: what stands here alone is struck, what stands there alone underlined. */
export function VariantText({ variant }: { variant: PrecedentView }) {
  return (
    <p className="m-0 min-w-0 font-serif text-base leading-snug text-ink [overflow-wrap:anywhere]">
      {variant.differences.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a comparison has fixed pieces
        <Fragment key={at}>{piece.tag === null ? piece.theirs : <Differing piece={piece} />}</Fragment>
      ))}
    </p>
  );
}

function Differing({ piece: { ours, theirs } }: { piece: ComparedPiece }) {
  return (
    <>
      {ours.trim() ? (
        <del className="text-ink-3 decoration-1">
          <span className="sr-only">here: </span>
          {ours}
        </del>
      ) : null}
      {ours.trim() && theirs.trim() ? ' ' : null}
      {theirs.trim() ? (
        <ins className="underline-offset-3">
          <span className="sr-only">there: </span>
          {theirs}
        </ins>
      ) : null}
    </>
  );
}

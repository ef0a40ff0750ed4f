import type { ComparedPiece } from '#lib/precedents/compare-passages.ts';

/** Another article's words, with what differs from these marked: what is only there underlined, what is only here struck. */
export function VariantWords({ pieces }: { pieces: readonly ComparedPiece[] }) {
  return (
    <blockquote className="m-0 font-serif text-base leading-normal">
      {pieces.map(({ ours, theirs, tag }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: fixed words have fixed pieces
        <span key={at}>
          {tag === null ? (
            theirs
          ) : (
            <>
              {ours ? <del className="text-ink-3">{ours}</del> : null}
              {ours && theirs ? ' ' : ''}
              {theirs ? <ins>{theirs}</ins> : null}
            </>
          )}
        </span>
      ))}
    </blockquote>
  );
}

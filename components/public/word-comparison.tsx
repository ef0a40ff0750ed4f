import type { PublishedComparison } from '#lib/publications/payload.ts';
import { kindInWords } from '#lib/sources/difference-words.ts';

type Column = PublishedComparison['columns'][number];

/**
 * Print over record, column by column: words that both have stand once, differing ones one over the other with the kind of the difference
 * beneath. Without styles it reads as one line, with what was struck and what was put in. Nothing where no word differs.
 */
export function WordComparison({ comparison, lang }: { comparison: PublishedComparison; lang: string }) {
  const { columns } = comparison;
  if (!columns.some(differs)) return null;
  return (
    <div className="box">
      <h2>Word by word: print above, record below</h2>
      <p className="cmp" lang={lang}>
        {columns.map((column, at) =>
          differs(column) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a frozen payload has fixed columns
            <Difference key={at} column={column} />
          ) : (
            column.print
          ),
        )}
      </p>
    </div>
  );
}

function Difference({ column }: { column: Column }) {
  return (
    <span className="w">
      {column.print.trim() ? <del>{column.print}</del> : <i>–</i>}{' '}
      {column.record.trim() ? <ins>{column.record}</ins> : <i>–</i>} <small>{kindInWords(column)}</small>
    </span>
  );
}

/** Typography alone is no difference here. */
function differs({ op, tag, print, record }: Column): boolean {
  return op !== 'same' && op !== 'typographic' && tag !== null && (print + record).trim() !== '';
}

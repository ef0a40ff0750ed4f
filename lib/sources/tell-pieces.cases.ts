import type { Match } from './alignment.ts';

/** The pieces of a match on one line: what is the same as it is, all else as ‹op:tag quote|record›; line ends of the record as ⏎. */
export function tellPieces({ pieces }: Match, { quote, source }: { quote: string; source: string }): string {
  return pieces
    .map(({ op, tag, quote: ours, source: theirs }) => {
      const printed = quote.slice(ours.start, ours.end);
      const said = source.slice(theirs.start, theirs.end).replaceAll('\n', '⏎');
      return op === 'same' ? printed : `‹${tag === null ? op : `${op}:${tag}`} ${printed}|${said}›`;
    })
    .join('');
}

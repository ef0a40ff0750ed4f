import type { Office } from '#lib/people/person.ts';
import type { TermLine } from './term-bars.ts';

/** One office's term as a bar on the line of all terms; the words beside it say the same. */
export function TermBarDrawing({ line, office }: { line: TermLine | null; office: Office }) {
  const bar = line?.bars.get(office.id);
  if (!line || !bar) return null;
  const isWhole = office.status === 'incumbent' || office.status === 'acting';
  const fill = office.status === 'incumbent' ? 'fill-ink-2' : 'fill-ink-3';
  return (
    <svg aria-hidden="true" className="mt-2 block h-2.5 w-full max-w-[13rem] overflow-visible max-sm:max-w-none">
      <line x1="0" x2="100%" y1="5" y2="5" className="stroke-rule" />
      {line.today === null ? null : (
        <line
          x1={`${line.today}%`}
          x2={`${line.today}%`}
          y1="0"
          y2="10"
          className="stroke-edge"
          strokeDasharray="2 2"
        />
      )}
      <rect
        x={`${bar.start}%`}
        width={`${bar.width}%`}
        y={isWhole ? 2 : 3}
        height={isWhole ? 6 : 4}
        rx="1.5"
        className={isWhole ? fill : 'fill-paper stroke-ink-2'}
      />
    </svg>
  );
}

/** The years at the two ends of the line. */
export function TermScale({ line: { firstYear, lastYear } }: { line: TermLine }) {
  return (
    <tfoot aria-hidden="true" className="max-sm:hidden">
      <tr>
        <td className="pt-1.5 pr-6 text-xs text-ink-3 tabular-nums">
          <span className="flex max-w-[13rem] justify-between">
            <span>{firstYear}</span>
            <span>{lastYear === firstYear ? '' : lastYear}</span>
          </span>
        </td>
        <td colSpan={3} />
      </tr>
    </tfoot>
  );
}

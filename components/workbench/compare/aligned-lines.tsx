import type { Column } from '#lib/sources/compare-columns.ts';
import { differencesAt } from '../match/match-words.ts';
import { type CellLook, cellsOf } from './column-cells.ts';

const PRINT: Record<CellLook, string> = {
  same: '',
  differs: 'line-through decoration-[1.5px] decoration-ink-2',
  cut: '',
  moved: 'underline decoration-dotted underline-offset-[0.2em]',
};
const RECORD: Record<CellLook, string> = {
  same: '',
  differs: 'underline decoration-[1.5px] underline-offset-[0.2em]',
  cut: 'text-ink-2',
  moved: 'underline decoration-dotted underline-offset-[0.2em]',
};

/**
 * Print and record on two lines that break together, column by column: what only the print has is struck, what the record has is
 * underlined, and the kind of each difference stands beneath. Who listens hears both lines, then the differences.
 */
export function AlignedLines({ columns, language }: { columns: readonly Column[]; language: string }) {
  const cells = cellsOf(columns);
  const hasKinds = cells.some(({ kind }) => kind);
  const rows = hasKinds ? 'grid-rows-[1.6rem_1.6rem_1.2rem]' : 'grid-rows-[1.6rem_1.6rem]';
  const column = `inline-grid max-w-full align-top ${rows} ${hasKinds ? 'mb-1' : 'mb-2'}`;
  return (
    <div>
      <div aria-hidden="true" className="font-serif text-[1.0625rem] leading-[1.6rem]">
        <span className={`${column} w-14 font-sans text-sm text-ink-3`}>
          <span>Print</span>
          <span>Record</span>
        </span>
        {cells.map(({ key, print, record, kind, look }) => (
          <span key={key} lang={language} className={column}>
            <span className={`whitespace-pre-wrap ${PRINT[look]}`}>{print}</span>
            <span className={`bg-sunken whitespace-pre-wrap ${RECORD[look]}`}>{record}</span>
            {kind ? <span className="pr-2 font-sans text-xs leading-[1.2rem] text-ink-2">{kind}</span> : null}
          </span>
        ))}
      </div>
      <Spoken columns={columns} />
    </div>
  );
}

/** The same for who listens: whole lines, then what differs. */
function Spoken({ columns }: { columns: readonly Column[] }) {
  const differences = differencesAt(columns);
  return (
    <div className="sr-only">
      <p>Print: {columns.map(({ print }) => print).join('')}</p>
      <p>Record: {columns.map(({ record }) => record).join('')}</p>
      <p>{differences.length ? `Differs: ${differences.join('; ')}` : 'No word differs.'}</p>
    </div>
  );
}

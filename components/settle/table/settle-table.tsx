import type { Settle } from '../use-settle.ts';
import { AgreedRows } from './agreed-rows.tsx';
import { columnsOf, TH } from './columns.ts';
import { OpenRow } from './open-row.tsx';
import { SideHead } from './side-head.tsx';

/** The parts of the item as rows, the sides as columns, and what is settled between them. On a phone one row after another. */
export function SettleTable({ settle, fields }: { settle: Settle; fields: Record<string, string> }) {
  const { sides, subject } = settle.theCase;
  const columns = columnsOf(sides.length);
  return (
    <table aria-label="What the sides found" className="block w-full table-fixed border-collapse lg:table">
      <thead className="block lg:table-header-group">
        <tr className="flex flex-col gap-4 pb-5 align-top lg:table-row">
          <th scope="col" className={`${TH} hidden w-32 lg:table-cell`}>
            Part
          </th>
          {columns.map((column) =>
            column === 'settled' ? (
              <th key={column} scope="col" className={`${TH} hidden w-[19.5rem] lg:table-cell`}>
                Settled
              </th>
            ) : (
              <SideHead key={column} side={sides[column]} at={column} subject={subject} />
            ),
          )}
        </tr>
      </thead>
      <tbody className="block lg:table-row-group">
        {settle.rows.map((axis) => (
          <OpenRow key={axis} {...{ settle, axis, columns }} error={fields[axis]} />
        ))}
        <AgreedRows settle={settle} columns={columns.length + 1} />
      </tbody>
    </table>
  );
}

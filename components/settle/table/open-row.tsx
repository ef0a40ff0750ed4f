import { type AxisId, axesFor } from '#lib/method/axes.ts';
import type { Settle } from '../use-settle.ts';
import { rowId } from '../use-settle-keys.ts';
import type { Column } from './columns.ts';
import { SettledCell } from './settled-cell.tsx';
import { SideCell } from './side-cell.tsx';
import { ValuePicker } from './value-picker.tsx';

type Props = { settle: Settle; axis: AxisId; columns: Column[]; error: string | undefined };

/** One part on which the sides differ: what each found, and the settled value with its three ways. */
export function OpenRow({ settle, axis, columns, error }: Props) {
  const { theCase, view } = settle;
  const { kind, form } = theCase.subject;
  const shown = axesFor(kind, form).find((each) => each.id === axis);
  const active = view.active === axis;
  const picking = active && view.picking;
  const ground = active ? 'bg-surface shadow-[inset_3px_0_0_var(--l2)]' : '';
  const onEnter = () => {
    if (!active) settle.show({ type: 'go', axis });
  };
  return (
    <>
      <tr
        id={rowId(axis)}
        tabIndex={-1}
        aria-current={active || undefined}
        onFocus={onEnter}
        className={`flex flex-col gap-4 border-t border-rule px-3 py-4 -outline-offset-2 lg:table-row ${ground}`}
      >
        <th scope="row" className="p-0 text-left align-top font-normal lg:py-4 lg:pr-3 lg:pl-3">
          <span className="block text-base font-semibold">{shown?.name}</span>
          <span className="block text-sm text-ink-3">{shown?.question}</span>
          {error ? (
            <span role="alert" className="mt-1 block text-sm font-[550] text-l1">
              {error}
            </span>
          ) : null}
        </th>
        {columns.map((column) =>
          column === 'settled' ? (
            <SettledCell key={column} {...{ settle, axis, picking }} />
          ) : (
            <SideCell key={column} {...{ settle, axis }} side={column} />
          ),
        )}
      </tr>
      {picking ? (
        <tr className="block bg-surface shadow-[inset_3px_0_0_var(--l2)] lg:table-row">
          <td colSpan={columns.length + 1} className="block px-3 pb-5 lg:table-cell">
            <ValuePicker settle={settle} axis={axis} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

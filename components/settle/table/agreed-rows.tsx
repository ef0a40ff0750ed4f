import { Button } from '#components/ui/button.tsx';
import { type AxisId, axisName } from '#lib/method/axes.ts';
import { agreedChoice, valueWord } from '../settlement.ts';
import type { Settle } from '../use-settle.ts';
import { goTo } from '../use-settle-keys.ts';
import { CodeLine } from './side-cell.tsx';

/** What the sides agree on: one folded line, opened to one grey line each. */
export function AgreedRows({ settle, columns }: { settle: Settle; columns: number }) {
  const { agreed } = settle.theCase;
  const { agreedOpen, reopened } = settle.view;
  if (agreed.length === 0) return null;
  const cell = 'block border-t border-rule px-3 py-2 lg:table-cell';
  return (
    <>
      <tr className="block lg:table-row">
        <td colSpan={columns} className={cell}>
          <Button look="quiet" aria-expanded={agreedOpen} onClick={() => settle.show({ type: 'agreed' })}>
            {agreed.length} agreed {agreedOpen ? '▴' : '▾'}
          </Button>
        </td>
      </tr>
      {agreedOpen
        ? agreed
            .filter((axis) => !reopened.includes(axis))
            .map((axis) => <AgreedRow key={axis} {...{ settle, axis, columns }} />)
        : null}
    </>
  );
}

function AgreedRow({ settle, axis, columns }: { settle: Settle; axis: AxisId; columns: number }) {
  const { theCase } = settle;
  const { value, codes } = agreedChoice(theCase, axis);
  const all = theCase.sides.every((side) => side.axes[axis] !== undefined);
  const who = all ? (theCase.sides.length === 2 ? 'both' : 'all') : 'not assessed by all';
  return (
    <tr className="block border-t border-rule text-ink-2 lg:table-row">
      <th scope="row" className="block px-3 py-2 text-left align-top font-normal lg:table-cell">
        {axisName(axis, theCase.subject.form)}
      </th>
      <td colSpan={columns - 1} className="block px-3 py-2 lg:table-cell lg:px-0">
        <div className="flex flex-wrap items-start justify-between gap-2">
          <div>
            {valueWord(axis, value)} · {who}
            <ul className="m-0 list-none p-0">
              {codes.map((use) => (
                <CodeLine key={`${use.code}${use.span?.start ?? ''}`} use={use} />
              ))}
            </ul>
          </div>
          <Button look="quiet" onClick={() => goTo(settle, axis)}>
            Change
          </Button>
        </div>
      </td>
    </tr>
  );
}

import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { type AxisId, axisName } from '#lib/method/axes.ts';
import { settledOn, sideName, valueWord } from '../settlement.ts';
import type { Settle } from '../use-settle.ts';
import { CodeLine } from './side-cell.tsx';

type Props = { settle: Settle; axis: AxisId; picking: boolean };

/** What stands on this part, and the ways to settle it: as one of the sides has it, or otherwise. */
export function SettledCell({ settle, axis, picking }: Props) {
  const { theCase, settlement } = settle;
  const name = axisName(axis, theCase.subject.form);
  const chosen = settlement.choices[axis];
  const standing = settledOn(theCase, settlement.choices, axis);
  const two = theCase.sides.length === 2;
  return (
    <td className="order-last block p-0 align-top lg:table-cell lg:py-4 lg:pr-4">
      <span className="block text-sm text-ink-2 lg:hidden">Settled</span>
      <span className={`block text-base ${standing ? 'font-[550]' : 'text-ink-3'}`}>
        {standing ? valueWord(axis, standing.value) : 'open'}
      </span>
      <ul className="m-0 mb-2 grid list-none gap-1 p-0">
        {standing?.codes.map((use) => (
          <CodeLine key={`${use.code}${use.span?.start ?? ''}`} use={use} />
        ))}
      </ul>
      <fieldset className="m-0 flex min-w-0 flex-wrap gap-2 border-0 p-0">
        <legend className="sr-only">Settle {name.toLowerCase()}</legend>
        {theCase.sides.map((side, at) => (
          <Button
            key={side.id}
            aria-pressed={chosen?.from === at}
            className={PRESSED}
            onClick={() => settle.take(axis, at)}
          >
            {sideName(at)} <Kbd>{two ? (at === 0 ? '←' : '→') : String(at + 1)}</Kbd>
          </Button>
        ))}
        <Button
          aria-pressed={chosen?.from === 'other'}
          aria-expanded={picking}
          className={PRESSED}
          onClick={() => settle.show(picking ? { type: 'close' } : { type: 'go', axis, picking: true })}
        >
          Another <Kbd>↓</Kbd>
        </Button>
      </fieldset>
    </td>
  );
}

/** The chosen way has an edge of ink, so that it shows without colour. */
const PRESSED = 'lg:px-2 aria-pressed:border-ink aria-pressed:shadow-[inset_0_0_0_1px_var(--ink)]';

import { Kbd } from '#components/ui/kbd.tsx';
import type { AxisId } from '#lib/method/axes.ts';
import { type CodeUse, codeOf } from '#lib/method/codes.ts';
import { choiceOf, sideName, valueWord } from '../settlement.ts';
import type { Settle } from '../use-settle.ts';
import { Evidence } from './evidence.tsx';

type Props = { settle: Settle; axis: AxisId; side: number };

/** What one side found on this part: value, codes with their reasons in full, and what it cites. */
export function SideCell({ settle, axis, side }: Props) {
  const { theCase, view } = settle;
  const choice = choiceOf(theCase, axis, side);
  const cited = theCase.sides[side]?.evidence.filter((each) => each.axes.includes(axis)) ?? [];
  const open = view.passages.includes(axis);
  return (
    <td className="block p-0 align-top lg:table-cell lg:py-4 lg:pr-4">
      <span className="block text-sm text-ink-2 lg:hidden">{sideName(side)}</span>
      <span className="block text-base font-[550]">{valueWord(axis, choice.value)}</span>
      <ul className="m-0 grid list-none gap-2 p-0">
        {choice.codes.map((use) => (
          <CodeLine key={`${use.code}${use.span?.start ?? ''}`} use={use} />
        ))}
      </ul>
      {cited.length > 0 ? (
        <button
          type="button"
          aria-expanded={open}
          onClick={() => settle.show({ type: 'passages', axis })}
          className="mt-2 inline-flex min-h-6 items-center gap-2 rounded border-0 bg-transparent p-0 text-sm text-accent underline underline-offset-2 pointer-coarse:min-h-11"
        >
          {open ? 'Fold the evidence' : `${cited.length} cited`}
          <Kbd>O</Kbd>
        </button>
      ) : (
        <span className="mt-2 block text-sm text-ink-3">Nothing cited</span>
      )}
      {open ? <Evidence cited={cited} /> : null}
    </td>
  );
}

/** A code in words, its severity, and why. */
export function CodeLine({ use }: { use: CodeUse }) {
  return (
    <li className="text-sm">
      <span className="block">
        {codeOf(use.code).name}, {use.severity} <span className="whitespace-nowrap text-ink-3">{use.code}</span>
      </span>
      {use.reason ? <span className="block text-ink-2 wrap-anywhere">{use.reason}</span> : null}
    </li>
  );
}

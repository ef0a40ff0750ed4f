import { type Dispatch, type KeyboardEvent, useEffect, useRef } from 'react';
import { Kbd } from '#components/ui/kbd.tsx';
import { type Axis, axisName, findValue, isHarmless, valuesFor } from '#lib/method/axes.ts';
import type { Subject } from '#lib/method/subject.ts';
import type { Draft, DraftAction } from '../assessment-draft.ts';
import { CodeList } from './code-list.tsx';

type Props = {
  axis: Axis;
  subject: Subject;
  draft: Draft;
  dispatch: Dispatch<DraftAction>;
  isOpen: boolean;
  onToggle: () => void;
};

/** One axis: its value in a line; open, its values with digits, and the codes once the value is not clean. */
export function AxisRow({ axis, subject, draft, dispatch, isOpen, onToggle }: Props) {
  const value = draft.axes[axis.id];
  const name = axisName(axis.id, subject.form);
  const values = valuesFor(axis.id, subject.form);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) group.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus();
  }, [isOpen]);
  const choose = (index: number) => {
    const chosen = values[index];
    if (chosen) dispatch({ type: 'axis', axis: axis.id, value: chosen.id === value ? undefined : chosen.id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = Number(event.key);
    if (!isOpen || !Number.isInteger(digit) || digit < 1 || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    choose(digit - 1);
  };
  return (
    <div className={`rounded-md ${isOpen ? 'bg-sunken' : ''}`} onKeyDown={onKeyDown}>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        className="grid min-h-9 w-full grid-cols-[5.75rem_1fr_auto] items-center gap-2.5 rounded-md px-2 py-1.5 text-left text-sm hover:bg-sunken pointer-coarse:min-h-11"
      >
        <span className="text-ink-2">{name}</span>
        <AxisValueWords axis={axis} value={value} />
        <Kbd>{axis.key}</Kbd>
      </button>
      {isOpen ? (
        <div ref={group} className="grid gap-2 px-2 pb-3">
          <p className="m-0 text-sm text-ink-3">{axis.question}</p>
          <div role="radiogroup" aria-label={name} className="grid gap-0.5" onKeyDown={walk}>
            {values.map((each, index) => (
              <button
                key={each.id}
                type="button"
                role="radio"
                aria-checked={each.id === value}
                tabIndex={each.id === value || (value === undefined && index === 0) ? 0 : -1}
                title={each.meaning}
                onClick={() => choose(index)}
                className={`flex min-h-8 items-center gap-2 rounded-md border px-2 text-left text-sm pointer-coarse:min-h-11 ${each.id === value ? 'border-ink bg-surface font-[550]' : 'border-transparent hover:bg-surface'}`}
              >
                <Kbd>{String(index + 1)}</Kbd>
                {each.name}
              </button>
            ))}
          </div>
          {value !== undefined && findValue(axis.id, value)?.standing !== 'clean' ? (
            <CodeList {...{ axis, subject, draft, dispatch }} />
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function AxisValueWords({ axis, value }: { axis: Axis; value: string | undefined }) {
  if (value === undefined) return <span className="text-ink-3">not assessed</span>;
  const found = findValue(axis.id, value);
  const fine = isHarmless(axis.id, value);
  return (
    <span className="font-[550]">
      <span aria-hidden="true" className={fine ? 'text-l5' : 'text-l3'}>
        {fine ? '✓ ' : '‸ '}
      </span>
      {found?.name ?? value}
    </span>
  );
}

/** Arrows walk through the values of a group, as in every group of radio buttons. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const radios = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')];
  const at = radios.indexOf(document.activeElement as HTMLElement);
  radios[(at + step + radios.length) % radios.length]?.focus();
  event.preventDefault();
  event.stopPropagation();
}

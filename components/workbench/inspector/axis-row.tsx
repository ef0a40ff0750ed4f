import { type Dispatch, useEffect, useRef } from 'react';
import { Kbd } from '#components/ui/kbd.tsx';
import { LabelSign } from '#components/ui/label-sign.tsx';
import { type Axis, axisName, findValue, isHarmless, valuesFor } from '#lib/method/axes.ts';
import type { Subject } from '#lib/method/subject.ts';
import type { Draft, DraftAction } from '../assessment-draft.ts';
import { CodeList } from './code-list.tsx';

type Props = {
  axis: Axis;
  subject: Subject;
  draft: Draft;
  /** What the settled verdict of the round before had; set by nobody. */
  before?: string | undefined;
  dispatch: Dispatch<DraftAction>;
  isOpen: boolean;
  onToggle: () => void;
};

/** One axis: its value in a line; open, its values with digits, and the codes once the value is not clean. */
export function AxisRow({ axis, subject, draft, before, dispatch, isOpen, onToggle }: Props) {
  const value = draft.axes[axis.id];
  return (
    <div className={`rounded-md ${isOpen ? 'bg-sunken' : ''}`}>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        className="grid min-h-9 w-full grid-cols-[5.75rem_1fr_auto] items-center gap-2.5 rounded-md px-2 py-1.5 text-left text-sm hover:bg-sunken pointer-coarse:min-h-11"
      >
        <span className="text-ink-2">{axisName(axis.id, subject.form)}</span>
        <span>
          <AxisValueWords axis={axis} value={value} />
          {before === undefined ? null : (
            <span className="ml-2 text-ink-3">was: {(findValue(axis.id, before)?.name ?? before).toLowerCase()}</span>
          )}
        </span>
        <Kbd>{axis.key}</Kbd>
      </button>
      {isOpen ? (
        <div className="grid gap-2 px-2 pb-3">
          <AxisValues {...{ axis, subject, value, dispatch }} />
          {value !== undefined && findValue(axis.id, value)?.standing !== 'clean' ? (
            <CodeList {...{ axis, subject, draft, dispatch }} />
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

type ValuesProps = Pick<Props, 'axis' | 'subject' | 'dispatch'> & { value: string | undefined };

function AxisValues({ axis, subject, value, dispatch }: ValuesProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const radios = [...(group.current?.querySelectorAll('input') ?? [])];
    (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
  }, []);
  return (
    <fieldset ref={group} className="m-0 grid gap-0.5 border-0 p-0">
      <legend className="mb-1.5 p-0 text-sm text-ink-3">{axis.question}</legend>
      {valuesFor(axis.id, subject.form).map((each, index) => (
        <label
          key={each.id}
          title={each.meaning}
          className={`flex min-h-8 items-center gap-2 rounded-md border px-2 text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 ${each.id === value ? 'border-ink bg-surface font-[550]' : 'border-transparent hover:bg-surface'}`}
        >
          <input
            type="radio"
            name={`axis-${axis.id}`}
            checked={each.id === value}
            onChange={() => dispatch({ type: 'axis', axis: axis.id, value: each.id })}
            className="size-4 accent-ink outline-none"
          />
          <Kbd>{String(index + 1)}</Kbd>
          {each.name}
        </label>
      ))}
      {value === undefined ? null : (
        <button
          type="button"
          className="justify-self-start rounded-md px-2 py-1.5 text-sm text-ink-3 underline"
          onClick={() => dispatch({ type: 'axis', axis: axis.id, value: undefined })}
        >
          Not assessed
        </button>
      )}
    </fieldset>
  );
}

function AxisValueWords({ axis, value }: { axis: Axis; value: string | undefined }) {
  if (value === undefined) return <span className="text-ink-3">not assessed</span>;
  const fine = isHarmless(axis.id, value);
  return (
    <span className="font-[550]">
      <span className={`mr-1.5 inline-block size-3.5 align-[-0.15em] ${fine ? 'c-l5' : 'c-l3'}`}>
        <LabelSign sign={fine ? 'check' : 'caret'} />
      </span>
      {findValue(axis.id, value)?.name ?? value}
    </span>
  );
}

import { type AxisId, type AxisValues, axisName } from '#lib/method/axes.ts';
import { type CodeUse, codeOf } from '#lib/method/codes.ts';
import type { Form } from '#lib/method/subject.ts';
import { valueWord } from './settlement.ts';
import { WORD_NAMES, WORDS, type WordField } from './verdict-words.ts';

type Shown = { axes: AxisValues; codes: readonly CodeUse[] } & { [F in WordField]?: string | null | undefined };
type Props = { verdict: Shown; axes: readonly AxisId[]; form: Form | null };

/** A verdict word by word: the rows that matter here, then what was written. */
export function VerdictAsWords({ verdict, axes, form }: Props) {
  const rows = [
    ...axes.map((axis) => [axisName(axis, form), axisWords(verdict, axis)] as const),
    ...WORDS.flatMap((field) => (verdict[field] ? [[WORD_NAMES[field], verdict[field]] as const] : [])),
  ];
  return (
    <dl className="m-0 grid gap-x-4 gap-y-2 text-base sm:grid-cols-[10rem_minmax(0,1fr)]">
      {rows.map(([name, words]) => (
        <div key={name} className="contents">
          <dt className="text-sm text-ink-2">{name}</dt>
          <dd className="m-0 wrap-anywhere whitespace-pre-line">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function axisWords({ axes, codes }: Shown, axis: AxisId): string {
  const named = codes.filter((use) => codeOf(use.code).axis === axis);
  const faults = named.map((use) => `${codeOf(use.code).name} (${use.severity})${use.reason ? `: ${use.reason}` : ''}`);
  return [valueWord(axis, axes[axis]), ...faults].join('. ');
}

import type { ComponentProps } from 'react';

type Props = ComponentProps<'dl'> & { rows: readonly (readonly [name: string, value: string])[] };

/** Names and what stands for each, in two columns. */
export function Facts({ rows, ...rest }: Props) {
  return (
    <dl className="m-0 grid grid-cols-[5.5rem_1fr] gap-x-3 gap-y-1 text-sm" {...rest}>
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-3">{name}</dt>
          <dd className="m-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The rows that say something. */
export function factsOf(rows: readonly [string, string | null][]): [string, string][] {
  return rows.flatMap(([name, value]) => (value ? [[name, value] satisfies [string, string]] : []));
}

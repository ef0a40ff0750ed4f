'use client';
import { type ReactNode, useState } from 'react';
import { FoundLine } from './found-line.tsx';

/** So many lines of a list are shown at first. */
const SHOWN = 40;

type Props<T> = { entries: readonly T[]; keyOf: (entry: T) => string; children: (entry: T) => ReactNode };

/** A list that shows its first lines, and all of them when asked. */
export function ShortList<T>({ entries, keyOf, children }: Props<T>) {
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <ul className="m-0 list-none p-0">
        {entries.slice(0, isWhole ? undefined : SHOWN).map((entry) => (
          <li key={keyOf(entry)}>{children(entry)}</li>
        ))}
      </ul>
      {entries.length > SHOWN && !isWhole ? (
        <FoundLine onClick={() => setWhole(true)}>
          <span className="text-sm">Show all {entries.length.toLocaleString('en')}</span>
        </FoundLine>
      ) : null}
    </>
  );
}

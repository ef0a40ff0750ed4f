'use client';
import { type ReactNode, useState } from 'react';
import { counted } from '#components/ui/counted.ts';
import type { VersionComparison } from '#lib/annotations/carry-over.ts';
import { dayWords } from '#lib/kernel/date-words.ts';
import { ComparisonRow, type Marks } from './comparison-row.tsx';
import { foldRows, type RowGroup, touchesRow } from './fold-rows.ts';

const NOTHING_MARKED: Marks = { old: [], now: [] };

type Props = {
  comparison: VersionComparison;
  language: string;
  marks?: Marks;
  /** One text with both versions in it, in place of two columns. */
  isInline?: boolean;
  /** On a phone only the paragraphs in which something is marked. */
  isFocused?: boolean;
};

/** Two versions beside each other, paragraph by paragraph; what both have alike is folded. */
export function CompareColumns({
  comparison,
  language,
  marks = NOTHING_MARKED,
  isInline = false,
  isFocused = false,
}: Props) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const { from, to, rows } = comparison;
  const groups = foldRows(rows, { opened, ...marks });
  return (
    <>
      {isInline ? null : <Heads from={from} to={to} />}
      <ol
        aria-label={`Version ${from.number} beside version ${to.number}, paragraph by paragraph`}
        className="m-0 grid list-none gap-0 p-0"
      >
        {groups.map((group) => (
          <Group
            key={group.at}
            group={group}
            isAway={isFocused && !isMarked(group, marks)}
            onOpen={() => setOpened((before) => new Set([...before, group.at]))}
          >
            {group.rows.map((row) => (
              <ComparisonRow key={group.at} {...{ row, comparison, language, isInline }} marks={marks} />
            ))}
          </Group>
        ))}
      </ol>
    </>
  );
}

function isMarked({ rows }: RowGroup, marks: Marks): boolean {
  return rows.some((row) => touchesRow(row, 'old', marks.old) || touchesRow(row, 'now', marks.now));
}

type GroupProps = { group: RowGroup; isAway: boolean; onOpen: () => void; children: ReactNode };

function Group({ group, isAway, onOpen, children }: GroupProps) {
  const away = isAway ? 'max-lg:hidden' : '';
  if (group.folded) {
    return (
      <li className={away}>
        <button
          type="button"
          aria-expanded={false}
          onClick={onOpen}
          className="my-1 flex min-h-8 w-full items-center gap-3 rounded-md text-left text-sm text-ink-3 before:h-px before:w-6 before:bg-rule after:h-px after:flex-1 after:bg-rule hover:text-ink pointer-coarse:min-h-11"
        >
          {counted(group.rows.length, 'paragraph')} the same
        </button>
      </li>
    );
  }
  return (
    <li
      data-row={group.at}
      className={`grid gap-x-8 gap-y-1.5 py-3 [contain-intrinsic-size:auto_6rem] [content-visibility:auto] lg:grid-cols-2 ${away}`}
    >
      {children}
    </li>
  );
}

function Heads({ from, to }: Pick<VersionComparison, 'from' | 'to'>) {
  return (
    <div
      aria-hidden="true"
      className="sticky top-0 z-10 hidden grid-cols-2 gap-x-8 border-b border-rule bg-paper py-2 text-sm text-ink-3 lg:grid"
    >
      {[from, to].map(({ id, number, capturedAt }) => (
        <span key={id}>
          <b className="font-[550] text-ink-2">Version {number}</b> · {dayWords(capturedAt)}
        </span>
      ))}
    </div>
  );
}

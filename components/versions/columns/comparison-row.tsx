import { memo } from 'react';
import type { ParagraphRow, VersionComparison } from '#lib/annotations/carry-over.ts';
import { inlineStretches } from './inline-runs.ts';
import { MarkedText } from './marked-text.tsx';
import { rowNames } from './row-names.ts';
import { editMarks, type Side, type SideMark } from './side-marks.ts';

export type Marks = Record<Side, readonly SideMark[]>;

type Props = {
  row: ParagraphRow;
  comparison: Pick<VersionComparison, 'old' | 'now' | 'from' | 'to'>;
  language: string;
  marks: Marks;
  isInline: boolean;
};

const READ = 'm-0 font-serif text-[1.0625rem] leading-[1.6] whitespace-pre-wrap [overflow-wrap:anywhere]';

/** A paragraph of two versions, beside or in one another, with what differs struck and underlined, and named beneath. */
export const ComparisonRow = memo(function ComparisonRow(props: Props) {
  const { row, marks, isInline } = props;
  const names = row.kind === 'same' ? [] : rowNames(row, marks);
  return (
    <>
      {isInline ? <InlineCell {...props} /> : <Cells {...props} />}
      {names.length ? <p className="m-0 text-xs text-ink-3 lg:col-span-2">{capital(names.join(' · '))}</p> : null}
    </>
  );
});

function Cells({ row, comparison, language, marks }: Props) {
  const cell = (side: Side, number: number) => {
    const range = row[side];
    const isRepeated = row.kind === 'same' && side === 'old';
    if (!range) return <span className="max-lg:hidden" />;
    return (
      <div data-side={side} className={isRepeated ? 'max-lg:hidden' : ''}>
        <span className="text-xs text-ink-3 select-none lg:sr-only">
          {row.kind === 'same' ? 'The same in both' : `Version ${number}`}
        </span>
        <p className={`${READ} ${row.kind === 'same' ? 'text-ink-2' : ''}`} lang={language} dir="auto">
          <MarkedText
            text={comparison[side]}
            range={range}
            side={side}
            marks={[...editMarks(row.edits, side), ...wholeMark(row, side), ...marks[side]]}
          />
        </p>
      </div>
    );
  };
  return (
    <>
      {cell('old', comparison.from.number)}
      {cell('now', comparison.to.number)}
    </>
  );
}

/** A paragraph that one side alone has differs as a whole. */
function wholeMark(row: ParagraphRow, side: Side): SideMark[] {
  const range = row[side];
  return range && (row.kind === 'added' || row.kind === 'removed') ? [{ ...range, is: 'differs' }] : [];
}

function InlineCell({ row, comparison, language, marks }: Props) {
  return (
    <div className="lg:col-span-2">
      <p className={`${READ} max-w-[44rem] ${row.kind === 'same' ? 'text-ink-2' : ''}`} lang={language} dir="auto">
        {inlineStretches(row).map(({ start, end, side, differs }) => (
          <MarkedText
            key={`${side}${start}`}
            text={comparison[side]}
            range={{ start, end }}
            side={side}
            marks={[...(differs ? [{ start, end, is: 'differs' as const }] : []), ...marks[side]]}
          />
        ))}
      </p>
    </div>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import { cutRuns } from '#components/ui/cut-runs.ts';
import { PutIn, TakenOut } from '#components/ui/difference.tsx';
import type { Range } from '#lib/text/paragraphs.ts';
import type { Side, SideMark } from './side-marks.ts';

type Props = { text: string; range: Range; marks: readonly SideMark[]; side: Side };

/** A stretch of a version's text with its marks. Each piece says at which offset it begins, so that a selection can be found again. */
export function MarkedText({ text, range, marks, side }: Props) {
  return cutRuns(range, marks).map((run) => (
    <MarkedRun key={run.start} side={side} at={run.start} marks={run.marks} words={text.slice(run.start, run.end)} />
  ));
}

const LOOKS: Record<Exclude<SideMark['is'], 'differs'>, string> = {
  'set-otherwise': 'border-b border-dotted border-ink-3',
  item: 'bg-ink/10 underline decoration-edge decoration-1 underline-offset-[0.32em]',
  part: 'underline decoration-ink-2 decoration-dotted decoration-[1.5px] underline-offset-[0.26em]',
  candidate: 'outline-1 outline-dashed outline-edge',
  chosen: 'bg-accent-soft underline decoration-accent decoration-2 underline-offset-[0.2em]',
};

type RunProps = { side: Side; at: number; marks: readonly SideMark[]; words: string };

function MarkedRun({ side, at, marks, words }: RunProps) {
  const looks = marks.flatMap(({ is }) => (is === 'differs' ? [] : LOOKS[is]));
  const isItem = marks.some(({ is }) => is === 'item' || is === 'part' || is === 'chosen');
  const run = (
    <span data-at={at} data-item={isItem ? '' : undefined} className={[...new Set(looks)].join(' ') || undefined}>
      {words}
    </span>
  );
  if (!marks.some(({ is }) => is === 'differs')) return run;
  return side === 'old' ? <TakenOut>{run}</TakenOut> : <PutIn>{run}</PutIn>;
}

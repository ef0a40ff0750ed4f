import { type Dispatch, memo } from 'react';
import type { InBlock } from '#lib/articles/draft-text.ts';
import type { DraftBlock } from '#lib/articles/import-draft.ts';
import { blockRuns, type Found, type Run } from './block-runs.ts';
import type { ImportAction, ParagraphKind } from './import-state.ts';
import { PARAGRAPH_KINDS } from './paragraph-kinds.ts';

const SET: Record<ParagraphKind, string> = {
  title: 'font-serif text-2xl leading-[1.12] font-medium tracking-tight text-balance sm:text-3xl',
  standfirst: 'font-serif text-[1.375rem] leading-snug text-ink-2',
  subhead: 'mt-3 font-serif text-xl leading-snug font-semibold',
  caption: 'pt-2 text-sm text-ink-2',
  body: 'font-serif text-[1.25rem] leading-[1.62]',
  'left-out': 'line-clamp-3 pt-1.5 text-base text-ink-3',
};

type Props = {
  place: number;
  block: DraftBlock;
  kind: ParagraphKind;
  isCurrent: boolean;
  spot: InBlock | null;
  found: Found[] | undefined;
  dispatch: Dispatch<ImportAction>;
};

/** One paragraph: its kind as a small word that can be changed, its text in the type it will be read in. */
export const ParagraphRow = memo(function ParagraphRow(props: Props) {
  const { place, block, kind, isCurrent, spot, found = [], dispatch } = props;
  return (
    <li
      data-place={place}
      className={`grid scroll-my-24 sm:grid-cols-[6.25rem_minmax(0,40rem)] sm:gap-x-4 ${kind === 'left-out' ? 'bg-sunken' : ''}`}
    >
      <div className="relative">
        {isCurrent ? (
          <span aria-hidden="true" className="absolute inset-y-0 left-0 w-1.5 border-2 border-r-0 border-ink-2" />
        ) : null}
        <select
          aria-label={`Kind of paragraph ${place + 1}`}
          value={kind}
          tabIndex={isCurrent ? 0 : -1}
          onFocus={() => dispatch({ type: 'go', place })}
          onChange={(event) => {
            const chosen = PARAGRAPH_KINDS.find(([each]) => each === event.target.value);
            if (chosen) dispatch({ type: 'kind', place, kind: chosen[0] });
          }}
          className="my-1 ml-1 min-h-7 w-[5.75rem] appearance-none rounded border border-transparent bg-transparent px-1.5 text-xs text-ink-3 hover:border-edge hover:bg-surface hover:text-ink focus-visible:text-ink sm:text-right pointer-coarse:min-h-11"
        >
          {PARAGRAPH_KINDS.map(([each, word]) => (
            <option key={each} value={each} className="bg-surface text-ink">
              {word}
            </option>
          ))}
        </select>
      </div>
      <p className={`m-0 py-0.5 [overflow-wrap:anywhere] max-sm:pl-3 ${SET[kind]}`} dir="auto">
        {blockRuns(block.content, kind === 'left-out' ? [] : withSpot(found, spot)).map((run) => (
          <RunText key={run.start} run={run} />
        ))}
      </p>
    </li>
  );
});

/** What was asked for is shown as one of the found things. */
function withSpot(found: Found[], spot: InBlock | null): Found[] {
  return spot ? [...found, { start: spot.start, end: spot.end, kind: 'spot', words: '' }] : found;
}

function RunText({ run }: { run: Run }) {
  if (run.text === '\n') return <br />;
  const marks: string[] = [
    ...run.marks.map((mark) => MARKED[mark.type]),
    ...run.found.map((found) => FOUND[found.kind]),
  ];
  if (marks.length === 0) return run.text;
  return (
    <span className={marks.join(' ')} title={run.found.flatMap((found) => found.words || []).join(' · ') || undefined}>
      {run.text}
    </span>
  );
}

const MARKED = {
  bold: 'font-semibold',
  italic: 'italic',
  link: 'underline decoration-rule underline-offset-[0.22em]',
} as const;
const FOUND = {
  quotation: 'underline decoration-edge decoration-1 underline-offset-[0.22em]',
  day: 'underline decoration-edge decoration-1 decoration-dotted underline-offset-[0.22em]',
  slip: 'underline decoration-edge decoration-1 decoration-wavy underline-offset-[0.22em]',
  spot: 'bg-accent-soft outline-2 outline-accent',
  odd: 'rounded-sm border-x-2 border-l3 bg-l3-bg',
} as const;

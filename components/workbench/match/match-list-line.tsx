import { useShownLine } from '../use-shown-line.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { InCapture } from './found-in-record.ts';
import { shownPlace } from './found-in-record.ts';
import { foundWords } from './match-words.ts';
import { isFound } from './record-match.ts';

/** A quotation in the list of what a capture has: its words, and how they stand to the record. Opens it. */
export function MatchListLine({ match, captureId }: { match: InCapture; captureId: string }) {
  const { matching, view, state, dispatch } = useWorkbench();
  const isOpen = match.id === state.openId;
  const line = useShownLine(isOpen);
  const sought = matching.sought.find(({ id }) => id === match.id);
  const place = shownPlace(match);
  const isPinned = view.passages.some(
    (each) => each.captureId === captureId && each.start === place?.start && each.end === place.end,
  );
  return (
    <li>
      <button
        ref={line}
        type="button"
        data-entry={match.id}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => dispatch({ type: 'open', id: match.id })}
        className={`grid w-full gap-0.5 rounded-md px-2 py-1.5 text-left ${isOpen ? 'bg-surface shadow-float' : 'hover:bg-sunken'}`}
      >
        <span className="line-clamp-1 font-serif text-base leading-snug">{sought?.words}</span>
        {isFound(match.found) ? (
          <span className="text-sm text-ink-2">
            {foundWords(match.found)}
            {isPinned ? ', pinned' : ''}
          </span>
        ) : null}
      </button>
    </li>
  );
}

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import type { Entry } from '../entries.ts';
import { type Found, placeCount, shownPlace } from '../match/found-in-record.ts';
import { foundWords } from '../match/match-words.ts';
import { nextPlace } from '../match/next-place.ts';
import { openPlace, shownCapture } from '../match/open-place.ts';
import type { ReportedPlace, WordsPlace } from '../match/record-match.ts';
import { citationsOf, pinnedAt } from '../pin-place.ts';
import { useWorkbench } from '../workbench-context.ts';
import { AlignedLines } from './aligned-lines.tsx';
import { ReportedRows } from './reported-rows.tsx';

/** More records than these wait behind a button. */
const SHOWN = 2;

/** What is open, as it is printed and as records have it: the record that differs least first, each named. Nothing where no record has it. */
export function PrintAndRecord({ entry }: { entry: Entry }) {
  const { matching } = useWorkbench();
  const [showsAll, setShowsAll] = useState(false);
  const found = matching.found.get(entry.id) ?? [];
  if (!found.length) return null;
  const more = showsAll ? 0 : Math.max(0, found.length - SHOWN);
  return (
    <section aria-labelledby="print-and-record" className="grid gap-2">
      <h3 id="print-and-record" className="m-0 text-sm font-semibold text-ink-3">
        Print and record
      </h3>
      {found.slice(0, showsAll ? undefined : SHOWN).map((each) => (
        <InOneRecord key={each.capture.id} entry={entry} found={each} />
      ))}
      {more ? (
        <Button look="quiet" className="-ml-3 justify-self-start" onClick={() => setShowsAll(true)}>
          In {more} more {more === 1 ? 'record' : 'records'}
        </Button>
      ) : null}
    </section>
  );
}

function InOneRecord({ entry, found }: { entry: Entry; found: Found }) {
  const { view } = useWorkbench();
  const place = shownPlace(found);
  if (!place) return null;
  const { language } = view.article;
  return (
    <figure className="m-0 grid gap-2 rounded-md border border-rule p-3">
      <figcaption className="grid gap-0.5 text-sm text-ink-2">
        <span>
          <b className="font-semibold text-ink">Matched</b>: {foundWords(found.found)}
        </span>
        <span className="wrap-anywhere">{placeWords(found, place)}</span>
      </figcaption>
      {'rows' in place ? (
        <ReportedRows rows={place.rows} language={language} />
      ) : (
        <AlignedLines columns={place.columns} language={language} />
      )}
      <Acts entry={entry} found={found} place={place} />
    </figure>
  );
}

/** Which source, who speaks there, and when. */
function placeWords({ capture }: Found, { speaker, time }: WordsPlace | ReportedPlace): string {
  return [capture.source.title, speaker, time].filter(Boolean).join(' · ');
}

type ActsProps = { entry: Entry; found: Found; place: WordsPlace | ReportedPlace };

/** What can be done with a place: pin it, look at the next one, see it in its record. */
function Acts({ entry, found, place }: ActsProps) {
  const workbench = useWorkbench();
  const { view, state, dispatch, decisions } = workbench;
  const count = placeCount(found.found);
  const pinned = pinnedAt({ found, place }, view.passages);
  const isCited =
    pinned !== null &&
    entry.kind === 'item' &&
    citationsOf(entry.item, view.reader.userId).some(({ passageId }) => passageId === pinned.id);
  /** The record in front is the one that the keys mean. */
  const isInFront = openPlace(workbench)?.found.capture.id === found.capture.id;
  /** Where there is room the record stands beside this already. */
  const isBeside = state.left === 'record' && shownCapture(workbench)?.id === found.capture.id;
  const show = () => {
    dispatch({ type: 'capture', id: found.capture.id });
    dispatch({ type: 'left', left: 'record' });
  };
  return (
    <div className="-mx-1 flex flex-wrap items-center gap-1 text-sm text-ink-2">
      {pinned ? <span className="px-1">{isCited ? 'Pinned and cited' : 'Pinned'}</span> : null}
      {entry.kind === 'item' && view.abilities.annotate && !isCited ? (
        <Button disabled={state.deciding} onClick={() => void decisions.pin(found)}>
          {pinned ? 'Cite' : 'Pin'} {isInFront ? <Kbd>P</Kbd> : null}
        </Button>
      ) : null}
      {count > 1 ? (
        <>
          <span className="px-1 tabular-nums">{placesWords(found, count)}</span>
          <Button look="quiet" onClick={() => nextPlace(workbench, found)}>
            Next {isInFront ? <Kbd>N</Kbd> : null}
          </Button>
        </>
      ) : null}
      <Button look="quiet" className={isBeside ? 'lg:hidden' : ''} onClick={show}>
        Show in the record
      </Button>
    </div>
  );
}

function placesWords({ found, index }: Found, count: number): string {
  const of = `${Math.min(index, count - 1) + 1} of ${count}`;
  return found.kind === 'words' ? `${count} places as good: ${of}` : `${count} passages: ${of}`;
}

import { type Dispatch, useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { inDesk } from '#lib/client/api-client.ts';
import type { CaptureLine } from '#lib/sources/source.ts';
import type { WorkbenchView } from '#lib/workbench/workbench.ts';
import type { Entry } from '../entries.ts';
import { type Found, foundById, type InCapture, inCapture, isTelling, type Keyed } from './found-in-record.ts';
import { type MatchAction, type MatchState, NOTHING_SOUGHT, reduceMatches } from './match-state.ts';
import { RecordMatcher } from './record-matcher.ts';
import { soughtOf } from './sought-entries.ts';

/** What the record has of the article's quotations. */
export type Matching = {
  /** Every quotation that is sought: items of kind quote, and open suggestions. */
  sought: readonly Keyed[];
  state: MatchState;
  dispatch: Dispatch<MatchAction>;
  /** By item or suggestion: where it was found, the place that differs least first; in records that are about the article. */
  found: ReadonlyMap<string, readonly Found[]>;
  /** What a capture has of all that is sought, in the order in which it is worked through. */
  inCapture: (captureId: string) => InCapture[];
  /** Searches a capture anew that could not be searched. */
  retry: (capture: CaptureLine) => void;
};

type Given = {
  desk: string;
  view: WorkbenchView;
  entries: readonly Entry[];
  /** Captures that a person chose or made here: they count whatever they hold. */
  chosen: ReadonlySet<string>;
};

/** So many of the desk's newest captures are searched without being asked for. */
const NEWEST = 8;

/** Searches the captures for the article's quotations, in a worker, as both change. */
export function useMatching({ desk, view, entries, chosen }: Given): Matching {
  const [state, dispatch] = useReducer(reduceMatches, NOTHING_SOUGHT);
  const sought = useMemo(() => soughtOf(entries), [entries]);
  const { captures } = view;
  const own = useMemo(() => new Set([...chosen, ...citedCaptures(view)]), [chosen, view]);
  const ask = useAsk({ desk, language: view.article.language, sought, dispatch });
  useEffect(() => {
    if (!ask || !sought.length) return;
    const wanted = captures.filter(({ id }, at) => own.has(id) || at < NEWEST);
    for (const capture of wanted.toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)))) ask(capture);
  }, [ask, captures, own, sought]);
  const found = useMemo(() => {
    const counts = captures.filter(({ id }) => {
      const search = state.searches.get(id);
      return search && (own.has(id) || isTelling(search, sought));
    });
    return foundById({ state, sought, captures: counts });
  }, [captures, own, sought, state]);
  const inOne = useCallback((captureId: string) => inCapture(state, captureId, sought), [state, sought]);
  const retry = useCallback((capture: CaptureLine) => ask?.(capture, true), [ask]);
  return useMemo(
    () => ({ sought, state, dispatch, found, inCapture: inOne, retry }),
    [sought, state, found, inOne, retry],
  );
}

/** The captures of which a passage is cited for this article. */
function citedCaptures({ annotations, passages }: WorkbenchView): string[] {
  const cited = new Set(annotations.flatMap((item) => item.citations.map((citation) => citation.passageId)));
  return passages.filter(({ id }) => cited.has(id)).map(({ captureId }) => captureId);
}

type Asking = { desk: string; language: string; sought: readonly Keyed[]; dispatch: Dispatch<MatchAction> };
type Ask = (capture: CaptureLine, anew?: boolean) => void;

/** Asks the worker, which lives as long as the page. */
function useAsk({ desk, language, sought, dispatch }: Asking): Ask | null {
  const [matcher, setMatcher] = useState<RecordMatcher | null>(null);
  useEffect(() => {
    const made = new RecordMatcher((told) => dispatch({ type: 'told', told }));
    setMatcher(made);
    return () => made.stop();
  }, [dispatch]);
  return useMemo(() => {
    if (!matcher) return null;
    return ({ id, source }: CaptureLine, anew = false) => {
      if (anew) matcher.forget(id);
      const address = new URL(inDesk(`/api/captures/${id}`, desk), window.location.origin).href;
      matcher.ask({ captureId: id, address, day: source.publishedOn, language, sought });
    };
  }, [matcher, desk, language, sought]);
}

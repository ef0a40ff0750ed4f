import type { RecordMatch } from './record-match.ts';

/** How far a capture is searched, and what was found in it so far, by the quotation's key. */
export type CaptureSearch = {
  waiting: ReadonlySet<string>;
  found: ReadonlyMap<string, RecordMatch>;
  /** Why it could not be searched; what was found before stays. */
  failed: string | null;
};

/** What the captures have of the article's quotations, and which of several places is shown. */
export type MatchState = {
  searches: ReadonlyMap<string, CaptureSearch>;
  /** The place shown, counted from 0, by capture and quotation; the first where nothing is set. */
  places: ReadonlyMap<string, number>;
};

/** What a search tells as it goes: which quotations it seeks, what the capture has of them, or why it cannot be searched. */
export type SearchTold =
  | { captureId: string; asked: readonly string[] }
  | { captureId: string; found: readonly (readonly [key: string, match: RecordMatch])[] }
  | { captureId: string; failed: string };

export type MatchAction =
  | { type: 'told'; told: SearchTold }
  | { type: 'place'; place: { captureId: string; key: string }; index: number };

export const NOTHING_SOUGHT: MatchState = { searches: new Map(), places: new Map() };

const NEW_SEARCH: CaptureSearch = { waiting: new Set(), found: new Map(), failed: null };

/** The next state. A failure is forgotten when the capture is asked for anew. */
export function reduceMatches(state: MatchState, action: MatchAction): MatchState {
  if (action.type === 'place') {
    return { ...state, places: new Map(state.places).set(placeKey(action.place), action.index) };
  }
  const { captureId } = action.told;
  const before = state.searches.get(captureId) ?? NEW_SEARCH;
  return { ...state, searches: new Map(state.searches).set(captureId, searchAfter(before, action.told)) };
}

function searchAfter(before: CaptureSearch, told: SearchTold): CaptureSearch {
  if ('failed' in told) return { ...before, waiting: new Set(), failed: told.failed };
  if ('asked' in told) return { ...before, waiting: new Set([...before.waiting, ...told.asked]), failed: null };
  const waiting = new Set(before.waiting);
  for (const [key] of told.found) waiting.delete(key);
  return { ...before, waiting, found: new Map([...before.found, ...told.found]) };
}

/** Whether all that was asked for is answered. */
export function isSearched({ waiting, failed }: CaptureSearch): boolean {
  return failed === null && waiting.size === 0;
}

/** The place that is shown of several. */
export function placeShown(state: MatchState, place: { captureId: string; key: string }): number {
  return state.places.get(placeKey(place)) ?? 0;
}

function placeKey({ captureId, key }: { captureId: string; key: string }): string {
  return `${captureId} ${key}`;
}

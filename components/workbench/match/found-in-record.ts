import { countCompared } from '#lib/sources/count-words.ts';
import { orderMatches } from '#lib/sources/match-quotations.ts';
import type { CaptureLine } from '#lib/sources/source.ts';
import { type CaptureSearch, type MatchState, placeShown } from './match-state.ts';
import { isFound, type RecordMatch, type ReportedPlace, type Sought, type WordsPlace } from './record-match.ts';

/** What is sought, with its key. */
export type Keyed = Sought & { key: string };

/** What a capture has of a quotation, and which of its places is shown. */
export type InCapture = { id: string; key: string; found: RecordMatch; index: number };

/** A quotation found in a capture. */
export type Found = InCapture & { capture: CaptureLine };

/** Fewer words in a row may stand in any text: alone they do not tell that a record is about the article. */
const TELLING_WORDS = 4;
/** No more of a quotation is counted to tell that. */
const LOOKED_AT = 200;

/** Whether something longer than a few words of the article stands in a capture. */
export function isTelling(search: CaptureSearch, sought: readonly Keyed[]): boolean {
  return sought.some(({ key, words }) => {
    const found = search.found.get(key);
    return found?.kind === 'words' && isFound(found) && countCompared(words.slice(0, LOOKED_AT)) >= TELLING_WORDS;
  });
}

/** What a capture has of all that is sought, so far as it was looked for, in the order in which it is worked through. */
export function inCapture(state: MatchState, captureId: string, sought: readonly Keyed[]): InCapture[] {
  const search = state.searches.get(captureId);
  const all = new Map(
    sought.flatMap(({ id, key }) => {
      const found = search?.found.get(key);
      const index = placeShown(state, { captureId, key });
      return found ? [[id, { id, key, found, index }] as const] : [];
    }),
  );
  const matches = Array.from(all.values(), ({ id, found }) => ({ ...found.match, id }));
  return orderMatches(matches, sought).flatMap(({ id }) => all.get(id) ?? []);
}

type Given = { state: MatchState; sought: readonly Keyed[]; captures: readonly CaptureLine[] };

/** What was found of every quotation by its id, in the captures given; where it differs least comes first, newer captures before older. */
export function foundById({ state, sought, captures }: Given): Map<string, Found[]> {
  const all = captures.flatMap((capture) =>
    inCapture(state, capture.id, sought)
      .filter(({ found }) => isFound(found))
      .map((each) => ({ ...each, capture })),
  );
  const byGravity = all.toSorted((a, b) => a.found.match.gravity - b.found.match.gravity);
  return Map.groupBy(byGravity, ({ id }) => id);
}

/** The place that is shown of what was found; null where nothing is near. */
export function shownPlace({ found, index }: Pick<InCapture, 'found' | 'index'>): WordsPlace | ReportedPlace | null {
  return found.places[index] ?? found.places[0] ?? null;
}

/** How many places there are to step through: those as good as each other, or every passage of reported speech. */
export function placeCount({ match, places }: RecordMatch): number {
  return match.kind === 'words' && !match.ambiguous ? Math.min(1, places.length) : places.length;
}

import type { Range } from '#lib/text/paragraphs.ts';

/**
 * Where a passage's words stand now: at the same place; elsewhere; with other typography or spacing only; with words changed.
 * Whatever is exact or shifted has the very same characters.
 */
export type PlacedStatus = 'exact' | 'shifted' | 'fuzzy' | 'changed';

/**
 * A difference within a placed passage, as UTF-16 ranges of the text before and after (one of them may be empty). `typographic` leaves
 * every word as it was. What lies between the edits of a passage is the same to the letter.
 */
export type AnchorEdit = { op: 'replaced' | 'missing' | 'added' | 'typographic'; old: Range; new: Range };

/** A place that was considered; `score` is the share of letters in common, 0 to 1. */
export type Candidate = Range & { score: number };

/** A passage that was placed; `runnerUp` is the score of the next best place, 0 without one. */
export type PlacedAnchor = Candidate & { status: PlacedStatus; runnerUp: number; edits: AnchorEdit[] };

/** A passage that is gone, or fits two places too much alike; the best places, five at most, best first. */
export type OrphanedAnchor = { status: 'orphaned'; candidates: Candidate[] };

/** What has become of a passage, or of one segment of it. */
export type Anchor = PlacedAnchor | OrphanedAnchor;

/** What has become of a passage of several segments: as grave as the gravest of them; each is given by itself. */
export type SegmentedAnchor = Anchor & { segments: Anchor[] };

const GRAVITY: readonly Anchor['status'][] = ['exact', 'shifted', 'fuzzy', 'changed', 'orphaned'];

/** The gravest of several statuses; `exact` of none. */
export function gravestStatus(statuses: readonly Anchor['status'][]): Anchor['status'] {
  return GRAVITY[Math.max(0, ...statuses.map((status) => GRAVITY.indexOf(status)))] ?? 'exact';
}

/** How many places are listed for a passage that was not placed. */
export const MOST_CANDIDATES = 5;

import type { CaptureLine } from '#lib/sources/source.ts';
import type { WorkbenchView } from '#lib/workbench/workbench.ts';
import type { Entry } from '../entries.ts';
import type { WorkbenchState } from '../workbench-state.ts';
import { type Found, shownPlace } from './found-in-record.ts';
import type { ReportedPlace, WordsPlace } from './record-match.ts';
import type { Matching } from './use-matching.ts';

type Now = { view: WorkbenchView; state: WorkbenchState; entries: readonly Entry[]; matching: Matching };

/** What is open and the place of the record that is shown for it: the one that keys pin and step on from. */
export type OpenPlace = { entry: Entry; found: Found; place: WordsPlace | ReportedPlace };

/** The capture that the record pane shows: the one chosen, else where the open quotation is found, else where most are found. */
export function shownCapture({ view, state, matching }: Omit<Now, 'entries'>): CaptureLine | null {
  const chosen = view.captures.find(({ id }) => id === state.captureId);
  if (chosen) return chosen;
  const ofOpen = state.openId === null ? null : matching.found.get(state.openId)?.[0]?.capture;
  return ofOpen ?? fullest(view.captures, matching.found) ?? view.captures[0] ?? null;
}

/** The capture in which most is found; null where nothing is found in any. */
function fullest(captures: readonly CaptureLine[], found: Matching['found']): CaptureLine | null {
  const counts = new Map<string, number>();
  for (const { capture } of [...found.values()].flat()) counts.set(capture.id, (counts.get(capture.id) ?? 0) + 1);
  const [first, ...others] = captures.filter(({ id }) => counts.has(id));
  if (!first) return null;
  return others.reduce((best, each) => ((counts.get(each.id) ?? 0) > (counts.get(best.id) ?? 0) ? each : best), first);
}

/**
 * The place shown for what is open: in the capture given, else in the record pane's where that holds it, else where it differs least;
 * null where nothing is found.
 */
export function openPlace(now: Now, given?: Found): OpenPlace | null {
  const { entries, state, matching } = now;
  const entry = entries.find(({ id }) => id === state.openId);
  const all = entry ? (matching.found.get(entry.id) ?? []) : [];
  const beside = state.left === 'record' ? shownCapture(now)?.id : null;
  const captureId = given?.capture.id ?? beside;
  const found = all.find(({ capture }) => capture.id === captureId) ?? all[0];
  const place = found ? shownPlace(found) : null;
  return entry && found && place ? { entry, found, place } : null;
}

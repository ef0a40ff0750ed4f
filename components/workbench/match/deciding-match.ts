import type { WordingProposal } from '#lib/sources/propose-wording.ts';
import type { PassageView } from '#lib/sources/source.ts';
import type { WorkbenchItem, WorkbenchView } from '#lib/workbench/workbench.ts';
import { citationsOf } from '../pin-place.ts';
import { type Found, shownPlace } from './found-in-record.ts';
import type { ReportedPlace, WordsPlace } from './record-match.ts';

/**
 * The place that an item is held against: the one that the reader cites, else the one shown where it differs least. Null where no record
 * has it.
 */
export function decidingPlace(
  item: WorkbenchItem,
  found: readonly Found[],
  view: Pick<WorkbenchView, 'passages' | 'reader'>,
): WordsPlace | ReportedPlace | null {
  const cited = new Set(citationsOf(item, view.reader.userId).map(({ passageId }) => passageId));
  const passages = view.passages.filter(({ id }) => cited.has(id));
  for (const { capture, found: match } of found) {
    const here = passages.filter(({ captureId }) => captureId === capture.id);
    const place = match.places.find((each) => here.some((passage) => overlaps(passage, each)));
    if (place) return place;
  }
  return found[0] ? shownPlace(found[0]) : null;
}

function overlaps(passage: PassageView, { start, end }: { start: number; end: number }): boolean {
  return passage.start < end && start < passage.end;
}

/** What the place proposes for the wording; null for reported speech and where nothing was found. */
export function proposalAt(place: WordsPlace | ReportedPlace | null): WordingProposal | null {
  return place && 'proposal' in place ? place.proposal : null;
}

/** Why the one key is off by what was matched, in a clause: the words, or a row of reported speech, differ; null where nothing stands against it. */
export function whyNotClean(place: WordsPlace | ReportedPlace | null): string | null {
  if (!place) return null;
  if ('rows' in place) {
    const rows = place.rows.filter(({ differs }) => differs === true).map(({ row }) => ROWS[row]);
    return rows.length ? `the record differs in ${rows.join(' and ')}` : null;
  }
  const { proposal } = place;
  const isClean = !proposal || proposal.value === 'identical' || proposal.value === 'typographic';
  return isClean ? null : `the words differ: ${proposal.reason}`;
}

const ROWS = {
  who: 'who said it',
  what: 'what was said',
  when: 'when',
  'how-sure': 'how sure it is',
  numbers: 'a number',
} as const;

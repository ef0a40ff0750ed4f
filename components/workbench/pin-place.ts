import type { CitationInput, Stance } from '#lib/assessments/assessment.ts';
import { inDesk, type Write } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { type AxisId, axisName } from '#lib/method/axes.ts';
import { isSameSpeaker } from '#lib/sources/same-speaker.ts';
import type { PassageView } from '#lib/sources/source.ts';
import type { WorkbenchItem, WorkbenchView } from '#lib/workbench/workbench.ts';
import type { OpenPlace } from './match/open-place.ts';
import type { ReportedPlace, WordsPlace } from './match/record-match.ts';
import { mayCite } from './may-cite.ts';
import type { Done } from './workbench-state.ts';

/** What pinning the place that is shown comes to: the writes in their order and how it is told and undone, or only a sentence why not. */
export type PinPlan =
  | { writes: { write: Write; said: string }[]; told: string; done: Done }
  | { writes: null; told: string };

const NOTHING_OPEN = 'Open a quotation that was matched; P pins its place.';
const NOT_ACCEPTED = 'Accept it first with Enter; then P pins its place.';

/** Plans what P does: the place becomes a passage of the desk, and for an item that the reader may cite for it is cited for the axes that it shows. */
export function planPin(open: OpenPlace | null, view: WorkbenchView, desk: string): PinPlan {
  if (!open) return { writes: null, told: NOTHING_OPEN };
  if (open.entry.kind === 'suggestion') return { writes: null, told: NOT_ACCEPTED };
  const { item } = open.entry;
  const pinned = pinnedAt(open, view.passages);
  const isCited = pinned !== null && citationsOf(item, view.reader.userId).some((each) => each.passageId === pinned.id);
  const cites = mayCite(item) && !isCited;
  if (pinned && !cites)
    return { writes: null, told: isCited ? 'It is pinned and cited already.' : 'It is pinned already.' };
  const passageId = pinned?.id ?? newId();
  const made = pinned ? {} : { passageId };
  const pin = { write: pinWrite(open, passageId, desk), said: 'The place is pinned.' };
  if (!cites)
    return {
      writes: [pin],
      told: 'Pinned. You no longer cite for this item.',
      done: { kind: 'pin', id: passageId, ...made },
    };
  const citationId = newId();
  const citation = citationOf(open, item, passageId);
  const told = `Pinned and cited for ${citation.axes.map((axis) => axisName(axis, item.form).toLowerCase()).join(', ')}`;
  const write: Write = { method: 'PUT', path: inDesk(`/api/citations/${citationId}`, desk), body: citation };
  const writes = [...(pinned ? [] : [pin]), { write, said: `${told}.` }];
  return { writes, told, done: { kind: 'pin', id: citationId, ...made } };
}

/** The passage that is pinned at the place shown; null where none is. */
export function pinnedAt(
  { found, place }: Pick<OpenPlace, 'found' | 'place'>,
  passages: readonly PassageView[],
): PassageView | null {
  const isThere = (each: PassageView): boolean =>
    each.captureId === found.capture.id && each.start === place.start && each.end === place.end;
  return passages.find(isThere) ?? null;
}

/** What the reader cites for an item in its present round. */
export function citationsOf(item: WorkbenchItem, userId: string): WorkbenchItem['citations'] {
  return item.citations.filter((each) => each.authorId === userId && each.round === item.round);
}

function pinWrite({ found, place }: OpenPlace, passageId: string, desk: string): Write {
  const body = { captureId: found.capture.id, start: place.start, end: place.end, tier: 'primary' };
  return { method: 'PUT', path: inDesk(`/api/passages/${passageId}`, desk), body };
}

function citationOf(
  { place }: OpenPlace,
  item: WorkbenchItem,
  passageId: string,
): Omit<CitationInput, 'independenceGroup' | 'interest'> {
  const shows: AxisId[] = ['existence', 'wording', ...speakerShown(item, place), 'context'];
  return { annotationId: item.id, passageId, axes: shows, stance: stanceOf(place) };
}

/** The record shows the speaker where its label names whom the item names. */
function speakerShown({ speakerName }: WorkbenchItem, { speaker }: WordsPlace | ReportedPlace): AxisId[] {
  return isSameSpeaker(speakerName, speaker) === true ? ['speaker'] : [];
}

/** Words that are changed speak against the print, and so does a row of reported speech that differs. */
function stanceOf(place: WordsPlace | ReportedPlace): Stance {
  const differs = 'rows' in place ? place.rows.some((row) => row.differs === true) : place.class === 'changed';
  return differs ? 'contradicts' : 'supports';
}

import { type Entry, type EntryAction, entryReducer, NO_ENTRY } from '#components/ui/entry/text-entry.ts';
import type { BlockKind } from '#lib/articles/document.ts';
import type { DraftSlip } from '#lib/articles/draft-slip.ts';
import type { InBlock } from '#lib/articles/draft-text.ts';
import type { DraftBlock, ImportFields } from '#lib/articles/import-draft.ts';
import type { PreviewView } from '#lib/intake/preview.ts';

export type ParagraphKind = BlockKind | 'left-out';

/** A relative day of a paragraph with the date a person gave or confirmed. */
export type GivenDay = InBlock & { date: string };

/** A note that a slip becomes once the text is frozen, with the ids it is sent under. */
export type SlipNote = { slip: DraftSlip; id: string; writeId: string };

/** The choices made on a preview; days and notes by placeKey. `spot` is a found thing that was asked for. */
export type Review = {
  preview: PreviewView;
  kinds: Readonly<Record<number, ParagraphKind>>;
  fields: ImportFields;
  touched: readonly (keyof ImportFields)[];
  isDateUnknown: boolean;
  days: Readonly<Record<string, GivenDay>>;
  notes: Readonly<Record<string, SlipNote>>;
  current: number;
  spot: InBlock | null;
};

export type ImportState = { step: 'entry' | 'review'; entry: Entry; review: Review | null };

export type ImportAction =
  | EntryAction
  | { type: 'preview'; preview: PreviewView }
  | { type: 'back' }
  | { type: 'kind'; place: number; kind: ParagraphKind }
  | { type: 'field'; name: keyof ImportFields; value: string }
  | { type: 'date-unknown'; isUnknown: boolean }
  | { type: 'put-back'; places: readonly number[]; isBack: boolean }
  | { type: 'day'; at: InBlock; date: string | null }
  | { type: 'note'; slip: DraftSlip; ids: { id: string; writeId: string } | null }
  | { type: 'go'; place: number; spot?: InBlock };

export const START: ImportState = { step: 'entry', entry: NO_ENTRY, review: null };

/** The state of an import: nothing typed or chosen is dropped on the way back and forth. */
export function importReducer(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case 'write':
    case 'paste':
    case 'open':
    case 'read-as':
      return { ...state, entry: entryReducer(state.entry, action) };
    case 'preview':
      return { ...state, step: 'review', review: reviewOf(action.preview, state.review) };
    case 'back':
      return { ...state, step: 'entry' };
    default:
      return state.review ? { ...state, review: reviewReducer(state.review, action) } : state;
  }
}

function reviewReducer(review: Review, action: ImportAction): Review {
  switch (action.type) {
    case 'kind':
      return { ...review, current: action.place, kinds: { ...review.kinds, [action.place]: action.kind } };
    case 'field': {
      const touched = [...new Set([...review.touched, action.name])];
      return { ...review, touched, fields: { ...review.fields, [action.name]: action.value } };
    }
    case 'put-back':
      return { ...review, kinds: putBack(review, action) };
    case 'day': {
      const { at, date } = action;
      return { ...review, days: withKey(review.days, placeKey(at), date === null ? null : { ...at, date }) };
    }
    case 'note': {
      const { slip, ids } = action;
      return { ...review, notes: withKey(review.notes, placeKey(slip), ids && { slip, ...ids }) };
    }
    case 'date-unknown':
      return { ...review, isDateUnknown: action.isUnknown };
    case 'go': {
      const current = clamp(action.place, review.preview.draft.blocks.length);
      return { ...review, current, spot: action.spot ?? null };
    }
    default:
      return review;
  }
}

function reviewOf(preview: PreviewView, before: Review | null): Review {
  const { title, outlet, byline, publishedOn, language, sourceUrl } = preview.draft.fields;
  const proposed: ImportFields = {
    title: title.value,
    outlet: outlet.value,
    byline: byline.value,
    publishedOn: publishedOn.value,
    language: language.value || 'en',
    sourceUrl: sourceUrl.value,
    kind: 'published',
    textRight: 'sentences',
    whySelected: '',
  };
  const touched = before?.touched ?? [];
  const kept = Object.fromEntries(touched.map((name) => [name, before?.fields[name]]));
  const isDateUnknown = before?.isDateUnknown ?? false;
  const fields = { ...proposed, ...kept };
  return { preview, kinds: {}, fields, touched, isDateUnknown, days: {}, notes: {}, current: 0, spot: null };
}

/** The kinds once removed paragraphs are put back as what they are, or taken out again. */
function putBack(review: Review, { places, isBack }: { places: readonly number[]; isBack: boolean }): Review['kinds'] {
  const kinds = places.map((place) => [
    place,
    isBack ? (review.preview.draft.blocks[place]?.kind ?? 'body') : 'left-out',
  ]);
  return { ...review.kinds, ...Object.fromEntries(kinds) };
}

function withKey<T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Readonly<Record<string, T>> {
  const { [key]: _, ...others } = record;
  return value === null ? others : { ...others, [key]: value };
}

/** The name of a place in the text that no choice of kinds changes. */
export function placeKey({ place, start }: { place: number; start: number }): string {
  return `${place}:${start}`;
}

/** What a paragraph is now: as chosen, else as the draft says. */
export function kindOf(review: Pick<Review, 'kinds'>, block: DraftBlock, place: number): ParagraphKind {
  return review.kinds[place] ?? (block.leftOut ? 'left-out' : block.kind);
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}

import type { BlockKind } from '#lib/articles/document.ts';
import type { DraftBlock, ImportChoices, ImportFields } from '#lib/articles/import-draft.ts';
import type { PreviewView } from '#lib/intake/preview.ts';

export type ReadAs = 'text' | 'html' | 'markdown';
export type ParagraphKind = BlockKind | 'left-out';

/** What was pasted, typed or dropped. `rich` is the HTML of a paste that had paragraphs of its own. */
export type Entry = { text: string; rich: string | null; format: ReadAs };

/** The choices made on a preview. `spot` names a found thing that was asked for: its paragraph and place in it. */
export type Review = {
  preview: PreviewView;
  kinds: Readonly<Record<number, ParagraphKind>>;
  fields: ImportFields;
  touched: readonly (keyof ImportFields)[];
  isDateUnknown: boolean;
  current: number;
  spot: { place: number; start: number } | null;
};

export type ImportState = { step: 'entry' | 'review'; entry: Entry; review: Review | null };

export type ImportAction =
  | { type: 'write'; text: string }
  | { type: 'paste'; text: string; html: string }
  | { type: 'open'; text: string; format: ReadAs }
  | { type: 'read-as'; format: ReadAs }
  | { type: 'preview'; preview: PreviewView }
  | { type: 'back' }
  | { type: 'kind'; place: number; kind: ParagraphKind }
  | { type: 'field'; name: keyof ImportFields; value: string }
  | { type: 'date-unknown'; isUnknown: boolean }
  | { type: 'go'; place: number; start?: number };

export const START: ImportState = { step: 'entry', entry: { text: '', rich: null, format: 'text' }, review: null };

/** The state of an import: nothing typed or chosen is dropped on the way back and forth. */
export function importReducer(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case 'write':
      return { ...state, entry: { ...state.entry, ...writtenOver(state.entry), text: action.text } };
    case 'paste':
      return { ...state, entry: { text: action.text, rich: action.html, format: 'html' } };
    case 'open':
      return { ...state, entry: { text: action.text, rich: null, format: action.format } };
    case 'read-as':
      return { ...state, entry: { ...state.entry, format: action.format } };
    case 'preview':
      return { ...state, step: 'review', review: reviewOf(action.preview, state.review) };
    case 'back':
      return { ...state, step: 'entry' };
    default:
      return state.review ? { ...state, review: reviewReducer(state.review, action) } : state;
  }
}

/** Whoever edits a formatted paste edits its letters: the formatting no longer belongs to them. */
function writtenOver(entry: Entry): Partial<Entry> {
  return entry.rich === null ? {} : { rich: null, format: 'text' };
}

function reviewReducer(review: Review, action: ImportAction): Review {
  switch (action.type) {
    case 'kind':
      return { ...review, current: action.place, kinds: { ...review.kinds, [action.place]: action.kind } };
    case 'field': {
      const touched = [...new Set([...review.touched, action.name])];
      return { ...review, touched, fields: { ...review.fields, [action.name]: action.value } };
    }
    case 'date-unknown':
      return { ...review, isDateUnknown: action.isUnknown };
    case 'go': {
      const spot = action.start === undefined ? null : { place: action.place, start: action.start };
      return { ...review, current: clamp(action.place, review.preview.draft.blocks.length), spot };
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
  return { preview, kinds: {}, fields: { ...proposed, ...kept }, touched, isDateUnknown, current: 0, spot: null };
}

/** What is sent to be read. */
export function contentOf({ text, rich, format }: Entry): string {
  return format === 'html' && rich !== null ? rich : text;
}

/** What a paragraph is now: as chosen, else as the draft says. */
export function kindOf(review: Pick<Review, 'kinds'>, block: DraftBlock, place: number): ParagraphKind {
  return review.kinds[place] ?? (block.leftOut ? 'left-out' : block.kind);
}

/** The choices that differ from the draft. */
export function choicesOf({ kinds, preview }: Pick<Review, 'kinds' | 'preview'>): ImportChoices {
  const differing = Object.entries(kinds).filter(([place, kind]) => {
    const block = preview.draft.blocks[Number(place)];
    return block !== undefined && kind !== kindOf({ kinds: {} }, block, Number(place));
  });
  return { kinds: Object.fromEntries(differing) };
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}

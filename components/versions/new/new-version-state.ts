import { type Entry, type EntryAction, entryReducer, NO_ENTRY } from '#components/ui/entry/text-entry.ts';
import type { ArticleDocument } from '#lib/articles/document.ts';
import type { PreviewView, VersionPreview } from '#lib/intake/preview.ts';

/** How the new text comes in. */
export type Way = 'paste' | 'edit';

/** What the preview was made of, so that it can be made again. */
export type Sent = { entry: Entry } | { document: ArticleDocument };

/** A preview of a new version; its `carry` says what changes. */
export type Preview = PreviewView & { carry: VersionPreview };

export type NewVersionState = {
  way: Way;
  entry: Entry;
  /** Something was edited in the text and is not frozen. */
  isEdited: boolean;
  shown: { preview: Preview; sent: Sent } | null;
  changedOn: string;
};

export type NewVersionAction =
  | EntryAction
  | { type: 'way'; way: Way }
  | { type: 'edited'; is: boolean }
  | { type: 'preview'; preview: Preview; sent: Sent }
  | { type: 'back' }
  | { type: 'changed-on'; day: string };

export const NOTHING_NEW: NewVersionState = {
  way: 'paste',
  entry: NO_ENTRY,
  isEdited: false,
  shown: null,
  changedOn: '',
};

/** The state of a version to come: nothing pasted, edited or chosen is dropped on the way back and forth. */
export function newVersionReducer(state: NewVersionState, action: NewVersionAction): NewVersionState {
  switch (action.type) {
    case 'way':
      return { ...state, way: action.way };
    case 'edited':
      return { ...state, isEdited: action.is };
    case 'preview':
      return { ...state, shown: { preview: action.preview, sent: action.sent } };
    case 'back':
      return { ...state, shown: null };
    case 'changed-on':
      return { ...state, changedOn: action.day };
    default:
      return { ...state, entry: entryReducer(state.entry, action) };
  }
}

/** Under this share of the old words a text is likely another article. */
const ALIKE = 1 / 3;
/** Under this share of the old length a text is likely cut off. */
const WHOLE = 1 / 2;

/** What is odd about a new version: nothing changed, which is refused; or a warning, the gravest alone. */
export type Oddity = 'unchanged' | 'another-article' | 'shorter';

export function oddityOf({
  unchanged,
  shared,
  length,
}: Pick<VersionPreview, 'unchanged' | 'shared' | 'length'>): Oddity | null {
  if (unchanged) return 'unchanged';
  if (length < WHOLE) return shared >= ALIKE * length ? 'shorter' : 'another-article';
  return shared < ALIKE ? 'another-article' : null;
}

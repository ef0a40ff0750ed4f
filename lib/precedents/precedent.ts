import type { ItemPhase } from '#lib/annotations/annotation.ts';
import type { LabelId } from '#lib/method/labels.ts';
import type { ComparedPiece, Denied, Relation } from './compare-passages.ts';

/** What a passage with precedents is; a note has none. */
export type PassageKind = 'quote' | 'claim';

/** The same quote or claim in another article of the desk: an item, or a quotation found that is no item yet. */
export type PrecedentView = {
  articleId: string;
  articleTitle: string;
  outlet: string;
  publishedOn: string | null;
  itemId: string | null;
  suggestionId: string | null;
  kind: PassageKind;
  /** As that article prints them; of a claim what it says. */
  words: string;
  speakerName: string | null;
  /** Whether both name the same speaker; null where one of them names nobody. */
  speakerAgrees: boolean | null;
  relation: Relation;
  denied: Denied[];
  /** Both wordings in pieces, in order: where nothing differs, and what differs in what. */
  differences: ComparedPiece[];
  /** Of an item, with nothing said of whether its assessments agreed; null for a quotation found. */
  phase: ItemPhase | null;
  /** Of the settled verdict alone: before, nobody is told. */
  label: LabelId | null;
  rating: number | null;
  verdictSlug: string | null;
};

/** The precedents of a passage. `blocked` are other statements, however alike: one denies what the other says, or gives another number. */
export type PrecedentsView = { variants: PrecedentView[]; blocked: PrecedentView[] };

/** Of one passage: in how many other articles it stands, the labels settled there, and whether something much like it says otherwise. */
export type PrecedentCount = { count: number; labels: LabelId[]; differs: boolean };

/** The passages of an article that have precedents, by the id of the item or suggestion; `complete` is false where there were more passages than are looked at. */
export type ArticlePrecedents = { items: Record<string, PrecedentCount>; complete: boolean };

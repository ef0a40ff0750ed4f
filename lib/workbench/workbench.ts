import type { AnnotationView } from '#lib/annotations/annotation.ts';
import type { CarryDecision, CarryStatus } from '#lib/annotations/carry-over.ts';
import type { OmissionView } from '#lib/annotations/omission.ts';
import type { ArticleView, VersionView } from '#lib/articles/article.ts';
import type { AssessmentView, CitationView, DraftView } from '#lib/assessments/assessment.ts';
import type { AxisValues } from '#lib/method/axes.ts';
import type { LabelId } from '#lib/method/labels.ts';
import type { RegistryAnswer } from '#lib/people/ask-registry.ts';
import type { PersonView } from '#lib/people/person.ts';
import type { Tally } from '#lib/quotations/coverage.ts';
import type { SuggestedDay, SuggestionView } from '#lib/quotations/suggestion.ts';
import type { ReplyView } from '#lib/replies/reply.ts';
import type { VerdictView } from '#lib/reviews/verdict.ts';
import type { CaptureLine, PassageView, SearchView } from '#lib/sources/source.ts';

/** What the reader may do with one item. */
export type ItemAbilities = {
  change: boolean;
  delete: boolean;
  assess: boolean;
  adjudicate: boolean;
  converse: boolean;
  conclude: boolean;
  reopen: boolean;
  /** A second person's confirmation of an override, or of what the other proposed in conversation. */
  second: boolean;
};

/** One item with all that this reader may know of it; what is blind to them is simply not here. */
export type WorkbenchItem = AnnotationView & {
  abilities: ItemAbilities;
  /** Locks that took effect in the present round; that somebody has locked is no secret. */
  locks: number;
  draft: DraftView | null;
  /** The reader's own lock in the present round, also within its five seconds. */
  ownLock: AssessmentView | null;
  /** Locked assessments the reader may read, every round, their own among them. */
  assessments: AssessmentView[];
  citations: CitationView[];
  searches: SearchView[];
  replies: ReplyView[];
  /** Of the present round, once the reader may know it. */
  verdict: VerdictView | null;
  /** The registry's answer about the printed role on the best known day; null where no role or nobody is named. */
  roleCheck: RegistryAnswer | null;
  /** The day that the words beside it name; null where they name none. */
  day: SuggestedDay | null;
  publication: { slug: string; publishedAt: string; class: string } | null;
  /** What became of it in the current version; null in a first version. */
  carry: ItemCarry | null;
  /** The settled verdict of the last round before the present one; what it said is shown beside, and set by nobody. */
  before: { round: number; label: LabelId; axes: AxisValues } | null;
};

/** An item in the current version: `waiting` for a person's decision, and `noticeDue` where the public has not been told of a change yet. */
export type ItemCarry = {
  status: CarryStatus;
  decision: CarryDecision | null;
  waiting: boolean;
  noticeDue: boolean;
};

/** Everything the workbench shows of an article, with the reader's abilities and the sequence to go on from. */
export type WorkbenchView = {
  article: ArticleView;
  version: VersionView;
  annotations: WorkbenchItem[];
  omissions: OmissionView[];
  /** Of the current version, in reading order, whatever was decided on them. */
  suggestions: SuggestionView[];
  /** The inventory in numbers: a tally for each group that has something in it. */
  coverage: Tally[];
  /** The work that still finds quotations in this text; `stopped` says why it ended before it had. Null where all are found. */
  finding: { jobId: string; done: number; total: number; stopped: string | null } | null;
  /** The desk's newest, and all in which something lies that is cited for this article; the text has its own route. */
  captures: CaptureLine[];
  /** The desk's newest, and all that are cited for this article. */
  passages: PassageView[];
  /** The first of the registry by name, and everybody whom this article's items name. */
  people: PersonView[];
  quorum: number;
  reader: { userId: string; name: string; membership: string };
  abilities: { annotate: boolean; publish: boolean; change: boolean; export: boolean; registry: boolean };
  sequence: number;
};

/** A line of the article's stream: something changed; content is loaded through its own route. */
export type ChangeLine = { sequence: number; kind: string; targetId: string; at: string };

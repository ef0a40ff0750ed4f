import type { Meets } from '#lib/annotations/carry-over.ts';
import type { AxisId } from '#lib/method/axes.ts';
import type { CodeUse } from '#lib/method/codes.ts';
import type { LabelId } from '#lib/method/labels.ts';
import type { Form } from '#lib/method/subject.ts';
import type { Class, Op, Tag } from '#lib/sources/alignment.ts';
import type { ChangedWords } from './notice-words.ts';

/** A stretch of an excerpt, in UTF-16 offsets into that excerpt's text. */
export type Mark = {
  start: number;
  end: number;
  kind: 'content' | 'speaker' | 'cue' | 'role' | 'fault' | 'cited';
  code?: string;
};

/** Words as they stand in a text, with what is marked in them. `cutBefore`/`cutAfter`: the text goes on there. */
export type Excerpt = { text: string; marks: Mark[]; cutBefore: boolean; cutAfter: boolean };

/** The article as a publication names it. */
export type PublishedArticle = {
  id: string;
  slug: string;
  title: string;
  outlet: string;
  byline: string;
  publishedOn: string | null;
  sourceUrl: string | null;
  language: string;
  version: { id: string; number: number; sha256: string; capturedAt: string };
};

/** The desk that answers for a publication. */
export type PublishedDesk = { slug: string; name: string; url: string | null; about: string };

/** An office of the speaker as the registry has it; dates of any precision, `to` inclusive. */
export type PublishedOffice = {
  title: string;
  organisation: string;
  country: string;
  from: string | null;
  to: string | null;
  status: string;
  sourceTitle: string;
  sourceUrl: string | null;
  /** Held on the day of the utterance. */
  current: boolean;
};

/** One piece of evidence as its right allows it to be shown. */
export type PublishedEvidence = {
  evidence: 'passage' | 'office' | 'article' | 'search';
  stance: 'supports' | 'contradicts' | 'context';
  axes: AxisId[];
  /** Null where the right to show is desk only. */
  excerpt: Excerpt | null;
  source: {
    title: string;
    publisher: string;
    url: string | null;
    publishedOn: string | null;
    archiveUrl: string | null;
  } | null;
  tier: 'primary' | 'first-hand' | 'secondary' | 'tertiary' | null;
  capture: { sha256: string; capturedAt: string; right: string } | null;
  search: { place: string; words: string; outcome: string; searchedAt: string } | null;
  /** The desk's own translation of a shown passage; absent where there is none. */
  translation?: { text: string; language: string; translator: string };
  independenceGroup: string | null;
  interest: string | null;
};

/** What the outlet was asked and what it said. */
export type PublishedReply = {
  askedWhom: string;
  channel: string;
  askedAt: string | null;
  deadline: string | null;
  answer: string | null;
  answeredAt: string | null;
  notAsked: string | null;
};

/** Print and record word by word: columns in order; all prints joined are the printed words, all records the passage's. */
export type PublishedComparison = {
  class: Class;
  columns: { print: string; record: string; op: Op; tag: Tag | null }[];
};

/** Everything the public sees of one verdict. Public pages read this and nothing else. */
export type VerdictPayload = {
  kind: 'verdict';
  desk: PublishedDesk;
  article: PublishedArticle;
  item: {
    id: string;
    kind: 'quote' | 'claim';
    form: Form | null;
    round: number;
    speaker: string | null;
    roleAsPrinted: string | null;
    utteranceDate: string | null;
    originalLanguage: string | null;
    claim: string | null;
    claimant: string | null;
    /** The offset of the item in the article's text, for reading order. */
    position: number;
  };
  printed: Excerpt;
  /** A payload from before words were compared has none. */
  comparison?: PublishedComparison | null;
  label: LabelId;
  rating: number | null;
  rule: string;
  findings: string[];
  axes: Partial<Record<AxisId, string>>;
  codes: CodeUse[];
  badges: string[];
  methodVersion: number;
  conclusion: string;
  shouldRead: string | null;
  considered: string | null;
  otherSide: string | null;
  explanation: string | null;
  override: { from: LabelId; to: LabelId; reason: string } | null;
  speakerOffices: PublishedOffice[];
  evidence: PublishedEvidence[];
  replies: PublishedReply[];
  review: {
    reviewers: number;
    quorum: number;
    independent: boolean;
    basis: 'agreed' | 'adjudicated' | 'conversation';
    agreedAxes: AxisId[];
    differedAxes: AxisId[];
    /** Members behind the verdict; what they are called is read beside the payload, since each may change it. */
    memberIds: string[];
  };
};

/** One item of the inventory in a report. Its newest verdict is joined when the page is read. */
export type ReportItem = {
  id: string;
  kind: 'quote' | 'claim';
  form: Form | null;
  position: number;
  printed: Excerpt;
  speaker: string | null;
  /** Not checked: nobody has locked an assessment of it. */
  state: 'settled' | 'in-work' | 'not-checked';
};

/** A passage that was left out, because; `form` where it was found as a quotation. */
export type ReportOmission = { position: number; text: string; reason: string; comment: string; form?: Form };

/** A quotation that was found and not checked: its words, and whom the article attributes it to. */
export type ReportUnchecked = { position: number; form: Form; text: string; speaker: string | null };

/** The report of an article: its inventory. `text` is the whole text only where the desk holds the right to show it. */
export type ReportPayload = {
  kind: 'report';
  desk: PublishedDesk;
  article: PublishedArticle;
  whySelected: string;
  items: ReportItem[];
  omissions: ReportOmission[];
  /** How many quotations of each form were found and not checked; a report from before they were counted has none. */
  notChecked?: { form: Form; count: number }[];
  /** How many were left out: quotations by form, and other passages, whose form is null; a report from before has none. */
  leftOut?: { form: Form | null; count: number }[];
  /** The first of those not checked in reading order; none whose words are withheld. */
  unchecked?: ReportUnchecked[];
  text: { blocks: { kind: string; start: number; text: string }[] } | null;
};

/** A version of the article as a notice names it. */
export type PublishedVersion = { id: string; number: number; sha256: string; capturedAt: string };

/** That the outlet changed or removed a passage under a published verdict: before and after, and whether it is what the desk asked for. */
export type NoticePayload = {
  kind: 'notice';
  desk: PublishedDesk;
  article: PublishedArticle;
  item: { id: string; kind: 'quote' | 'claim'; position: number };
  change: 'changed' | 'removed';
  changedOn: string;
  from: PublishedVersion;
  to: PublishedVersion;
  /** The sentence that the page shows first. */
  line: string;
  changes: ChangedWords[];
  before: Excerpt;
  /** Null where the passage was removed. */
  after: Excerpt | null;
  meets: Meets | null;
};

export type Payload = VerdictPayload | ReportPayload | NoticePayload;

/** A published notice, and the item it is about. */
export type PublishedNotice = PublicationView<NoticePayload> & { annotationId: string };

/** A publication as pages read it: the insert-only row, and its payload unless withheld. */
export type PublicationView<P extends Payload = Payload> = {
  id: string;
  number: number;
  slug: string;
  class: 'initial' | 'typo' | 'clarification' | 'correction' | 'retraction' | 'reply' | 'withheld';
  note: string;
  language: string;
  sha256: string;
  auditHead: string;
  publishedAt: string;
  payload: P | null;
};

/** A verdict's address with all that was published there, newest first, and the names its members chose. */
export type VerdictPage = {
  slug: string;
  newest: PublicationView<VerdictPayload>;
  history: PublicationView<VerdictPayload>[];
  /** Newest withheld: the payload is null and only the fact remains. */
  withheld: boolean;
  names: string[];
  /** What the outlet changed under it, newest first; what is withheld is not among them. */
  notices: PublicationView<NoticePayload>[];
};

/** The newest report of an article and the newest verdicts of its items, in reading order. */
export type ReportPage = {
  slug: string;
  report: PublicationView<ReportPayload>;
  verdicts: { itemId: string; slug: string; publication: PublicationView<VerdictPayload> }[];
  /** The newest notice of each item, in no order. */
  notices: { itemId: string; publication: PublicationView<NoticePayload> }[];
};

/** A line of the list of latest verdicts. */
export type LatestVerdict = {
  slug: string;
  publishedAt: string;
  class: PublicationView['class'];
  payload: VerdictPayload;
};

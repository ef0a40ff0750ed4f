import type { AnnotationView } from '#lib/annotations/annotation.ts';
import type { AxisId } from '#lib/method/axes.ts';
import { passageExcerpt } from '#lib/publications/excerpt.ts';
import type { Excerpt } from '#lib/publications/payload.ts';
import type { AdjudicationView, Side } from '#lib/reviews/adjudication.ts';
import type { VerdictView } from '#lib/reviews/verdict.ts';
import { type CaptureView, TIER_WORDS } from '#lib/sources/source.ts';
import type { WorkbenchItem, WorkbenchView } from '#lib/workbench/workbench.ts';
import { type Print, printOf } from './print-marks.ts';
import type { Dispute } from './settlement.ts';

/** One piece of evidence that a side cites, as the row shows it. */
export type CitedEvidence = {
  id: string;
  axes: AxisId[];
  stance: 'supports' | 'contradicts' | 'context';
  title: string;
  detail: string;
  excerpt: Excerpt | null;
};

/** A side with its evidence; `name` is null while names are hidden, `own` where it is the reader's. */
export type SettleSide = Pick<Side, 'id' | 'axes' | 'codes' | 'shouldRead' | 'note'> & {
  name: string | null;
  own: boolean;
  evidence: CitedEvidence[];
};

/** Everything the settling screen shows; no more of the article and the captures than is cited. */
export type SettleCase = Omit<Dispute, 'sides'> & {
  item: Pick<AnnotationView, 'id' | 'round' | 'speakerName'>;
  article: { id: string; title: string; language: string };
  readerId: string;
  mode: AdjudicationView['mode'];
  sides: SettleSide[];
  print: Print;
  verdict: VerdictView | null;
};

/** What the sides cite is found in; `captures` have their text. */
type Known = Pick<WorkbenchView, 'passages' | 'people' | 'reader'> & { captures: CaptureView[] };

/** The screen's case from what the server gives. Names that are hidden do not go to the browser. */
export function settleCaseOf(view: AdjudicationView, item: WorkbenchItem, known: Known): SettleCase {
  const { id, round, speakerName } = view.item;
  const { text, ...article } = view.article;
  return {
    item: { id, round, speakerName },
    article,
    readerId: known.reader.userId,
    mode: view.mode,
    subject: view.subject,
    differing: view.differing,
    agreed: view.agreed,
    print: printOf(text, view.item, view.sides),
    sides: view.sides.map((side) => sideOf(side, item, known)),
    verdict: view.verdict,
  };
}

function sideOf(side: Side, item: WorkbenchItem, known: Known): SettleSide {
  const { id, axes, codes, shouldRead, note } = side;
  const name = side.reviewerId === side.id ? null : side.reviewerName;
  const evidence = side.citations.map((citation) => evidenceOf(citation, item, known));
  return { id, axes, codes, shouldRead, note, name, own: item.ownLock?.id === id, evidence };
}

function evidenceOf(citation: Side['citations'][number], item: WorkbenchItem, known: Known): CitedEvidence {
  const { id, axes, stance } = citation;
  return { id, axes, stance, ...(shownOf(citation, item, known) ?? GONE) };
}

type Shown = Pick<CitedEvidence, 'title' | 'detail' | 'excerpt'>;

const GONE: Shown = { title: 'Evidence that cannot be shown', detail: '', excerpt: null };

function shownOf(citation: Side['citations'][number], item: WorkbenchItem, known: Known): Shown | null {
  switch (citation.evidence) {
    case 'passage':
      return passageOf(citation.passageId, known);
    case 'office':
      return officeOf(citation.officeId, known);
    case 'search':
      return searchOf(citation.searchId, item);
    case 'article':
      return { title: 'The article itself', detail: '', excerpt: null };
  }
}

function passageOf(id: string | null, { passages, captures }: Known): Shown | null {
  const passage = passages.find((each) => each.id === id);
  const capture = captures.find((each) => each.id === passage?.captureId);
  if (!passage || !capture) return null;
  const { title, publisher } = capture.source;
  const detail = [publisher, TIER_WORDS[passage.tier]].filter(Boolean).join(', ');
  return { title, detail, excerpt: passageExcerpt(capture.text, passage) };
}

function officeOf(id: string | null, { people }: Known): Shown | null {
  for (const person of people) {
    const office = person.offices.find((each) => each.id === id);
    if (!office) continue;
    const term = `${office.from ?? 'not known'} to ${office.to ?? 'now'}`;
    return {
      title: `Registry: ${person.name}, ${office.title}`,
      detail: `${term}. ${office.sourceTitle}`,
      excerpt: null,
    };
  }
  return null;
}

function searchOf(id: string | null, { searches }: WorkbenchItem): Shown | null {
  const search = searches.find((each) => each.id === id);
  return search
    ? { title: `Searched: ${search.place}`, detail: `“${search.words}”: ${search.outcome}`, excerpt: null }
    : null;
}

import { authorize, can, type ItemFacts } from '#lib/access/policy.ts';
import { listAnnotations } from '#lib/annotations/annotation.store.ts';
import { type AnnotationView, inVersion } from '#lib/annotations/annotation.ts';
import { loadItemFacts } from '#lib/annotations/item-facts.store.ts';
import { listOmissions } from '#lib/annotations/omission.store.ts';
import { findArticle, findCurrentVersion } from '#lib/articles/article.store.ts';
import {
  countLocks,
  listOwnDrafts,
  listReadableAssessments,
  listReadableCitations,
} from '#lib/assessments/assessment.store.ts';
import type { AssessmentView, CitationView, DraftView } from '#lib/assessments/assessment.ts';
import { prisma } from '#lib/db/client.ts';
import { getDesk } from '#lib/desks/desk.store.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { type AskedDay, askedDay, askRegistry, type RegistryAnswer } from '#lib/people/ask-registry.ts';
import type { PersonView } from '#lib/people/person.ts';
import { listNewestOf } from '#lib/publications/publication.store.ts';
import { listReplies } from '#lib/replies/reply.store.ts';
import type { ReplyView } from '#lib/replies/reply.ts';
import { isSettled } from '#lib/reviews/phase.ts';
import { listVerdicts } from '#lib/reviews/review.store.ts';
import { standingLabel, type VerdictView } from '#lib/reviews/verdict.ts';
import { listCaptureLines, listPassages, listSearches } from '#lib/sources/source.store.ts';
import type { SearchView } from '#lib/sources/source.ts';
import { listChanges } from './change.store.ts';
import { inFrames } from './fault-spans.steps.ts';
import { loadCarries } from './item-carries.steps.ts';
import { listItemPeople } from './item-people.steps.ts';
import { type DatedText, dayBeside, loadFound } from './suggestions.steps.ts';
import type { ChangeLine, ItemAbilities, WorkbenchItem, WorkbenchView } from './workbench.ts';

/** Everything the workbench shows of an article, as this reader may see it. */
export async function loadWorkbench(actor: Actor, articleId: string, now: Date): Promise<WorkbenchView> {
  const db = prisma();
  const found = await findArticle(db, articleId);
  if (!found || found.deskId !== actor.deskId) throw new AppError('not_found', 'There is no such article.');
  const { writeIds: _writeIds, currentVersionId: _currentVersionId, ...article } = found;
  const version = await findCurrentVersion(db, articleId);
  if (!version) throw new AppError('not_found', 'The article has no text.');
  const [items, omissions, desk] = await Promise.all([
    listAnnotations(db, articleId),
    listOmissions(db, articleId),
    getDesk(db, actor.deskId),
  ]);
  const known = { ...(await loadKnown(actor, items, now)), namesInSettling: desk.namesInSettling };
  const carries = await loadCarries(db, { article: found, version, items, now });
  const { people, ...record } = await loadRecord(actor, items, known);
  const text = {
    text: version.text,
    versionId: version.id,
    publishedOn: article.publishedOn,
    givenDays: version.givenDays,
  };
  const annotations = items.map((item) => ({
    ...itemView({ actor, item, known, people, text }),
    carry: carries.get(item.id) ?? null,
  }));
  const here = annotations.map((item) => inVersion(item, version.id));
  return {
    article,
    version,
    annotations,
    omissions,
    ...(await loadFound(db, { article, version, items: here, omissions })),
    ...record,
    people,
    quorum: desk.quorum,
    reader: { userId: actor.userId, name: actor.name, membership: actor.membership },
    abilities: {
      annotate: can(actor, 'annotation.create', actor),
      publish: can(actor, 'publication.publish', actor),
      change: can(actor, 'article.change', actor),
      export: can(actor, 'export.read', actor),
      registry: can(actor, 'person.write', actor),
    },
    sequence: article.sequence,
  };
}

type Known = {
  namesInSettling: boolean;
  facts: Map<string, ItemFacts>;
  locks: Map<string, number>;
  drafts: (DraftView & { annotationId: string })[];
  assessments: AssessmentView[];
  citations: CitationView[];
  searches: SearchView[];
  replies: ReplyView[];
  verdicts: VerdictView[];
  publications: Map<string, { slug: string; publishedAt: string; class: string }>;
};

async function loadKnown(actor: Actor, items: AnnotationView[], now: Date): Promise<Omit<Known, 'namesInSettling'>> {
  const db = prisma();
  const ids = items.map((item) => item.id);
  const [facts, locks, drafts, assessments, citations, searches, replies, verdicts, publications] = await Promise.all([
    loadItemFacts(db, actor, ids, now),
    countLocks(db, ids, now),
    listOwnDrafts(db, actor.userId, ids),
    listReadableAssessments(db, actor, ids, now),
    listReadableCitations(db, actor, ids, now),
    listSearches(db, ids),
    listReplies(db, ids),
    listVerdicts(db, ids),
    listNewestOf(db, ids),
  ]);
  const moved = await inFrames(db, items, { drafts, assessments, verdicts });
  return { facts, locks, citations, searches, replies, publications, ...moved };
}

/** What of the desk's record the page needs: the newest, and whatever these items name or cite. */
async function loadRecord(
  { deskId }: Actor,
  items: AnnotationView[],
  { citations }: Known,
): Promise<Pick<WorkbenchView, 'captures' | 'passages' | 'people'>> {
  const db = prisma();
  const cited = new Set(citations.flatMap((citation) => citation.passageId ?? []));
  const [passages, people] = await Promise.all([
    listPassages(db, deskId, [...cited]),
    listItemPeople(db, deskId, { items, citations }),
  ]);
  const needed = passages.flatMap((passage) => (cited.has(passage.id) ? passage.captureId : []));
  const captures = await listCaptureLines(db, deskId, [...new Set(needed)]);
  return { captures, passages, people };
}

type ItemWork = {
  actor: Actor;
  item: AnnotationView;
  known: Known;
  people: PersonView[];
  text: DatedText & { versionId: string };
};

function itemView({ actor, item, known, people, text }: ItemWork): Omit<WorkbenchItem, 'carry'> {
  const facts = known.facts.get(item.id);
  const day = item.utteranceDate === null ? dayBeside(inVersion(item, text.versionId), text) : null;
  const { assessments, citations } = sidesOf(actor, item, known);
  const isNow = (thing: { round: number }): boolean => thing.round === item.round;
  const verdict = known.verdicts.find((each) => each.annotationId === item.id && isNow(each)) ?? null;
  const isKnown = facts && (mayKnowOutcome(actor, facts) || verdict?.settledAt);
  const shown = verdict && isKnown ? verdict : null;
  return {
    ...item,
    phase: phaseFor(actor, item, facts),
    abilities: abilitiesOf(actor, facts, shown),
    locks: known.locks.get(item.id) ?? 0,
    draft: known.drafts.find((draft) => draft.annotationId === item.id && isNow(draft)) ?? null,
    ownLock: assessments.find((assessment) => assessment.reviewerId === actor.userId && isNow(assessment)) ?? null,
    assessments,
    citations,
    searches: known.searches.filter((search) => search.annotationId === item.id),
    replies: known.replies.filter((reply) => reply.annotationId === item.id),
    verdict: shown,
    roleCheck: roleCheckOf(item, people, askedDay(item.utteranceDate, day?.date ?? null, text.publishedOn)),
    day,
    publication: known.publications.get(item.id) ?? null,
    before: verdictBefore(item, known),
  };
}

/** What was settled in an earlier round is known to the whole desk. */
function verdictBefore(item: AnnotationView, known: Known): WorkbenchItem['before'] {
  const last = known.verdicts.findLast(
    (each) => each.annotationId === item.id && each.round < item.round && each.settledAt !== null,
  );
  return last ? { round: last.round, label: standingLabel(last).label, axes: last.axes } : null;
}

/** What the reader may read of an item; who wrote it is hidden from its adjudicator until it is settled, unless the desk says otherwise. */
function sidesOf(
  actor: Actor,
  item: AnnotationView,
  known: Known,
): { assessments: AssessmentView[]; citations: CitationView[] } {
  const assessments = known.assessments.filter((assessment) => assessment.annotationId === item.id);
  const citations = known.citations.filter((citation) => citation.annotationId === item.id);
  const facts = known.facts.get(item.id);
  const isHidden = facts?.openedAdjudication && !facts.lockedNow && !isSettled(item.phase) && !known.namesInSettling;
  if (!isHidden) return { assessments, citations };
  const alias = new Map(
    assessments.map((each) => [each.reviewerId, each.reviewerId === actor.userId ? actor.userId : each.id]),
  );
  return {
    assessments: assessments.map((each) => ({
      ...each,
      reviewerId: alias.get(each.reviewerId) ?? each.id,
      reviewerName: '',
    })),
    citations: citations.map((each) => ({ ...each, authorId: alias.get(each.authorId) ?? each.authorId })),
  };
}

/**
 * Agreed or disputed is what reviewers found. Until it is settled those know it who locked, and the editors whose next step it is:
 * who may adjudicate, and who writes the conclusion of what merged.
 */
function mayKnowOutcome(actor: Actor, facts: ItemFacts): boolean {
  if (isSettled(facts.phase) || facts.lockedNow || facts.openedAdjudication) return true;
  return can(actor, 'verdict.adjudicate', facts) || can(actor, 'verdict.conclude', facts);
}

function phaseFor(actor: Actor, item: AnnotationView, facts: ItemFacts | undefined): AnnotationView['phase'] {
  const isFinding = item.phase === 'agreed' || item.phase === 'disputed';
  return isFinding && (!facts || !mayKnowOutcome(actor, facts)) ? 'assessing' : item.phase;
}

function abilitiesOf(actor: Actor, facts: ItemFacts | undefined, verdict: VerdictView | null): ItemAbilities {
  if (!facts) {
    return {
      change: false,
      delete: false,
      assess: false,
      adjudicate: false,
      converse: false,
      conclude: false,
      reopen: false,
      second: false,
    };
  }
  const proposed = verdict?.basis === 'conversation' && !verdict.settledAt && verdict.decidedBy !== actor.userId;
  const overridden = verdict?.override && !verdict.override.confirmed;
  return {
    change: can(actor, 'annotation.change', facts),
    delete: can(actor, 'annotation.delete', facts),
    assess: can(actor, 'assessment.write', facts),
    adjudicate: can(actor, 'verdict.adjudicate', facts),
    converse: can(actor, 'verdict.converse', facts),
    conclude: can(actor, 'verdict.conclude', facts),
    reopen: can(actor, 'round.open', facts),
    second: proposed
      ? can(actor, 'verdict.converse', facts)
      : Boolean(overridden) && can(actor, 'verdict.second', { ...facts, overrideBy: verdict?.override?.by ?? null }),
  };
}

function roleCheckOf(item: AnnotationView, people: PersonView[], asked: AskedDay | null): RegistryAnswer | null {
  const { kind, roleAsPrinted: asPrinted, speakerName: name, personId } = item;
  return kind === 'quote' && asPrinted ? askRegistry({ name, asPrinted, personId, asked }, people) : null;
}

/** What changed in an article since a sequence number, as this reader may know it. */
export async function loadChanges(actor: Actor, articleId: string, since: number): Promise<ChangeLine[]> {
  const article = await findArticle(prisma(), articleId);
  if (!article || article.deskId !== actor.deskId) throw new AppError('not_found', 'There is no such article.');
  authorize(actor, 'desk.read', article);
  return listChanges(prisma(), { articleId, since });
}

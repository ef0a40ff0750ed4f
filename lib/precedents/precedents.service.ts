import { authorize } from '#lib/access/policy.ts';
import { findAnnotation, listAnnotations } from '#lib/annotations/annotation.store.ts';
import type { AnnotationView } from '#lib/annotations/annotation.ts';
import { listOmissions } from '#lib/annotations/omission.store.ts';
import { findArticle } from '#lib/articles/article.store.ts';
import { type Db, prisma } from '#lib/db/client.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { shownSuggestions } from '#lib/quotations/open-suggestions.ts';
import { findSuggestion, type KeptSuggestion, listSuggestions } from '#lib/quotations/suggestion.store.ts';
import { joinedWords } from '#lib/text/selector.ts';
import { findCandidates } from './precedent.store.ts';
import type { ArticlePrecedents, PrecedentCount, PrecedentsView } from './precedent.ts';
import {
  type AskedPassage,
  compareCandidates,
  type Found,
  type KnownOutcomes,
  listOutcomes,
  precedentView,
} from './precedent-views.steps.ts';

/** So many candidates are compared with one passage. */
const MOST_CANDIDATES = 200;
/** So many with each passage of a whole article, and so many passages of it. */
const MOST_EACH = 12;
const MOST_PASSAGES = 2000;

/** The same quote or claim as an item's in the desk's other articles. Throws `not_found` for what is deleted, or not the desk's. */
export async function listPrecedents(actor: Actor, annotationId: string, now: Date): Promise<PrecedentsView> {
  const item = await findAnnotation(prisma(), annotationId);
  if (!item || item.deskId !== actor.deskId || item.deleted) throw new AppError('not_found', 'There is no such item.');
  return precedentsOf(actor, { articleId: item.articleId, passage: itemPassage(item), now });
}

/** The same quote as a suggestion's in the desk's other articles. Throws `not_found`. */
export async function listSuggestionPrecedents(actor: Actor, suggestionId: string, now: Date): Promise<PrecedentsView> {
  const suggestion = await findSuggestion(prisma(), suggestionId);
  if (!suggestion || suggestion.deskId !== actor.deskId) {
    throw new AppError('not_found', 'There is no such suggestion.');
  }
  return precedentsOf(actor, { articleId: suggestion.articleId, passage: suggestionPassage(suggestion), now });
}

/** Which items and suggestions of an article have precedents, all in one query; the first 2,000 are looked at. Throws `not_found`. */
export async function listArticlePrecedents(actor: Actor, articleId: string, now: Date): Promise<ArticlePrecedents> {
  const db = prisma();
  const article = await readable(actor, articleId);
  const all = await listPassages(db, article);
  const passages = all.slice(0, MOST_PASSAGES);
  const ids = passages.map(({ id }) => id);
  const candidates = await findCandidates(db, { deskId: actor.deskId, articleId, ids }, MOST_EACH);
  const found = await compareCandidates(passages, candidates);
  const outcomes = await listOutcomes(db, [...found.values()].flat(), now);
  const counts = Array.from(found, ([id, each]) => [id, countOf(each, outcomes)] as const);
  return { items: Object.fromEntries(counts), complete: passages.length === all.length };
}

/** The items of an article, and its quotations found that no item covers. */
async function listPassages(db: Db, { id, currentVersionId, language }: StoredArticle): Promise<AskedPassage[]> {
  const [items, omissions] = [await listAnnotations(db, id), await listOmissions(db, id)];
  const kept = await listSuggestions(db, id, currentVersionId ?? '');
  const passages = [
    ...items.filter(({ kind }) => kind !== 'note').map(itemPassage),
    ...shownSuggestions(kept, items, omissions).filter(isAsked).map(suggestionPassage),
  ];
  return passages.map((passage) => ({ ...passage, language }));
}

type StoredArticle = NonNullable<Awaited<ReturnType<typeof findArticle>>>;
type Passage = Omit<AskedPassage, 'language'>;
type Of = { articleId: string; passage: Passage; now: Date };

async function precedentsOf(actor: Actor, { articleId, passage, now }: Of): Promise<PrecedentsView> {
  const { language } = await readable(actor, articleId);
  const asked = { deskId: actor.deskId, articleId, ids: [passage.id] };
  const candidates = await findCandidates(prisma(), asked, MOST_CANDIDATES);
  const found = (await compareCandidates([{ ...passage, language }], candidates)).get(passage.id) ?? [];
  const outcomes = await listOutcomes(prisma(), found, now);
  const views = found.map((each) => precedentView(each, outcomes));
  return {
    variants: views.filter(({ relation }) => relation !== 'differs'),
    blocked: views.filter(({ relation }) => relation === 'differs'),
  };
}

async function readable(actor: Actor, articleId: string): Promise<StoredArticle> {
  const article = await findArticle(prisma(), articleId);
  if (!article || article.deskId !== actor.deskId) throw new AppError('not_found', 'There is no such article.');
  authorize(actor, 'desk.read', article);
  return article;
}

function itemPassage({ id, kind, segments, claim, speakerName, personId }: AnnotationView): Passage {
  return { id, kind: kind === 'claim' ? 'claim' : 'quote', words: joinedWords(segments), claim, speakerName, personId };
}

function suggestionPassage({ id, segments, fields }: KeptSuggestion): Passage {
  return {
    id,
    kind: 'quote',
    words: joinedWords(segments),
    claim: null,
    speakerName: fields.speaker?.name ?? null,
    personId: null,
  };
}

/** What was accepted is asked about as an item, and what is no quotation not at all. */
function isAsked({ state, reason }: KeptSuggestion): boolean {
  return state === 'open' || (state === 'dismissed' && reason !== 'not-a-quotation');
}

function countOf(found: readonly Found[], outcomes: KnownOutcomes): PrecedentCount {
  const variants = found.filter(({ compared }) => compared.relation !== 'differs');
  return {
    count: new Set(variants.map(({ candidate }) => candidate.articleId)).size,
    labels: variants.flatMap(({ candidate }) => outcomes.get(candidate.itemId ?? '')?.label ?? []),
    differs: variants.length < found.length,
  };
}

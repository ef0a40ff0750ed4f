import { authorize } from '#lib/access/policy.ts';
import { findAnnotation, listAnnotations } from '#lib/annotations/annotation.store.ts';
import { listOmissions } from '#lib/annotations/omission.store.ts';
import { findArticle } from '#lib/articles/article.store.ts';
import { type Db, prisma } from '#lib/db/client.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { openSuggestions } from '#lib/quotations/open-suggestions.ts';
import { type KeptSuggestion, listSuggestions } from '#lib/quotations/suggestion.store.ts';
import { orderMatches } from './match-quotations.ts';
import type { MatchSearch } from './match-text.ts';
import type { QuotationMatch } from './quotation-match.ts';
import { getCapture } from './read-captures.steps.ts';
import { type SoughtSuggestion, soughtQuotations } from './sought-quotations.ts';

/** Answers a search, at once or beside the requests. */
export type Matcher = (search: MatchSearch) => Promise<QuotationMatch[]>;

type Compared = { id: string; captureId: string };

/** What a capture has of every quotation of the article: its quotes, and its suggestions that wait for a decision; as `orderMatches` orders them. */
export async function listMatches(
  actor: Actor,
  { id, captureId }: Compared,
  match: Matcher,
): Promise<QuotationMatch[]> {
  authorize(actor, 'desk.read', actor);
  const db = prisma();
  const article = await getArticle(db, actor, id);
  const { text } = await getCapture(db, actor, captureId);
  const items = await listAnnotations(db, id);
  const kept = await listSuggestions(db, id, article.currentVersionId ?? '');
  const open = openSuggestions(kept, items, await listOmissions(db, id));
  const sought = soughtQuotations(items, open.map(asSought));
  return orderMatches(await match({ sought, text, language: article.language }), sought);
}

/** What a capture has of one quote. @throws AppError invalid for claims and notes, which are not compared word by word */
export async function loadAlignment(
  actor: Actor,
  { id, captureId }: Compared,
  match: Matcher,
): Promise<QuotationMatch> {
  authorize(actor, 'desk.read', actor);
  const db = prisma();
  const item = await findAnnotation(db, id);
  if (!item || item.deletedAt || item.deskId !== actor.deskId)
    throw new AppError('not_found', 'There is no such item.');
  const { language } = await getArticle(db, actor, item.articleId);
  const { text } = await getCapture(db, actor, captureId);
  const [found] = await match({ sought: soughtQuotations([item], []), text, language });
  if (!found) throw new AppError('invalid', 'Only quotes that stand in the current text are compared with a record.');
  return found;
}

async function getArticle(db: Db, actor: Actor, id: string) {
  const article = await findArticle(db, id);
  if (!article || article.deskId !== actor.deskId) throw new AppError('not_found', 'There is no such article.');
  return article;
}

function asSought({ id, form, state, segments, fields: { speaker, cue } }: KeptSuggestion): SoughtSuggestion {
  const words = segments.map(({ start, exact }) => ({ start, text: exact }));
  return { id, form, state, segments: words, speaker, cue };
}

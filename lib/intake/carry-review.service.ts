import { authorize, can } from '#lib/access/policy.ts';
import { listAnnotations } from '#lib/annotations/annotation.store.ts';
import { inVersion } from '#lib/annotations/annotation.ts';
import { countCarried } from '#lib/annotations/carry-items.ts';
import { listCarryOvers } from '#lib/annotations/carry-over.store.ts';
import type { CarryReview } from '#lib/annotations/carry-over.ts';
import { listOmissions } from '#lib/annotations/omission.store.ts';
import { findArticle, findVersion, listVersionLines } from '#lib/articles/article.store.ts';
import type { VersionView } from '#lib/articles/article.ts';
import { type Db, prisma } from '#lib/db/client.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { listNewlyFound } from '#lib/quotations/carry-suggestions.steps.ts';
import { openSuggestions } from '#lib/quotations/open-suggestions.ts';
import { carryCards } from './carry-cards.steps.ts';

type Asked = { articleId: string; versionId: string; now: Date };

/** Everything the review of a new version shows: what has become of each item, and the quotations that the text did not have before. */
export async function loadReview(actor: Actor, { articleId, versionId, now }: Asked): Promise<CarryReview> {
  const db = prisma();
  const article = await findArticle(db, articleId);
  if (!article || article.deskId !== actor.deskId) throw new AppError('not_found', 'There is no such article.');
  authorize(actor, 'desk.read', article);
  const version = await findVersion(db, articleId, versionId);
  const lines = await listVersionLines(db, articleId);
  const to = lines.find((line) => line.id === versionId);
  const [newest] = lines;
  if (!version || !to || !newest) throw new AppError('not_found', 'There is no such version.');
  const cards = await carryCards(db, { article, version, carried: await listCarryOvers(db, versionId), now });
  return {
    article: { id: article.id, title: article.title, outlet: article.outlet, language: article.language },
    to,
    newest,
    counts: countCarried(cards),
    cards,
    found: newest.id === to.id ? await foundIn(db, articleId, version) : [],
    abilities: {
      decide: can(actor, 'article.change', article) && newest.id === to.id,
      publish: can(actor, 'publication.publish', actor),
    },
  };
}

/** The quotations found that the version before did not have, as far as they wait for a decision. */
async function foundIn(db: Db, articleId: string, version: VersionView): Promise<CarryReview['found']> {
  const fresh = await listNewlyFound(db, { articleId, versionId: version.id });
  const items = (await listAnnotations(db, articleId)).map((item) => inVersion(item, version.id));
  return openSuggestions(fresh, items, await listOmissions(db, articleId)).map(
    ({ id, segments, fields, version: of }) => ({
      id,
      words: segments.map((segment) => segment.exact).join(' … '),
      speaker: fields.speaker?.name ?? null,
      start: segments[0]?.start ?? 0,
      end: segments.at(-1)?.end ?? 0,
      version: of,
    }),
  );
}

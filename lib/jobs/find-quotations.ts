import { z } from 'zod';
import { findArticle, findVersion } from '#lib/articles/article.store.ts';
import type { Work } from '#lib/changes/job.store.ts';
import { transaction } from '#lib/changes/transaction.ts';
import { prisma } from '#lib/db/client.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { keepSuggestions } from '#lib/quotations/find-suggestions.steps.ts';
import { findInWorker } from './find-in-worker.ts';

const input = z.object({ versionId: z.uuid() });

/** The work of `quotations.find`: reads a long text beside the requests, then keeps all that was found in one transaction, or nothing. */
export const findQuotationsOf: Work = async (job, { progress }) => {
  const { versionId } = input.parse(job.input);
  const article = await findArticle(prisma(), job.articleId ?? '');
  const version = article && (await findVersion(prisma(), article.id, versionId));
  if (!article || !version) throw new AppError('not_found', 'The article is gone.');
  const total = version.text.length;
  const found = await findInWorker({ text: version.text, language: article.language }, (done) =>
    progress({ done, total }),
  );
  const context = { actorId: job.createdBy, deskId: job.deskId, now: new Date() };
  return transaction(context, async (tx) => {
    await progress({ done: total, total }, tx.db);
    const kept = await keepSuggestions(tx, { deskId: job.deskId, articleId: article.id, versionId }, found);
    return { found: found.length, kept };
  });
};

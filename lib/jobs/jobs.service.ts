import { createHash } from 'node:crypto';
import { type Action, authorize } from '#lib/access/policy.ts';
import { findArticle, findCurrentVersion, lockArticle } from '#lib/articles/article.store.ts';
import { created, decideWrite, type Json, keptWriteIds, unchanged, type Written } from '#lib/changes/change.ts';
import { cancelJob, findActiveJob, findJob, insertJob } from '#lib/changes/job.store.ts';
import type { JobInput, JobKind, JobView } from '#lib/changes/job.ts';
import { contextOf, transaction } from '#lib/changes/transaction.ts';
import { type Db, prisma } from '#lib/db/client.ts';
import type { Actor, Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';

/** Whoever may start work of a kind may cancel it; a search for quotations is begun by an import. */
const ACTION_OF = {
  'registry.import': 'registry.import',
  'quotations.find': 'article.import',
} as const satisfies Record<JobKind, Action>;

/** Starts a job: it is queued, and runs beside the requests. */
export async function startJob(call: Call, id: string, input: JobInput): Promise<Written<JobView>> {
  const { actor, writeId, now } = call;
  authorize(actor, ACTION_OF[input.kind], actor);
  return transaction(contextOf(call), async ({ db, record }) => {
    const existing = await findJob(db, id);
    const decision = decideWrite(existing, { ...call, deskId: actor.deskId, present: existing });
    if (existing && decision === 'repeat') return unchanged<JobView>(existing);
    if (existing) throw new AppError('conflict', 'A job is started once.');
    const owner = { id, deskId: actor.deskId, createdBy: actor.userId, createdAt: now, writeId };
    const { kept, ...work } = input.kind === 'registry.import' ? importWork(input) : await searchWork(db, actor, input);
    const job = await insertJob(db, { ...owner, ...work });
    await record({
      action: 'job.start',
      targetId: id,
      articleId: work.articleId,
      payload: { kind: work.kind, ...kept },
    });
    return created(job);
  });
}

/** A job as it is stored; `kept` is what the log keeps of what it was given. */
type NewWork = {
  kind: JobKind;
  articleId?: string;
  total?: number;
  input: { [key: string]: Json };
  kept: { [key: string]: Json };
};

function importWork({ kind, content, ...rest }: Extract<JobInput, { kind: 'registry.import' }>): NewWork {
  const kept = { ...rest, sha256: createHash('sha256').update(content).digest('hex') };
  return { kind, input: { ...kept, content }, kept };
}

/** Looks again for the quotations of an article's current text, where nobody does so already. */
async function searchWork(
  db: Db,
  actor: Actor,
  input: Extract<JobInput, { kind: 'quotations.find' }>,
): Promise<NewWork> {
  const { kind, articleId } = input;
  await lockArticle(db, articleId);
  const article = await findArticle(db, articleId);
  const version = article?.deskId === actor.deskId ? await findCurrentVersion(db, articleId) : null;
  if (!version) throw new AppError('not_found', 'There is no such article.');
  if (await findActiveJob(db, { articleId, kind }))
    throw new AppError('conflict', 'They are being looked for already.');
  return {
    kind,
    articleId,
    total: version.text.length,
    input: { versionId: version.id },
    kept: { versionId: version.id },
  };
}

/** How a job of the desk stands. */
export async function loadJob(actor: Actor, id: string): Promise<JobView> {
  authorize(actor, 'desk.read', actor);
  return getJob(prisma(), actor, id);
}

/** Cancels a job; what it has done stays. One that has ended stays as it is. */
export function stopJob(call: Call, id: string): Promise<JobView> {
  return transaction(contextOf(call), async ({ db, now, record }) => {
    const job = await getJob(db, call.actor, id);
    authorize(call.actor, ACTION_OF[job.kind], job);
    const writeIds = keptWriteIds(job.writeIds, call.writeId);
    if (job.writeIds.includes(call.writeId) || !(await cancelJob(db, id, { writeIds, now }))) return job;
    await record({ action: 'job.cancel', targetId: id, payload: { kind: job.kind } });
    return getJob(db, call.actor, id);
  });
}

async function getJob(db: Db, actor: Actor, id: string): Promise<JobView & { writeIds: string[] }> {
  const job = await findJob(db, id);
  if (!job || job.deskId !== actor.deskId) throw new AppError('not_found', 'There is no such job.');
  return job;
}

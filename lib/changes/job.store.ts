import type { Db } from '#lib/db/client.ts';
import { type Job as JobRow, Prisma } from '#lib/db/generated/client.ts';
import type { Json } from './change.ts';
import { type ClaimedJob, isUnderWay, type JobKind, type JobProgress, type JobView } from './job.ts';

/** A running job that was not heard of for so long was left by a process that ended. */
export const LOST_AFTER_MS = 60_000;
/** How often a job is taken before it is given up: something about it ends the process. */
const CLAIMS = 5;

const jobView = (row: JobRow): JobView => ({
  id: row.id,
  deskId: row.deskId,
  kind: row.kind as JobKind,
  articleId: row.articleId,
  state: row.state,
  done: row.done,
  total: row.total,
  report: row.report as Json,
  error: row.error,
  createdBy: row.createdBy,
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
  version: row.version,
});

/** Saves how far the work is, in the transaction `db` of what was done; throws JobStopped when it must not go on. */
export type SaveProgress = (progress: JobProgress, db?: Db) => Promise<void>;

/** The work of a kind; answers its report. An AppError's sentence is shown to people, any other error is a fault of ours. */
export type Work = (job: ClaimedJob, tools: { progress: SaveProgress }) => Promise<Json>;

/** A job to be done. `input.content`, if it has one, is forgotten when the job ends; whatever else is in the input stays. */
export type NewJob = {
  id: string;
  deskId: string;
  kind: JobKind;
  articleId?: string;
  input: { [key: string]: Json };
  total?: number;
  createdBy: string;
  createdAt: Date;
  writeId: string;
};

/** Queues a job, in the transaction of what it belongs to. */
export async function insertJob(db: Db, { writeId, input, ...job }: NewJob): Promise<JobView> {
  const data = { ...job, input: input as Prisma.InputJsonValue, writeIds: [writeId] };
  return jobView(await db.job.create({ data }));
}

/** One job with what guards a write, of whatever desk; without its input. */
export async function findJob(db: Db, id: string): Promise<(JobView & { writeIds: string[] }) | null> {
  const row = await db.job.findUnique({ where: { id }, omit: { input: true } });
  return row && { ...jobView({ ...row, input: null }), writeIds: row.writeIds };
}

/** The newest job of a kind for an article, whatever became of it, or null. */
export async function findNewestJob(
  db: Db,
  { articleId, kind }: { articleId: string; kind: JobKind },
): Promise<JobView | null> {
  const where = { articleId, kind };
  const row = await db.job.findFirst({ where, orderBy: { createdAt: 'desc' }, omit: { input: true } });
  return row && jobView({ ...row, input: null });
}

/** The job of a kind that waits or runs for an article, or null. */
export async function findActiveJob(db: Db, at: { articleId: string; kind: JobKind }): Promise<JobView | null> {
  const job = await findNewestJob(db, at);
  return job && isUnderWay(job) ? job : null;
}

/**
 * Takes the oldest job of the kind that waits, or that was lost while it ran; null when there is none. Processes that ask at once
 * get different ones. A job that was taken too often is marked as failed instead.
 */
export async function claimJob(db: Db, kind: JobKind, now: Date): Promise<ClaimedJob | null> {
  const lost = new Date(now.getTime() - LOST_AFTER_MS);
  await db.$executeRaw`
    UPDATE "Job" SET state = 'failed', error = ${`It was begun ${CLAIMS} times and did not end.`}, "finishedAt" = ${now}::timestamptz,
      input = input - 'content', version = version + 1
    WHERE kind = ${kind} AND state = 'running' AND "beatAt" < ${lost}::timestamptz AND version > ${CLAIMS}`;
  const [row] = await db.$queryRaw<JobRow[]>`
    UPDATE "Job" SET state = 'running', "beatAt" = ${now}::timestamptz, version = version + 1
    WHERE id = (
      SELECT id FROM "Job" WHERE kind = ${kind} AND (state = 'queued' OR state = 'running' AND "beatAt" < ${lost}::timestamptz)
      ORDER BY "createdAt", id LIMIT 1 FOR UPDATE SKIP LOCKED
    ) RETURNING *`;
  return row ? { ...jobView(row), input: row.input as Json, claim: row.version } : null;
}

type Claim = Pick<ClaimedJob, 'id' | 'claim'>;
const held = ({ id, claim }: Claim) => ({ id, version: claim, state: 'running' as const });

/** Says that the job is alive. */
export async function beat(db: Db, job: Claim, now: Date): Promise<void> {
  await db.job.updateMany({ where: held(job), data: { beatAt: now } });
}

/**
 * Saves how far the job is; belongs in the transaction of what was done. False when it must not go on: it was cancelled, or another
 * process has taken it. What was done in the transaction is then to be rolled back.
 */
export async function saveProgress(db: Db, job: Claim, progress: JobProgress & { now: Date }): Promise<boolean> {
  const { now, report, ...counts } = progress;
  const data = { ...counts, beatAt: now, ...(report === undefined ? {} : { report: json(report) }) };
  return (await db.job.updateMany({ where: held(job), data })).count > 0;
}

/** Ends the job with its report; nothing happens when it was cancelled or taken meanwhile. */
export function finishJob(db: Db, job: Claim, { report, now }: { report: Json; now: Date }): Promise<void> {
  return end(db, job, Prisma.sql`state = 'done', done = total, report = ${JSON.stringify(report)}::jsonb`, now);
}

/** Ends the job with a sentence that says what went wrong; its last report stays. */
export function failJob(db: Db, job: Claim, { error, now }: { error: string; now: Date }): Promise<void> {
  return end(db, job, Prisma.sql`state = 'failed', error = ${error}`, now);
}

/** Gives the job back, for whoever comes next. */
export async function releaseJob(db: Db, job: Claim): Promise<void> {
  await db.job.updateMany({ where: held(job), data: { state: 'queued', beatAt: null } });
}

/** Cancels a job that waits or runs. What it has done stays done; false when it had ended already. */
export async function cancelJob(db: Db, id: string, { writeIds, now }: { writeIds: string[]; now: Date }) {
  const count = await db.$executeRaw`
    UPDATE "Job" SET state = 'cancelled', "finishedAt" = ${now}::timestamptz, input = input - 'content',
      version = version + 1, "writeIds" = ${writeIds}::uuid[]
    WHERE id = ${id}::uuid AND state IN ('queued', 'running')`;
  return count > 0;
}

async function end(db: Db, { id, claim }: Claim, set: Prisma.Sql, now: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE "Job" SET ${set}, "finishedAt" = ${now}::timestamptz, input = input - 'content', version = version + 1
    WHERE id = ${id}::uuid AND version = ${claim} AND state = 'running'`;
}

const json = (value: Json) => (value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue));

import type { Logger } from 'pino';
import {
  beat,
  claimJob,
  failJob,
  finishJob,
  releaseJob,
  type SaveProgress,
  saveProgress,
  type Work,
} from '#lib/changes/job.store.ts';
import { type ClaimedJob, type JobKind, JobStopped } from '#lib/changes/job.ts';
import { prisma } from '#lib/db/client.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { isDatabaseAway } from '#lib/kernel/database-fault.ts';
import { runRegistryImport } from '#lib/people/registry-import.service.ts';
import { findQuotationsOf } from './find-quotations.ts';

const BEAT_MS = 15_000;

const WORK: Record<JobKind, Work> = { 'registry.import': runRegistryImport, 'quotations.find': findQuotationsOf };

/** What a run needs: whose turn it is, where faults are written, and the signal that the process ends. */
export type Runner = { kind: JobKind; log: Logger; end: AbortSignal };

/** Does the jobs of one kind that wait, one after the other, until none is left or the process ends. */
export async function runJobs({ kind, log, end }: Runner): Promise<void> {
  const work = WORK[kind];
  while (!end.aborted) {
    const job = await claimJob(prisma(), kind, new Date());
    if (!job) return;
    await runJob(job, work, { log, end });
  }
}

/** Does one job that was claimed: afterwards it is done, failed with a sentence, given back, or as whoever took or cancelled it left it. */
export async function runJob(job: ClaimedJob, work: Work, { log, end }: Omit<Runner, 'kind'>): Promise<void> {
  const timer = setInterval(() => beat(prisma(), job, new Date()).catch(() => {}), BEAT_MS);
  try {
    const report = await work(job, { progress: progressOf(job, end) });
    await finishJob(prisma(), job, { report, now: new Date() });
  } catch (error) {
    await settle(job, error, { log, end });
  } finally {
    clearInterval(timer);
  }
}

const progressOf =
  (job: ClaimedJob, end: AbortSignal): SaveProgress =>
  async (progress, db = prisma()) => {
    if (end.aborted) throw new JobStopped();
    if (!(await saveProgress(db, job, { ...progress, now: new Date() }))) throw new JobStopped();
  };

/** A job that the process's end or a database that is away broke off is done later: given back, or found lost. */
async function settle(job: ClaimedJob, error: unknown, { log, end }: Omit<Runner, 'kind'>): Promise<void> {
  if (isDatabaseAway(error)) throw error;
  if (error instanceof JobStopped) {
    if (end.aborted) await releaseJob(prisma(), job);
    return;
  }
  if (!(error instanceof AppError)) log.error({ err: error, jobId: job.id, kind: job.kind }, 'a job failed');
  const sentence = error instanceof AppError ? error.message : `Something failed here. The log has it under ${job.id}.`;
  await failJob(prisma(), job, { error: sentence, now: new Date() });
}

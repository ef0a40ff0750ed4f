import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { desksToSeal, sealDesk } from '#lib/audit/audit.store.ts';
import { sweepSessions } from '#lib/auth/current-user.ts';
import { sweepAttempts } from '#lib/auth/rate-limit.store.ts';
import { JOB_KINDS } from '#lib/changes/job.ts';
import { prisma } from '#lib/db/client.ts';
import { sweepPreviews } from '#lib/intake/preview.store.ts';
import { isDatabaseAway } from '#lib/kernel/database-fault.ts';
import { eachOf } from '#lib/kernel/each-of.ts';
import { fillNameWords } from '#lib/people/name-words.store.ts';
import { fillBands } from '#lib/precedents/fill-bands.store.ts';
import { closeReadyRounds, countDueLocks } from '#lib/reviews/count-locks.service.ts';
import { runJobs } from './run-jobs.ts';

type Tools = { log: Logger; end: AbortSignal };
type Job = { name: string; everyMs: number; run: (now: Date, tools: Tools) => Promise<unknown> };

const JOBS: readonly Job[] = [
  { name: 'count locks whose five seconds are over', everyMs: 500, run: countDueLocks },
  { name: 'close rounds that have their quorum', everyMs: 5_000, run: closeReadyRounds },
  { name: 'seal the log', everyMs: 700, run: sealDesks },
  ...JOB_KINDS.map((kind) => ({
    name: `work of the kind ${kind}`,
    everyMs: 500,
    run: (_: Date, tools: Tools) => runJobs({ kind, ...tools }),
  })),
  { name: 'sweep what expired', everyMs: 600_000, run: sweep },
  { name: 'fill in the words of names', everyMs: 600_000, run: () => fillNameWords(prisma()) },
  { name: 'index passages of before', everyMs: 86_400_000, run: () => fillBands(prisma()) },
];

/** Starts what goes on beside requests. Several instances may run it: each job takes its work under a lock. `stop` waits for the present turn. */
export function startBackground(log: Logger): { stop: () => Promise<void> } {
  const end = new AbortController();
  const loops = JOBS.map((job) => loop(job, log, end.signal));
  return {
    stop: async () => {
      end.abort();
      await Promise.all(loops);
    },
  };
}

async function loop(job: Job, log: Logger, end: AbortSignal): Promise<void> {
  while (!end.aborted) {
    try {
      await job.run(new Date(), { log, end });
    } catch (error) {
      if (!isDatabaseAway(error)) log.error({ err: error, job: job.name }, 'background work failed');
    }
    await delay(job.everyMs, undefined, { signal: end }).catch(() => {});
  }
}

/** Seals what every desk has written since its last seal, so that an entry is sealed within a second. */
async function sealDesks(now: Date): Promise<void> {
  const seal = (deskId: string) => prisma().$transaction((db) => sealDesk(db, deskId, now));
  await eachOf(await desksToSeal(prisma()), seal, 'desks could not be sealed');
}

async function sweep(now: Date): Promise<void> {
  await sweepAttempts(prisma(), now);
  await sweepSessions(now);
  await sweepPreviews(prisma(), now);
}

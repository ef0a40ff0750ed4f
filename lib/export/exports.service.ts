import { z } from 'zod';
import { authorize } from '#lib/access/policy.ts';
import { assessmentCondition, assessmentFactsSql, toSql } from '#lib/access/visibility.ts';
import { LOCK_DELAY_MS } from '#lib/assessments/assessment.ts';
import { exportLog, findPendingLock } from '#lib/audit/audit.store.ts';
import { revealSettled } from '#lib/audit/blind.ts';
import { prisma } from '#lib/db/client.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { idSchema } from '#lib/kernel/ids.ts';
import { ASSESSMENT_COLUMNS, ASSESSMENT_FROM, VERDICT_COLUMNS, VERDICT_FROM } from './columns.ts';
import { streamCsv } from './csv.store.ts';
import { copyStatement, quoteLiteral } from './csv-query.ts';
import { listSettledTargets } from './settled-target.store.ts';

/** The year 0 is in ISO 8601 and in no calendar of Postgres. */
const day = z.iso
  .date('Write a day such as 2024-10-22.')
  .refine((given) => given >= '0001-01-01', 'Write a day such as 2024-10-22.');

/** What an export may be narrowed to. `from` and `to` are days of locking or settling, `bom` puts a byte order mark first. */
export const exportQuery = z.object({
  desk: z.string().max(80).optional(),
  articleId: idSchema.optional(),
  from: day.optional(),
  to: day.optional(),
  bom: z.enum(['0', '1']).optional(),
});
export type ExportQuery = z.infer<typeof exportQuery>;

/** Every locked assessment that this reader may read, as CSV: the blind rule is part of the statement itself. */
export function exportAssessments(actor: Actor, query: ExportQuery, now: Date): ReadableStream<Uint8Array> {
  authorize(actor, 'export.read', actor);
  const visible = toSql(assessmentCondition(actor), assessmentFactsSql(actor.userId, now));
  const effective = `a."effectiveAt" <= ${quoteLiteral(now.toISOString())}::timestamptz`;
  const where = [`a."deskId" = ${uuid(actor.deskId)}`, effective, visible, ...narrowed(query, 'a."lockedAt"')].join(
    ' AND ',
  );
  const request = { columns: ASSESSMENT_COLUMNS, from: ASSESSMENT_FROM, where, orderBy: 'a."lockedAt", a.id' };
  return streamCsv(copyStatement({ ...request, bom: query.bom === '1' }));
}

/** Every settled verdict of the desk, as CSV. */
export function exportVerdicts(actor: Actor, query: ExportQuery): ReadableStream<Uint8Array> {
  authorize(actor, 'export.read', actor);
  const where = [
    `v."deskId" = ${uuid(actor.deskId)}`,
    'v."settledAt" IS NOT NULL',
    ...narrowed(query, 'v."settledAt"'),
  ].join(' AND ');
  const request = { columns: VERDICT_COLUMNS, from: VERDICT_FROM, where, orderBy: 'v."settledAt", v.id' };
  return streamCsv(copyStatement({ ...request, bom: query.bom === '1' }));
}

function narrowed({ articleId, from, to }: ExportQuery, instant: string): string[] {
  return [
    ...(articleId ? [`n."articleId" = ${uuid(articleId)}`] : []),
    ...(from ? [`${instant} >= ${quoteLiteral(from)}::timestamptz`] : []),
    ...(to ? [`${instant} < ${quoteLiteral(to)}::timestamptz + interval '1 day'`] : []),
  ];
}

const uuid = (id: string): string => `${quoteLiteral(id)}::uuid`;

/**
 * The desk's log as lines to verify offline; acts on assessments that are not settled show their digest alone. It ends ahead of
 * another's lock whose five seconds are not over.
 */
export function exportAudit(actor: Actor, since: number, now: Date): AsyncGenerator<string> {
  authorize(actor, 'audit.read', actor);
  return logLines(actor, since, now);
}

async function* logLines(actor: Actor, since: number, now: Date): AsyncGenerator<string> {
  const settled = await listSettledTargets(prisma(), actor.deskId);
  const pending = { deskId: actor.deskId, readerId: actor.userId, since: new Date(now.getTime() - LOCK_DELAY_MS) };
  const before = await findPendingLock(prisma(), pending);
  const request = { deskId: actor.deskId, since, now, reveal: revealSettled(settled), before };
  for await (const line of exportLog(prisma(), request)) yield `${line}\n`;
}

import { createHash } from 'node:crypto';
import { canonicalJson } from '#lib/audit/chain.ts';
import type { Tx } from '#lib/changes/transaction.ts';
import type { Call } from '#lib/desks/desk.ts';
import { newId } from '#lib/kernel/ids.ts';
import type { Payload } from './payload.ts';
import { insertPublication, type NewPublication } from './publication.store.ts';
import type { PublicationInput } from './publication.ts';
import { reportPayload } from './report-payload.steps.ts';

/** What one publishing request has in common: the request's id, and the log's head that came before it. */
export type Issue = { requestId: string; auditHead: string };

/** The columns that every publication of a request shares. */
export function publicationRow(call: Call, input: Omit<PublicationInput, 'annotationIds'>, issue: Issue) {
  const embargoUntil = input.embargoUntil === null ? null : new Date(input.embargoUntil);
  const { deskId, userId: publishedBy } = call.actor;
  const { class: kind, note } = input;
  return {
    id: newId(call.now.getTime()),
    deskId,
    publishedBy,
    publishedAt: call.now,
    embargoUntil,
    class: kind,
    note,
    ...issue,
  };
}

/** Inserts a publication with the hash of its payload (SHA-256 of its canonical JSON); answers the hash. */
export async function insertHashed(tx: Tx, row: Omit<NewPublication, 'sha256'>, payload: Payload): Promise<string> {
  const sha256 = createHash('sha256').update(canonicalJson(payload), 'utf8').digest('hex');
  await insertPublication(tx.db, { ...row, sha256 }, payload);
  return sha256;
}

type ReportWork = { articleId: string; slug: string; input: Omit<PublicationInput, 'annotationIds'>; issue: Issue };

/** Publishes the article's report as it is now. The caller holds the article's row lock. */
export async function publishReport(tx: Tx, call: Call, { articleId, slug, input, issue }: ReportWork): Promise<void> {
  const payload = await reportPayload(tx.db, articleId, slug);
  const place = { articleId, annotationId: null, kind: 'report' as const, slug, language: payload.article.language };
  const sha256 = await insertHashed(tx, { ...publicationRow(call, input, issue), ...place }, payload);
  await tx.record({ action: 'publication.report', targetId: articleId, articleId, payload: { slug, sha256 } });
}

import { prisma } from '#lib/db/client.ts';
import type { LatestVerdict, ReportPage, VerdictPage } from './payload.ts';
import {
  findNewestReport,
  listAt,
  listLatestVerdicts,
  listNewestVerdicts,
  listNotices,
  listPublicNames,
} from './publication.store.ts';

/** A verdict's public page: everything published at the address, and the names its members chose. Reads publications only. */
export async function findVerdictPage(slug: string): Promise<VerdictPage | null> {
  const now = new Date();
  const history = await listAt(prisma(), slug, now);
  const newest = history[0];
  if (!newest) return null;
  const names = await listPublicNames(prisma(), newest.payload?.review.memberIds ?? []);
  const notices = (await listNotices(prisma(), { slug }, { now })).filter((notice) => notice.payload !== null);
  return { slug, newest, history, withheld: newest.payload === null, names, notices };
}

/** An article's public report: its newest inventory and the newest verdict of each item, in reading order. */
export async function findReportPage(slug: string): Promise<ReportPage | null> {
  const now = new Date();
  const report = await findNewestReport(prisma(), slug, now);
  if (!report) return null;
  const published = await listNewestVerdicts(prisma(), report.articleId, { now });
  const position = (itemId: string): number => report.payload?.items.find((item) => item.id === itemId)?.position ?? 0;
  const verdicts = published
    .map((publication) => ({ itemId: publication.annotationId, slug: publication.slug, publication }))
    .sort((a, b) => position(a.itemId) - position(b.itemId));
  const newest = new Map(
    (await listNotices(prisma(), { articleId: report.articleId }, { now }))
      .reverse()
      .map((row) => [row.annotationId, row]),
  );
  const notices = [...newest].flatMap(([itemId, publication]) =>
    publication.payload ? [{ itemId, publication }] : [],
  );
  return { slug, report, verdicts, notices };
}

/** The latest verdicts over all desks, newest first. */
export async function listLatest(limit: number): Promise<LatestVerdict[]> {
  const latest = await listLatestVerdicts(prisma(), limit, new Date());
  return latest.flatMap(({ slug, publishedAt, class: kind, payload }) =>
    payload ? [{ slug, publishedAt, class: kind, payload }] : [],
  );
}

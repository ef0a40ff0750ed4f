import { prisma } from '#lib/db/client.ts';
import type { LatestVerdict, ReportPage, ReportPayload, VerdictPage } from './payload.ts';
import {
  findNewestReport,
  listAt,
  listLatestVerdicts,
  listNewestVerdicts,
  listPublicNames,
} from './publication.store.ts';

/** A verdict's public page: everything published at the address, and the names its members chose. Reads publications only. */
export async function findVerdictPage(slug: string): Promise<VerdictPage | null> {
  const history = await listAt(prisma(), slug, new Date());
  const newest = history[0];
  if (!newest) return null;
  const names = await listPublicNames(prisma(), newest.payload?.review.memberIds ?? []);
  return { slug, newest, history, withheld: newest.payload === null, names };
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
  const withheld = new Set(verdicts.filter((each) => !each.publication.payload).map((each) => each.itemId));
  return {
    slug,
    report: { ...report, payload: report.payload && withoutWithheld(report.payload, withheld) },
    verdicts,
  };
}

/** An inventory keeps the place of a withheld item and nothing of what it said. */
function withoutWithheld(payload: ReportPayload, withheld: ReadonlySet<string>): ReportPayload {
  const nothing = { speaker: null, printed: { text: '', marks: [], cutBefore: false, cutAfter: false } };
  return { ...payload, items: payload.items.map((item) => (withheld.has(item.id) ? { ...item, ...nothing } : item)) };
}

/** The latest verdicts over all desks, newest first. */
export async function listLatest(limit: number): Promise<LatestVerdict[]> {
  const latest = await listLatestVerdicts(prisma(), limit, new Date());
  return latest.flatMap(({ slug, publishedAt, class: kind, payload }) =>
    payload ? [{ slug, publishedAt, class: kind, payload }] : [],
  );
}

import type { Db } from '#lib/db/client.ts';
import type { Prisma, Publication, PublicationPayload } from '#lib/db/generated/client.ts';
import type {
  NoticePayload,
  Payload,
  PublicationView,
  PublishedNotice,
  ReportPayload,
  VerdictPayload,
} from './payload.ts';

type Row = Publication & { payload: PublicationPayload | null };

function publicationView<P extends Payload>(row: Row): PublicationView<P> {
  return {
    id: row.id,
    number: Number(row.number),
    slug: row.slug,
    class: row.class,
    note: row.note,
    language: row.language,
    sha256: row.sha256,
    auditHead: row.auditHead,
    publishedAt: row.publishedAt.toISOString(),
    payload: (row.payload?.payload ?? null) as unknown as P | null,
  };
}

const isOut = (now: Date) => ({ OR: [{ embargoUntil: null }, { embargoUntil: { lte: now } }] });

/** Everything published at an address, newest first, embargoes kept. */
export async function listAt(db: Db, slug: string, now: Date): Promise<PublicationView<VerdictPayload>[]> {
  const rows = await db.publication.findMany({
    where: { slug, kind: 'verdict', ...isOut(now) },
    include: { payload: true },
    orderBy: { number: 'desc' },
  });
  return rows.map((row) => publicationView<VerdictPayload>(row));
}

/** The newest report at an address. */
export async function findNewestReport(
  db: Db,
  slug: string,
  now: Date,
): Promise<(PublicationView<ReportPayload> & { articleId: string }) | null> {
  const row = await db.publication.findFirst({
    where: { slug, kind: 'report', ...isOut(now) },
    include: { payload: true },
    orderBy: { number: 'desc' },
  });
  return row && { ...publicationView<ReportPayload>(row), articleId: row.articleId };
}

export type ItemPublication = PublicationView<VerdictPayload> & { annotationId: string };

/** The newest verdict of each item of an article; with `embargoed` also those that wait for their time. */
export async function listNewestVerdicts(
  db: Db,
  articleId: string,
  { now, embargoed = false }: { now: Date; embargoed?: boolean },
): Promise<ItemPublication[]> {
  const rows = await db.publication.findMany({
    where: { articleId, kind: 'verdict', ...(embargoed ? {} : isOut(now)) },
    include: { payload: true },
    orderBy: { number: 'desc' },
    distinct: ['annotationId'],
  });
  return rows.map((row) => ({ ...publicationView<VerdictPayload>(row), annotationId: row.annotationId ?? '' }));
}

/** The notices of an article or of one address, newest first; with `embargoed` also those that wait for their time. */
export async function listNotices(
  db: Db,
  place: { articleId: string } | { slug: string },
  { now, embargoed = false }: { now: Date; embargoed?: boolean },
): Promise<PublishedNotice[]> {
  const rows = await db.publication.findMany({
    where: { ...place, kind: 'notice', ...(embargoed ? {} : isOut(now)) },
    include: { payload: true },
    orderBy: { number: 'desc' },
  });
  return rows.map((row) => ({ ...publicationView<NoticePayload>(row), annotationId: row.annotationId ?? '' }));
}

/** Takes single payloads away for good. */
export async function deletePayloadsOf(db: Db, publicationIds: string[]): Promise<void> {
  await db.publicationPayload.deleteMany({ where: { publicationId: { in: publicationIds } } });
}

/** The newest publication of each verdict address over all desks, newest first; what is withheld is not listed. */
export async function listLatestVerdicts(db: Db, limit: number, now: Date): Promise<PublicationView<VerdictPayload>[]> {
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (SELECT DISTINCT ON ("annotationId") id, number, class FROM "Publication"
      WHERE kind = 'verdict' AND ("embargoUntil" IS NULL OR "embargoUntil" <= ${now}) ORDER BY "annotationId", number DESC) newest
    WHERE class NOT IN ('withheld', 'retraction') ORDER BY number DESC LIMIT ${limit}`;
  const rows = await db.publication.findMany({
    where: { id: { in: ids.map((row) => row.id) } },
    include: { payload: true },
    orderBy: { number: 'desc' },
  });
  return rows.map((row) => publicationView<VerdictPayload>(row));
}

/** What these members are called in public, in the order they are given; who chose nothing is left out. */
export async function listPublicNames(db: Db, memberIds: string[]): Promise<string[]> {
  const rows = await db.publicName.findMany({ where: { memberId: { in: memberIds }, shown: { not: null } } });
  return memberIds.flatMap((id) => rows.find((row) => row.memberId === id)?.shown ?? []);
}

/** The members behind these user ids. */
export async function listMemberIds(db: Db, deskId: string, userIds: string[]): Promise<string[]> {
  const rows = await db.member.findMany({ where: { deskId, userId: { in: userIds } }, select: { id: true } });
  return rows.map((row) => row.id);
}

export async function findAddress(
  db: Db,
  where: { articleId: string; annotationId: string | null },
): Promise<string | null> {
  const { articleId, annotationId } = where;
  const kind = annotationId === null ? 'report' : 'verdict';
  return (await db.publicAddress.findFirst({ where: { articleId, annotationId, kind } }))?.slug ?? null;
}

export async function insertAddress(
  db: Db,
  address: { slug: string; kind: 'verdict' | 'report'; articleId: string; annotationId: string | null },
): Promise<void> {
  await db.publicAddress.create({ data: address });
}

export type NewPublication = Omit<Publication, 'number' | 'embargoUntil'> & { embargoUntil: Date | null };

/** Adds a publication; the database refuses to change it afterwards. A withheld one has no payload. */
export async function insertPublication(db: Db, publication: NewPublication, payload: Payload | null): Promise<void> {
  const kept =
    payload === null ? {} : { payload: { create: { payload: payload as unknown as Prisma.InputJsonValue } } };
  await db.publication.create({ data: { ...publication, ...kept } });
}

/** What one publishing request wrote, to answer its repetition. */
export async function listByRequest(db: Db, requestId: string): Promise<Publication[]> {
  return db.publication.findMany({ where: { requestId }, orderBy: { number: 'asc' } });
}

/** Takes every payload of an item away for good, and those of the article's reports, which held its words too. */
export async function deletePayloads(
  db: Db,
  { annotationId, articleId }: { annotationId: string; articleId: string },
): Promise<void> {
  await db.publicationPayload.deleteMany({
    where: { publication: { OR: [{ annotationId }, { articleId, kind: 'report' }] } },
  });
}

/** The items of an article whose newest publication withholds them. */
export async function listWithheld(db: Db, articleId: string): Promise<Set<string>> {
  const rows = await db.publication.findMany({
    where: { articleId, kind: 'verdict' },
    orderBy: { number: 'desc' },
    distinct: ['annotationId'],
    select: { annotationId: true, class: true },
  });
  return new Set(rows.flatMap((row) => (row.class === 'withheld' && row.annotationId ? [row.annotationId] : [])));
}

export async function findNewestOf(db: Db, annotationId: string): Promise<Publication | null> {
  return db.publication.findFirst({ where: { annotationId, kind: 'verdict' }, orderBy: { number: 'desc' } });
}

/** The newest publication of each of these items: where, when and of which class; of those alone that are out by an instant, if one is given. */
export async function listNewestOf(
  db: Db,
  annotationIds: string[],
  outBy: Date | null = null,
): Promise<Map<string, { slug: string; publishedAt: string; class: string }>> {
  const rows = await db.publication.findMany({
    where: { annotationId: { in: annotationIds }, kind: 'verdict', ...(outBy ? isOut(outBy) : {}) },
    orderBy: { number: 'desc' },
    distinct: ['annotationId'],
  });
  return new Map(
    rows.map((row) => [
      row.annotationId ?? '',
      { slug: row.slug, publishedAt: row.publishedAt.toISOString(), class: row.class },
    ]),
  );
}

import { listAnnotations } from '#lib/annotations/annotation.store.ts';
import { type AnnotationView, withoutOutcome } from '#lib/annotations/annotation.ts';
import type { StoredCarryOver } from '#lib/annotations/carry-over.store.ts';
import type { CarryCard } from '#lib/annotations/carry-over.ts';
import { decidedParts } from '#lib/annotations/decided-parts.ts';
import { findVersion, listVersionLines } from '#lib/articles/article.store.ts';
import type { ArticleView, VersionLine, VersionView } from '#lib/articles/article.ts';
import { changeDay } from '#lib/articles/change-day.ts';
import { listReviewerNames } from '#lib/assessments/assessment.store.ts';
import type { Db } from '#lib/db/client.ts';
import { dueNotice } from '#lib/publications/due-notice.ts';
import type { PublishedNotice } from '#lib/publications/payload.ts';
import { type ItemPublication, listNewestVerdicts, listNotices } from '#lib/publications/publication.store.ts';
import { orderCards } from './order-cards.ts';

type Asked = {
  article: ArticleView;
  version: Pick<VersionView, 'id' | 'text'>;
  carried: readonly StoredCarryOver[];
  now: Date;
};

/** What the review shows of carried items, in order of gravity; items that were deleted are not shown. */
export async function carryCards(db: Db, { article, version, carried, now }: Asked): Promise<CarryCard[]> {
  const items = new Map((await listAnnotations(db, article.id)).map((item) => [item.id, item]));
  const lines = new Map((await listVersionLines(db, article.id)).map((line) => [line.id, line]));
  const texts = new Map<string, string>();
  for (const id of new Set(carried.map((row) => row.fromVersionId))) {
    texts.set(id, (await findVersion(db, article.id, id))?.text ?? '');
  }
  const known = {
    lines,
    texts,
    to: { ...version, line: lines.get(version.id) },
    names: await listReviewerNames(db, [...new Set(carried.flatMap((row) => row.decidedBy ?? []))]),
    verdicts: new Map(
      (await listNewestVerdicts(db, article.id, { now, embargoed: true })).map((row) => [row.annotationId, row]),
    ),
    notices: Map.groupBy(
      await listNotices(db, { articleId: article.id }, { now, embargoed: true }),
      (row) => row.annotationId,
    ),
  };
  const cards = carried.flatMap((row) => {
    const item = items.get(row.annotationId);
    const from = lines.get(row.fromVersionId);
    return item && from ? [cardOf(known, { row, item, from })] : [];
  });
  return orderCards(cards);
}

type Known = {
  lines: ReadonlyMap<string, VersionLine>;
  texts: ReadonlyMap<string, string>;
  to: { id: string; text: string; line: VersionLine | undefined };
  names: ReadonlyMap<string, string>;
  verdicts: ReadonlyMap<string, ItemPublication>;
  notices: ReadonlyMap<string, PublishedNotice[]>;
};

type Row = { row: StoredCarryOver; item: AnnotationView; from: VersionLine };

function cardOf({ texts, to, names, verdicts, notices }: Known, { row, item, from }: Row): CarryCard {
  const published = verdicts.get(item.id);
  const parts = decidedParts(row, item);
  const { kind, form, speakerName, phase } = withoutOutcome(item);
  return {
    annotationId: item.id,
    kind,
    form,
    speakerName,
    phase,
    status: row.status,
    parts,
    from,
    decision: row.decision,
    decidedBy: row.decidedBy && (names.get(row.decidedBy) ?? null),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    version: row.version,
    published: published?.payload
      ? { slug: published.slug, label: published.payload.label, publishedAt: published.publishedAt }
      : null,
    notice: dueNotice({
      parts,
      decision: row.decision,
      texts: { old: texts.get(row.fromVersionId) ?? '', now: to.text },
      to: { id: to.id, number: to.line?.number ?? 0, changedOn: to.line ? changeDay(to.line) : '' },
      published,
      notices: notices.get(item.id) ?? [],
    }),
  };
}

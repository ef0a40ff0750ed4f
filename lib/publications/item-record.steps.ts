import { findAnnotationIn, type StoredAnnotation } from '#lib/annotations/annotation.store.ts';
import { findArticle, findVersion } from '#lib/articles/article.store.ts';
import { listCountedLocks, listRoundCitations } from '#lib/assessments/assessment.store.ts';
import { subjectOf } from '#lib/assessments/subject-of.ts';
import type { Db } from '#lib/db/client.ts';
import { getDesk } from '#lib/desks/desk.store.ts';
import { listReplies } from '#lib/replies/reply.store.ts';
import { findVerdict } from '#lib/reviews/review.store.ts';
import { listCaptures, listPassagesById, listSearches } from '#lib/sources/source.store.ts';
import type { ItemRecord } from './item-record.ts';

/** Loads the record of an item, as it stands in the version that its verdict was made on; null for a note or an item without its article. */
export async function loadItemRecord(db: Db, item: StoredAnnotation): Promise<ItemRecord | null> {
  const article = await findArticle(db, item.articleId);
  const verdict = await findVerdict(db, item.id, item.round);
  const versionId = verdict?.articleVersionId ?? item.versionId;
  const version = await findVersion(db, item.articleId, versionId);
  const printed = await findAnnotationIn(db, item.id, versionId);
  const subject = article && subjectOf(item, article.language);
  if (!article || !version || !printed || !subject) return null;
  const desk = await getDesk(db, item.deskId);
  const locks = await listCountedLocks(db, item.id, item.round);
  const authorIds = [
    ...locks.map((lock) => lock.reviewerId),
    ...(verdict?.decidedBy && verdict.basis !== 'agreed' ? [verdict.decidedBy] : []),
  ];
  const citations = await listRoundCitations(db, { annotationId: item.id, round: item.round, authorIds });
  const passages = await listPassagesById(
    db,
    citations.flatMap((citation) => citation.passageId ?? []),
  );
  const captures = await listCaptures(
    db,
    item.deskId,
    passages.map((passage) => passage.captureId),
  );
  const searches = await listSearches(db, [item.id]);
  const replies = await listReplies(db, [item.id]);
  return {
    item: printed,
    article,
    version,
    desk,
    subject,
    verdict,
    locks,
    citations,
    passages,
    captures,
    searches,
    replies,
  };
}

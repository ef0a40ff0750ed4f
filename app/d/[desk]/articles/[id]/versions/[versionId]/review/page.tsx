import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ReviewScreen } from '#components/versions/review/review-screen.tsx';
import { loadComparison } from '#lib/annotations/versions.service.ts';
import { getPageActor, loadForPage } from '#lib/door/page-actor.ts';
import { loadReview } from '#lib/intake/carry-review.service.ts';

export const metadata: Metadata = { title: 'Review of a new version' };

type Props = { params: Promise<{ desk: string; id: string; versionId: string }> };

export default async function ReviewPage({ params }: Props) {
  const { desk, id, versionId } = await params;
  const actor = await getPageActor(desk);
  const review = await loadForPage(id, (articleId) =>
    loadForPage(versionId, (known) => loadReview(actor, { articleId, versionId: known, now: new Date() })),
  );
  const { followsId } = review.to;
  if (followsId === null) redirect(`/d/${desk}/articles/${id}/versions`);
  const comparison = await loadComparison(actor, { articleId: id, from: followsId, to: versionId });
  return <ReviewScreen key={versionId} desk={desk} userId={actor.userId} review={review} comparison={comparison} />;
}

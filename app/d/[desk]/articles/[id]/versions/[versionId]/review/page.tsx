import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReviewScreen } from '#components/versions/review/review-screen.tsx';
import { loadComparison } from '#lib/annotations/versions.service.ts';
import { getPageActor, loadForPage } from '#lib/door/page-actor.ts';
import { loadReview } from '#lib/intake/carry-review.service.ts';

export const metadata: Metadata = { title: 'Carry over' };

type Props = { params: Promise<{ desk: string; id: string; versionId: string }> };

export default async function ReviewPage({ params }: Props) {
  const { desk, id, versionId } = await params;
  const actor = await getPageActor(desk);
  const review = await loadForPage(versionId, () => loadReview(actor, { articleId: id, versionId, now: new Date() }));
  const from = review.to.followsId;
  if (from === null) notFound();
  const comparison = await loadComparison(actor, { articleId: id, from, to: versionId });
  return <ReviewScreen key={versionId} desk={desk} userId={actor.userId} review={review} comparison={comparison} />;
}

import { Notice } from '#components/ui/notice.tsx';
import type { VersionComparison } from '#lib/annotations/carry-over.ts';
import { allCarried } from '../../carry-words.ts';
import { CompareColumns } from '../../columns/compare-columns.tsx';
import { useReview } from '../review-context.ts';

/** A new version that touches no item: there is nothing to decide, and the texts are there to be read. */
export function UntouchedNotice({ comparison }: { comparison: VersionComparison }) {
  const { review } = useReview();
  const all = allCarried(review.counts);
  return (
    <main className="min-h-0 overflow-y-auto">
      <div className="mx-auto grid max-w-[72rem] gap-5 px-4 py-6 sm:px-6">
        <Notice>{all ? `No item is touched. ${all} carried over.` : 'No item is marked in this article yet.'}</Notice>
        <CompareColumns comparison={comparison} language={review.article.language} />
      </div>
    </main>
  );
}

import type { ArticleLine } from '#lib/articles/article.ts';

type Counts = Pick<ArticleLine, 'items' | 'settled' | 'published' | 'total' | 'notChecked' | 'leftOut'>;

/** How far the checking of an article has come: published in ink, settled in grey, the rest empty. The words say the same. */
export function CoverageBar(counts: Counts) {
  const { settled, published, total } = counts;
  const share = (count: number) => ({ width: `${total ? (100 * count) / total : 0}%` });
  return (
    <div aria-hidden="true" className="flex h-1.5 gap-px overflow-hidden rounded-full bg-rule">
      <span className="bg-ink" style={share(published)} />
      <span className="bg-ink-3" style={share(settled - published)} />
    </div>
  );
}

/** The counts in a few words: "8 of 14 settled, 6 published, 3 not checked". What is left out is counted, and not waited for. */
export function coverageInWords(counts: Counts): string {
  const { settled, published, total, notChecked, leftOut } = counts;
  const others = [published ? `${published} published` : '', notChecked ? `${notChecked} not checked` : ''];
  const parts = [total ? `${settled} of ${total} settled` : 'Nothing marked yet', ...others];
  return [...parts, leftOut ? `${leftOut} left out` : ''].filter(Boolean).join(', ');
}

/** Where the article stands, in two or three words. */
export function stageOf({ items, settled, published, total }: Counts): string {
  if (items === 0) return 'To be read';
  if (settled < total) return 'In work';
  return published < items ? 'Ready to publish' : 'Published';
}

type Counts = { items: number; settled: number; published: number };

/** How far the checking of an article has come: published in ink, settled in grey, the rest empty. The words say the same. */
export function CoverageBar({ items, settled, published }: Counts) {
  const share = (count: number) => ({ width: `${items ? (100 * count) / items : 0}%` });
  return (
    <div aria-hidden="true" className="flex h-1.5 gap-px overflow-hidden rounded-full bg-rule">
      <span className="bg-ink" style={share(published)} />
      <span className="bg-ink-3" style={share(settled - published)} />
    </div>
  );
}

/** The counts in a few words: "8 of 14 settled, 6 published". */
export function coverageInWords({ items, settled, published }: Counts): string {
  if (items === 0) return 'Nothing marked yet';
  const parts = [`${settled} of ${items} settled`, published ? `${published} published` : ''];
  return parts.filter(Boolean).join(', ');
}

/** Where the article stands, in two or three words. */
export function stageOf({ items, settled, published }: Counts): string {
  if (items === 0) return 'To be read';
  if (settled < items) return 'In work';
  return published < items ? 'Ready to publish' : 'Published';
}

import { Button } from '#components/ui/button.tsx';
import { counted } from '#components/ui/counted.ts';
import { PageHead } from '#components/ui/page-head.tsx';
import type { VersionComparison } from '#lib/annotations/carry-over.ts';
import type { ArticleView } from '#lib/articles/article.ts';
import { CompareColumns } from '../columns/compare-columns.tsx';
import { VersionHeader } from '../version-header.tsx';
import { ComparisonForm } from './comparison-form.tsx';
import type { ListedVersion } from './listed-version.ts';
import { VersionTable } from './version-table.tsx';

type Props = {
  desk: string;
  versions: {
    article: Pick<ArticleView, 'id' | 'title' | 'language'>;
    items: readonly ListedVersion[];
    abilities: { change: boolean };
  };
  comparison: VersionComparison | null;
};

/** The frozen versions of an article, and any two of them beside each other. */
export function VersionsPage({ desk, versions: { article, items, abilities }, comparison }: Props) {
  const home = `/d/${desk}/articles/${article.id}/versions`;
  return (
    <>
      <VersionHeader desk={desk} article={article} here="Versions" />
      <main className="mx-auto w-full max-w-[72rem] px-4 pt-8 pb-24 sm:px-6 sm:pt-12">
        <PageHead
          title="Versions"
          about="Each is frozen. Items stand on the newest; verdicts on the one they were made on."
        >
          {abilities.change ? (
            <Button asChild look="primary">
              <a href={`${home}/new`}>New version</a>
            </Button>
          ) : null}
        </PageHead>
        <VersionTable home={home} versions={items} />
        {comparison ? (
          <section aria-labelledby="comparison" className="mt-12 grid gap-4">
            <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
              <div>
                <h2 id="comparison" className="m-0 font-serif text-xl leading-tight font-medium tracking-tight">
                  Version {comparison.to.number} against version {comparison.from.number}
                </h2>
                <p className="m-0 mt-1 text-ink-2">{placesInWords(comparison)}</p>
              </div>
              <ComparisonForm versions={items} comparison={comparison} />
            </div>
            <div>
              <CompareColumns
                key={`${comparison.from.id} ${comparison.to.id}`}
                comparison={comparison}
                language={article.language}
              />
            </div>
          </section>
        ) : null}
      </main>
    </>
  );
}

function placesInWords({ places, from, to }: VersionComparison): string {
  if (from.id === to.id) return 'The same version on both sides.';
  return places ? `${counted(places, 'place')} changed.` : 'The same text.';
}

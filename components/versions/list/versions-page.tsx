import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import type { VersionComparison } from '#lib/annotations/carry-over.ts';
import { CompareColumns } from '../columns/compare-columns.tsx';
import { VersionHeader } from '../version-header.tsx';
import { ComparedChoice } from './compared-choice.tsx';
import { type Listed, VersionLines } from './version-lines.tsx';

type Versions = {
  article: { id: string; title: string; language: string };
  items: Listed[];
  abilities: { change: boolean };
};
type Props = { desk: string; versions: Versions; comparison: VersionComparison | null };

/** The versions of an article, and any two of them beside each other. */
export function VersionsPage({ desk, versions, comparison }: Props) {
  const { article, items, abilities } = versions;
  const home = `/d/${desk}/articles/${article.id}/versions`;
  return (
    <>
      <VersionHeader desk={desk} article={article} here="Versions" />
      <main className="mx-auto grid max-w-6xl grid-cols-1 gap-8 px-4 py-8 sm:px-6">
        <PageHead
          title="Versions"
          about="Each is frozen as it was found. Verdicts stay on the version they were made on."
        >
          {abilities.change ? (
            <Button asChild look="primary">
              <a href={`${home}/new`}>New version</a>
            </Button>
          ) : null}
        </PageHead>
        <VersionLines home={home} lines={items} />
        {comparison ? (
          <section aria-labelledby="compared" className="grid min-w-0 grid-cols-1 gap-4">
            <h2 id="compared" className="m-0 font-serif text-lg font-medium">
              Compared
            </h2>
            <ComparedChoice home={home} lines={items} comparison={comparison} />
            <CompareColumns
              key={`${comparison.from.id} ${comparison.to.id}`}
              comparison={comparison}
              language={article.language}
            />
          </section>
        ) : (
          <Notice>
            There is one version. When the outlet changes the article, bring the new text in: every item is carried
            over, and what changed is shown word by word.
          </Notice>
        )}
      </main>
    </>
  );
}

import { FileClock } from 'lucide-react';
import Link from 'next/link';
import { Moment } from '#components/ui/moment.tsx';
import type { ArticleLine } from '#lib/articles/article.ts';
import { dateWords } from '#lib/kernel/date-words.ts';
import { carriedInWords } from './carried-words.ts';
import { CoverageBar, coverageInWords, stageOf } from './coverage-bar.tsx';

type Props = { desk: string; articles: readonly ArticleLine[] };

/** The desk's articles, each a way into its workbench. */
export function ArticleList({ desk, articles }: Props) {
  return (
    <ul className="m-0 list-none border-t border-rule p-0">
      {articles.map((article) => (
        <li key={article.id} className="border-b border-rule">
          <Link
            href={`/d/${desk}/articles/${article.id}`}
            prefetch={false}
            className="group -mx-3 grid gap-x-8 gap-y-3 rounded-md px-3 py-4 text-ink no-underline hover:bg-sunken sm:grid-cols-[1fr_14rem]"
          >
            <div className="min-w-0">
              <h2 className="m-0 font-serif text-lg leading-snug font-medium [overflow-wrap:anywhere]">
                {article.title}
              </h2>
              <p className="m-0 mt-1 text-sm text-ink-3">
                {article.outlet || 'Outlet not known'}
                {' · '}
                {article.publishedOn ? dateWords(article.publishedOn) : 'date not known'}
                {' · imported '}
                <Moment at={article.createdAt} day />
              </p>
            </div>
            <div className="grid content-center gap-1.5 text-sm">
              <p className="m-0 font-[550]">{stageOf(article)}</p>
              <CoverageBar {...article} />
              <p className="m-0 text-ink-3 tabular-nums">{coverageInWords(article)}</p>
              {article.waiting || article.alarms ? (
                <p className="m-0 flex items-start gap-1.5 text-l3">
                  <FileClock aria-hidden className="mt-0.5 size-4 shrink-0" />
                  {carriedInWords(article)}
                </p>
              ) : null}
            </div>
          </Link>
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import { Brand } from '#components/ui/brand.tsx';

type Props = { desk: string; article: { id: string; title: string }; here: string; children?: ReactNode };

/** Where one is: the desk's articles, the article, its versions, and this page of them. */
export function VersionHeader({ desk, article, here, children }: Props) {
  const home = `/d/${desk}/articles/${article.id}`;
  return (
    <header className="flex min-h-13 items-center gap-3 border-b border-rule bg-surface px-4 py-1.5">
      <Brand href={`/d/${desk}/articles`} />
      <nav aria-label="Where you are" className="flex min-w-0 items-center gap-2 text-sm text-ink-3">
        <a href={home} className="min-h-6 truncate py-1 text-ink-2 no-underline hover:underline pointer-coarse:py-3">
          {article.title}
        </a>
        <Slash />
        {here === 'Versions' ? null : (
          <>
            <a
              href={`${home}/versions`}
              className="hidden min-h-6 shrink-0 py-1 text-ink-2 no-underline hover:underline sm:inline pointer-coarse:py-3"
            >
              Versions
            </a>
            <span className="hidden sm:inline">
              <Slash />
            </span>
          </>
        )}
        <b className="shrink-0 font-[550] text-ink">{here}</b>
      </nav>
      <div className="ml-auto flex shrink-0 items-center gap-3">{children}</div>
    </header>
  );
}

function Slash() {
  return <span aria-hidden="true">/</span>;
}

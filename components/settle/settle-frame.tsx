import type { ReactNode } from 'react';

type Props = { back: string; article: { title: string }; title: string; children: ReactNode };

/** The page around settling: where one is, and the way back to the item in its article. */
export function SettleFrame({ back, article, title, children }: Props) {
  return (
    <main className="mx-auto grid w-full max-w-[90rem] gap-6 px-4 py-5 sm:px-8">
      <header className="grid gap-1">
        <a href={back} className="text-sm wrap-anywhere">
          ← {article.title}
        </a>
        <h1 className="m-0 font-serif text-2xl leading-tight font-medium">{title}</h1>
      </header>
      {children}
    </main>
  );
}

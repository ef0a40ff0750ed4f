import type { ReactNode } from 'react';
import { Brand } from '#components/ui/brand.tsx';

/** The frame of the pages before the desk: the mark, a heading, one form. */
export function Entrance({ title, about, children }: { title: string; about?: ReactNode; children: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-[25rem] content-start gap-8 px-5 pt-[max(3rem,14dvh)] pb-16">
      <Brand />
      <div>
        <h1 className="m-0 font-serif text-2xl leading-tight font-medium tracking-tight">{title}</h1>
        {about ? <p className="m-0 mt-2 text-ink-2">{about}</p> : null}
      </div>
      {children}
    </main>
  );
}

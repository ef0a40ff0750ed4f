import type { ReactNode } from 'react';

type Props = { title: string; about?: ReactNode; children?: ReactNode };

/** A page's heading, a sentence on what it is for, and its actions beside it. */
export function PageHead({ title, about, children }: Props) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div>
        <h1 className="m-0 font-serif text-2xl leading-tight font-medium tracking-tight">{title}</h1>
        {about ? <p className="m-0 mt-1.5 max-w-prose text-ink-2">{about}</p> : null}
      </div>
      {children ? <div className="flex flex-wrap items-center gap-2">{children}</div> : null}
    </div>
  );
}

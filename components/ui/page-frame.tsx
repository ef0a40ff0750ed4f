import type { ReactNode } from 'react';

/** The measure of the desk's plain pages. */
export function PageFrame({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-[64rem] px-4 pt-8 pb-24 sm:px-6 sm:pt-12">{children}</div>;
}

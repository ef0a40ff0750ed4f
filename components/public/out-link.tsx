import type { ReactNode } from 'react';

/** A link to somebody else's page; only http and https addresses become links, anything else stays text. */
export function OutLink({ url, children }: { url: string | null; children: ReactNode }) {
  if (!url || !/^https?:\/\//i.test(url)) return <>{children}</>;
  return (
    <a href={url} rel="noreferrer nofollow">
      {children}
    </a>
  );
}

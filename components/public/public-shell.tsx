import type { ReactNode } from 'react';
import { STYLESHEET } from './stylesheet.ts';

/** What the head of a public page says; `origin` without a slash at its end, `path` with one at its start. */
export type PageHead = {
  title: string;
  description: string;
  origin: string;
  path: string;
  type: 'article' | 'website';
  /** Data for machines, already safe inside a script element. */
  jsonLd?: string;
  /** Pages that search engines should not keep. */
  unlisted?: boolean;
};

/** The frame of every public page: no script, one inline sheet, skip link, brand, footer. */
export function PublicShell({ head, footer, children }: { head: PageHead; footer?: ReactNode; children: ReactNode }) {
  return (
    <html lang="en">
      <Head head={head} />
      <body>
        <div className="wrap">
          <a className="skip" href="#main">
            Skip to the page
          </a>
          <header>
            <a className="brand" href="/" aria-label="Sic, latest verdicts">
              <b>[</b>sic<b>]</b>
            </a>
            <a href="/method">How we check</a>
          </header>
          <main id="main">{children}</main>
          <footer>
            {footer}
            <nav aria-label="Site">
              <span className="links">
                <a href="/">Latest verdicts</a>
                <a href="/method">Method</a>
              </span>
              <a href="/sign-in">Sign in</a>
            </nav>
          </footer>
        </div>
      </body>
    </html>
  );
}

// biome-ignore-start lint/style/noHeadElement: a whole document, rendered outside of Next's pages
function Head({ head }: { head: PageHead }) {
  const url = head.origin + head.path;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{head.title}</title>
      <meta name="description" content={head.description} />
      {head.unlisted ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={url} />}
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:type" content={head.type} />
      <meta property="og:url" content={url} />
      <meta property="og:site_name" content="Sic" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own sheet, allowed by its hash */}
      <style dangerouslySetInnerHTML={{ __html: STYLESHEET }} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose "<" is escaped */}
      {head.jsonLd ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: head.jsonLd }} /> : null}
    </head>
  );
}
// biome-ignore-end lint/style/noHeadElement: a whole document, rendered outside of Next's pages

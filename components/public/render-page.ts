import type { ReactElement } from 'react';

/** The whole document as text. React's server renderer is loaded when it is called: route handlers may not import it at the top. */
export async function renderPage(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

import { createHash } from 'node:crypto';

/** A public page as it is sent: the whole document, and its status where that is not 200. */
export type PublicPage = { html: string; status?: 200 | 404 | 451 };

const CACHE = 'public, max-age=0, s-maxage=60, must-revalidate';

/**
 * Answers with a page that runs no script. The ETag is the body's SHA-256; a matching If-None-Match gets 304 without a
 * body. The policy allows the one inline sheet by its hash, and nothing else that is inline.
 */
export function answerPage(request: Request, { html, status = 200 }: PublicPage): Response {
  const headers = { ...baseHeaders('text/html; charset=utf-8'), 'content-security-policy': policyFor(html) };
  return answer(request, { body: html, status, headers });
}

/** Answers with JSON-LD that anybody may read, under the same rules of caching. */
export function answerJsonLd(request: Request, value: unknown): Response {
  const headers = {
    ...baseHeaders('application/ld+json; charset=utf-8'),
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'access-control-allow-origin': '*',
  };
  return answer(request, { body: `${JSON.stringify(value, null, 2)}\n`, status: 200, headers });
}

/** The policy of a page: its first style element by hash, images of our own, and nothing that runs, frames or embeds. */
export function policyFor(html: string): string {
  const sheet = /<style>([^<]*)<\/style>/.exec(html)?.[1];
  const style = sheet === undefined ? "'none'" : `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
  return `default-src 'none'; style-src ${style}; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
}

function baseHeaders(type: string) {
  return {
    'content-type': type,
    'cache-control': CACHE,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
}

type Answer = { body: string; status: number; headers: Record<string, string> };

function answer(request: Request, { body, status, headers }: Answer): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const known = request.headers.get('if-none-match')?.split(',') ?? [];
  const same = known.some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));
  if (same && status === 200) return new Response(null, { status: 304, headers: { ...headers, etag } });
  return new Response(body, { status, headers: { ...headers, etag } });
}

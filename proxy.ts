import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';

/**
 * Signed-in pages run only scripts that carry this request's nonce. Who may see what is decided by the services; here only the
 * way to the sign-in page is shortened for people without a session.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (pathname.startsWith('/d/') && !request.cookies.getAll().some((cookie) => cookie.name.endsWith('sic.session'))) {
    const signIn = new URL('/sign-in', settings().appUrl ?? request.nextUrl.origin);
    signIn.searchParams.set('to', pathname + search);
    return NextResponse.redirect(signIn);
  }
  const nonce = randomBytes(16).toString('base64');
  const headers = new Headers(request.headers);
  const policy = policyWith(nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Referrer-Policy', 'same-origin');
  response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

/** Next builds this file apart from the pages and fills parts of process.env in itself, so it is read here and not by lib/env.ts. */
function settings(): { appUrl: string | undefined; isDevelopment: boolean } {
  return { appUrl: process.env.APP_URL, isDevelopment: process.env.NODE_ENV === 'development' };
}

function policyWith(nonce: string): string {
  const development = settings().isDevelopment ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const config = { matcher: ['/d/:path*', '/sign-in', '/setup', '/desks'] };

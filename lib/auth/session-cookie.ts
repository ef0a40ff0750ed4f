import { getEnv } from '#lib/env.ts';

/** The session cookie; with https it carries the prefix that binds it to this very host. */
export function sessionCookie(): { name: string; secure: boolean } {
  const secure = getEnv().APP_URL.startsWith('https://');
  return { name: secure ? '__Host-sic.session' : 'sic.session', secure };
}

/** The session's secret in a Cookie header; null where there is none, or something that is no secret of ours. */
export function sessionIn(cookie: string): string | null {
  const { name } = sessionCookie();
  for (const part of cookie.split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return /^[\w-]+$/.test(value.join('=')) ? value.join('=') : null;
  }
  return null;
}

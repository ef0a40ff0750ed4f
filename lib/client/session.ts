import { Unreachable } from './api-client.ts';

/** Signs in with e-mail and password; false when they are refused, for whatever reason. @throws Unreachable */
export async function signIn(credentials: { email: string; password: string }): Promise<boolean> {
  const answer = await post('/api/auth/callback/credentials', { ...credentials, callbackUrl: '/' });
  const { url } = (await answer.json()) as { url?: string };
  return answer.ok && !!url && !new URL(url, window.location.origin).searchParams.has('error');
}

/** Ends this session. @throws Unreachable */
export async function signOut(): Promise<void> {
  await post('/api/auth/signout', { callbackUrl: '/sign-in' });
}

async function post(path: string, fields: Record<string, string>): Promise<Response> {
  try {
    const { csrfToken } = (await (await fetch('/api/auth/csrf')).json()) as { csrfToken: string };
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'X-Auth-Return-Redirect': '1' },
      body: new URLSearchParams({ ...fields, csrfToken }),
    });
    if (answer.status < 500) return answer;
  } catch {
    // The network is away, or what answered was not our server.
  }
  throw new Unreachable();
}

import path from 'node:path';
import { prisma } from '#lib/db/client.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { newId } from '#lib/kernel/ids.ts';

const APP = path.join(import.meta.dirname, '../app');

export type RouteName = keyof typeof ROUTES;
export const ROUTE_NAMES = Object.keys(ROUTES) as RouteName[];

/** One request of the interface; what is left out is right by itself (an id of its own, a Write-Id). */
export type Ask = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  ifMatch?: number | string;
  writeId?: string;
  /** The site whose page sends it; a program names none. */
  origin?: string;
};

/** Signs a member in; answers the Cookie header. */
export async function signIn({ userId }: Pick<Actor, 'userId'>): Promise<string> {
  const sessionToken = `token-${newId()}`;
  await prisma().session.create({ data: { sessionToken, userId, expires: new Date(Date.now() + 3_600_000) } });
  return `sic.session=${sessionToken}`;
}

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;
export type Answer = { status: number; body: unknown; text: string };

/** Sends the request to the route's own handler, as the person of the cookie; null is nobody. */
export async function send(name: RouteName, cookie: string | null, ask: Ask = {}): Promise<Answer> {
  const route = ROUTES[name];
  const file = `${APP}${route.path.slice(0).replaceAll('{', '[').replaceAll('}', ']')}/route.ts`;
  const handlers = (await import(file)) as Record<string, Handler>;
  const handler = handlers[route.method.toUpperCase()];
  if (!handler) throw new Error(`${file} does not answer ${route.method}.`);
  const { params = {}, query = {} } = ask;
  const url = new URL(
    `http://sic.test${route.path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''))}`,
  );
  url.search = new URLSearchParams(query).toString();
  const response = await handler(
    new Request(url, { method: route.method.toUpperCase(), ...sent(route.method, cookie, ask) }),
    {
      params: Promise.resolve(params),
    },
  );
  const text = await response.text();
  return { status: response.status, text, body: isJson(response) ? JSON.parse(text) : text };
}

function sent(method: string, cookie: string | null, { body, ifMatch, writeId = newId(), origin }: Ask): RequestInit {
  const headers: Record<string, string> = cookie === null ? {} : { cookie };
  if (method === 'get') return { headers };
  headers['write-id'] = writeId;
  if (origin !== undefined) headers.origin = origin;
  if (ifMatch !== undefined) headers['if-match'] = typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch;
  if (body === undefined) return { headers };
  return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function isJson(response: Response): boolean {
  return (
    response.status !== 204 &&
    /json(?!l|-seq)/.test((response.headers.get('content-type') ?? '').replace('x-ndjson', ''))
  );
}

import type { z } from 'zod';
import type { Written } from '#lib/changes/change.ts';
import type { Actor, Call } from '#lib/desks/desk.ts';
import { getEnv } from '#lib/env.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { idSchema } from '#lib/kernel/ids.ts';
import { getActor } from './current-actor.ts';
import { problem } from './problem.ts';
import { readJson } from './read-body.ts';
import { findUnkeepable } from './unkeepable.ts';
import { withoutGuards } from './without-guards.ts';

const DEFAULT_LIMIT = 256_000;

/** What a route takes: its path's parts, its query, its JSON body with the limit in bytes. OpenAPI is made from the same. */
export type Shape<P, Q, B> = {
  params?: z.ZodType<P>;
  query?: z.ZodType<Q>;
  body?: z.ZodType<B>;
  limit?: number;
};

type Asked<P, Q, B> = { params: P; query: Q; body: B; now: Date; request: Request };
type Context = { params: Promise<unknown> };
type Route = (request: Request, context: Context) => Promise<Response>;

/** A route that reads: who asks, what they may see; never a change. */
export function handleRead<P, Q>(
  shape: Shape<P, Q, undefined>,
  run: (asked: Asked<P, Q, undefined> & { actor: Actor }) => Promise<unknown>,
): Route {
  return guarded(async (request, context) => {
    const asked = await readShape<P, Q, undefined>(shape, request, context);
    const actor = await getActor(request, deskOf(asked));
    return answer(await run({ ...asked, actor }));
  });
}

/**
 * A route that writes: the one door. Origin, size and shape are checked before anybody is asked who they are, then the service
 * decides. Write-Id is required, If-Match is passed on.
 */
export function handleWrite<P, Q, B>(
  shape: Shape<P, Q, B>,
  run: (asked: Asked<P, Q, B> & { call: Call }) => Promise<unknown>,
): Route {
  return guarded(async (request, context) => {
    refuseForeignOrigin(request);
    const writeId = readWriteId(request);
    const ifMatch = readIfMatch(request);
    const asked = await readShape(shape, request, context);
    const actor = await getActor(request, deskOf(asked));
    return answer(await run({ ...asked, call: { actor, now: asked.now, writeId, ifMatch } }));
  });
}

/** Turns whatever a route throws into a problem; for the few routes that are open to people without a desk. */
export function guarded(route: Route): Route {
  return async (request, context) => {
    try {
      return await route(request, context);
    } catch (error) {
      return problem(error, request);
    }
  };
}

/** Refuses a write that another site's page sends: browsers name the page's origin, programs name none. */
export function refuseForeignOrigin(request: Request): void {
  const origin = request.headers.get('origin');
  if (origin === null) return;
  const own = new Set([
    getEnv().APP_URL,
    `http://${request.headers.get('host')}`,
    `https://${request.headers.get('host')}`,
  ]);
  if (!own.has(origin)) throw new AppError('forbidden', 'A write from another site is refused.');
}

async function readShape<P, Q, B>(shape: Shape<P, Q, B>, request: Request, context: Context): Promise<Asked<P, Q, B>> {
  const params = shape.params?.safeParse(await context.params);
  if (params && !params.success) throw new AppError('not_found', 'There is no such thing here.');
  const query = shape.query?.parse(Object.fromEntries(new URL(request.url).searchParams));
  const body = shape.body?.parse(await readJson(request, shape.limit ?? DEFAULT_LIMIT));
  const fields = findUnkeepable({ ...(query as object), ...(body as object) });
  if (Object.keys(fields).length) throw new AppError('invalid', 'Check the fields that are named.', { fields });
  return { params: params?.data as P, query: query as Q, body: body as B, now: new Date(), request };
}

function deskOf(asked: { query: unknown; body: unknown; request: Request }): string | undefined {
  const named =
    new URL(asked.request.url).searchParams.get('desk') ?? (asked.body as { desk?: unknown } | undefined)?.desk;
  return typeof named === 'string' ? named : undefined;
}

function readWriteId(request: Request): string {
  const given = idSchema.safeParse(request.headers.get('write-id'));
  if (!given.success) throw new AppError('malformed', 'Every write carries a Write-Id, a UUIDv7.');
  return given.data.toLowerCase();
}

function readIfMatch(request: Request): number | null {
  const given = request.headers.get('if-match');
  if (given === null) return null;
  const version = /^"?(\d{1,9})"?$/.exec(given.trim())?.[1];
  if (version === undefined)
    throw new AppError('malformed', 'If-Match is the version in quotation marks, such as "3".');
  return Number(version);
}

/** The service's answer as JSON, its version as the ETag; what a PUT made answers 201. A Response is passed on. */
function answer(result: unknown): Response {
  if (result instanceof Response) return result;
  if (result === undefined) return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
  if (!isWritten(result)) return json(result, 200);
  return json(result.value, result.created ? 201 : 200);
}

function json(value: unknown, status: number): Response {
  const version = (value as { version?: unknown } | null)?.version;
  const etag: Record<string, string> = typeof version === 'number' ? { ETag: `"${version}"` } : {};
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'private, no-store', ...etag };
  return new Response(JSON.stringify(value, withoutGuards), { status, headers });
}

function isWritten(value: unknown): value is Written<unknown> {
  return (
    value !== null &&
    typeof value === 'object' &&
    'created' in value &&
    'value' in value &&
    Object.keys(value).length === 2
  );
}

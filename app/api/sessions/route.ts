import { listSessions } from '#lib/auth/current-user.ts';
import { getUser } from '#lib/door/current-actor.ts';
import { guarded } from '#lib/door/handle.ts';

export const GET = guarded(async (request) =>
  Response.json(
    { items: await listSessions(await getUser(request)), next: null },
    { headers: { 'Cache-Control': 'no-store' } },
  ),
);

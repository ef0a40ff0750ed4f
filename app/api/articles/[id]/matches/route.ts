import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { matchBeside } from '#lib/jobs/match-in-worker.ts';
import { listMatches } from '#lib/sources/matches.service.ts';

export const GET = handleRead(ROUTES.listMatches, async ({ actor, params, query }) => ({
  items: await listMatches(actor, { id: params.id, captureId: query.captureId }, matchBeside),
}));

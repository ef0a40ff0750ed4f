import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { matchBeside } from '#lib/jobs/match-in-worker.ts';
import { loadAlignment } from '#lib/sources/matches.service.ts';

export const GET = handleRead(ROUTES.getAlignment, ({ actor, params, query }) =>
  loadAlignment(actor, { id: params.id, captureId: query.captureId }, matchBeside),
);

import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { loadChanges } from '#lib/workbench/workbench.service.ts';

export const GET = handleRead(ROUTES.getChanges, async ({ actor, params, query }) => ({
  items: await loadChanges(actor, params.id, query.since),
}));

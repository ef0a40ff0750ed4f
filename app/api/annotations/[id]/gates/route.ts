import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { loadGates } from '#lib/publications/publish.service.ts';

export const GET = handleRead(ROUTES.getGates, async ({ actor, params, now }) => ({
  items: await loadGates(actor, params.id, now),
}));

import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { findCandidates } from '#lib/people/look-up-person.service.ts';

export const GET = handleRead(ROUTES.findCandidates, async ({ actor, query }) => ({
  items: await findCandidates(actor, query.name),
}));

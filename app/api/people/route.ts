import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { loadPeople } from '#lib/people/people.service.ts';

export const GET = handleRead(ROUTES.listPeople, ({ actor, query: { query, limit, cursor = null } }) =>
  loadPeople(actor, { query, limit, cursor }),
);

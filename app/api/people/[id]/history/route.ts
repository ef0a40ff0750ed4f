import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { listPersonHistory } from '#lib/people/people.service.ts';

export const GET = handleRead(ROUTES.getPersonHistory, ({ actor, params, query }) =>
  listPersonHistory(actor, params.id, query.cursor),
);

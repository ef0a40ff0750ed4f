import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { listArticlePrecedents } from '#lib/precedents/precedents.service.ts';

export const GET = handleRead(ROUTES.listArticlePrecedents, ({ actor, params, now }) =>
  listArticlePrecedents(actor, params.id, now),
);

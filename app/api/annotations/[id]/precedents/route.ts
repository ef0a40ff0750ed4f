import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { listPrecedents } from '#lib/precedents/precedents.service.ts';

export const GET = handleRead(ROUTES.listPrecedents, ({ actor, params, now }) => listPrecedents(actor, params.id, now));

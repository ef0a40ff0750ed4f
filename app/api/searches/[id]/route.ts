import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { putSearch } from '#lib/sources/sources.service.ts';

export const PUT = handleWrite(ROUTES.putSearch, ({ call, params, body }) => putSearch(call, params.id, body));

import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { putSource } from '#lib/sources/sources.service.ts';

export const PUT = handleWrite(ROUTES.putSource, ({ call, params, body }) => putSource(call, params.id, body));

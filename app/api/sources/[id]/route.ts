import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { putSource, removeSource } from '#lib/sources/sources.service.ts';

export const PUT = handleWrite(ROUTES.putSource, ({ call, params, body }) => putSource(call, params.id, body));
export const DELETE = handleWrite(ROUTES.deleteSource, ({ call, params }) => removeSource(call, params.id));

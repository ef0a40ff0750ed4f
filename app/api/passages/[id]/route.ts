import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { putPassage, removePassage } from '#lib/sources/sources.service.ts';

export const PUT = handleWrite(ROUTES.putPassage, ({ call, params, body }) => putPassage(call, params.id, body));
export const DELETE = handleWrite(ROUTES.deletePassage, ({ call, params }) => removePassage(call, params.id));

import { putOmission, removeOmission } from '#lib/annotations/omissions.service.ts';
import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const PUT = handleWrite(ROUTES.putOmission, ({ call, params, body }) => putOmission(call, params.id, body));
export const DELETE = handleWrite(ROUTES.deleteOmission, ({ call, params }) => removeOmission(call, params.id));

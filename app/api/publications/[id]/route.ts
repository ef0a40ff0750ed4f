import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { publish } from '#lib/publications/publish.service.ts';

export const PUT = handleWrite(ROUTES.publish, ({ call, params, body }) => publish(call, params.id, body));

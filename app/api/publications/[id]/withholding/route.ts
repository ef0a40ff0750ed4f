import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { withhold } from '#lib/publications/withhold.service.ts';

export const PUT = handleWrite(ROUTES.withhold, ({ call, params, body }) => withhold(call, params.id, body));

import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { publishNotice } from '#lib/publications/notice.service.ts';

export const PUT = handleWrite(ROUTES.publishNotice, ({ call, params, body }) => publishNotice(call, params.id, body));

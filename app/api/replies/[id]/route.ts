import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { putReply } from '#lib/replies/replies.service.ts';

export const PUT = handleWrite(ROUTES.putReply, ({ call, params, body }) => putReply(call, params.id, body));

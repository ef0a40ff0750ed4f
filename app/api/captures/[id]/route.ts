import { handleRead, handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { loadCapture, putCapture } from '#lib/sources/sources.service.ts';

export const GET = handleRead(ROUTES.getCapture, ({ actor, params }) => loadCapture(actor, params.id));
export const PUT = handleWrite(ROUTES.putCapture, ({ call, params, body }) => putCapture(call, params.id, body));

import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { putPreview } from '#lib/intake/previews.service.ts';

export const PUT = handleWrite(ROUTES.putPreview, ({ call, params, body }) => putPreview(call, params.id, body));

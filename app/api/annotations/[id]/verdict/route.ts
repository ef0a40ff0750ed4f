import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { putVerdict } from '#lib/reviews/verdicts.service.ts';

export const PUT = handleWrite(ROUTES.putVerdict, ({ call, params, body }) => putVerdict(call, params.id, body));

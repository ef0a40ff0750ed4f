import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { reopenItem } from '#lib/reviews/reviews.service.ts';

export const PUT = handleWrite(ROUTES.openRound, ({ call, params, body }) => reopenItem(call, params.id, body.reason));

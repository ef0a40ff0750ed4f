import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { declareConflict } from '#lib/reviews/reviews.service.ts';

export const PUT = handleWrite(ROUTES.declareConflict, ({ call, params, body }) =>
  declareConflict(call, params.id, body.reason),
);

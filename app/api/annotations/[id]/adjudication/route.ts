import { handleRead, handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { loadAdjudication, putAdjudication } from '#lib/reviews/reviews.service.ts';

export const GET = handleRead(ROUTES.getAdjudication, ({ actor, params, now }) =>
  loadAdjudication(actor, params.id, now),
);
export const PUT = handleWrite(ROUTES.openAdjudication, ({ call, params }) => putAdjudication(call, params.id));

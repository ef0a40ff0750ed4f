import { changeAnnotation, deleteAnnotation, putAnnotation } from '#lib/annotations/annotations.service.ts';
import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const PUT = handleWrite(ROUTES.putAnnotation, ({ call, params, body }) => putAnnotation(call, params.id, body));
export const PATCH = handleWrite(ROUTES.changeAnnotation, ({ call, params, body }) =>
  changeAnnotation(call, params.id, body),
);
export const DELETE = handleWrite(ROUTES.deleteAnnotation, ({ call, params, body }) =>
  deleteAnnotation(call, params.id, body.reason),
);

import { putCitation, removeCitation } from '#lib/assessments/citations.service.ts';
import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const PUT = handleWrite(ROUTES.putCitation, ({ call, params, body }) => putCitation(call, params.id, body));
export const DELETE = handleWrite(ROUTES.deleteCitation, ({ call, params }) => removeCitation(call, params.id));

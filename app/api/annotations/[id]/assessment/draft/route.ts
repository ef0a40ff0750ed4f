import { putDraft } from '#lib/assessments/assessments.service.ts';
import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const PUT = handleWrite(ROUTES.putDraft, ({ call, params, body }) => putDraft(call, params.id, body));

import { lockAssessment, withdrawAssessment } from '#lib/assessments/assessments.service.ts';
import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const PUT = handleWrite(ROUTES.lockAssessment, ({ call, params, body }) =>
  lockAssessment(call, params.id, body),
);
export const DELETE = handleWrite(ROUTES.withdrawAssessment, ({ call, params }) => withdrawAssessment(call, params.id));

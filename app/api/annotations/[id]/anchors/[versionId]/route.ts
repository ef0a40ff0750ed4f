import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { decideCarryOver } from '#lib/intake/carry-decision.service.ts';

export const PUT = handleWrite(ROUTES.decideCarryOver, ({ call, params: { id, versionId }, body }) =>
  decideCarryOver(call, { annotationId: id, versionId }, body),
);

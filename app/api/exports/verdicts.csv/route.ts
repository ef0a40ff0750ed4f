import { csvAnswer } from '#lib/door/csv-answer.ts';
import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { exportVerdicts } from '#lib/export/exports.service.ts';

export const GET = handleRead(ROUTES.exportVerdicts, async ({ actor, query }) =>
  csvAnswer('verdicts.csv', exportVerdicts(actor, query)),
);

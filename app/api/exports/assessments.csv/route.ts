import { csvAnswer } from '#lib/door/csv-answer.ts';
import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { exportAssessments } from '#lib/export/exports.service.ts';

export const GET = handleRead(ROUTES.exportAssessments, async ({ actor, query, now }) =>
  csvAnswer('assessments.csv', exportAssessments(actor, query, now)),
);

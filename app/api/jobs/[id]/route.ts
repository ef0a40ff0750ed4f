import { handleRead, handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { loadJob, startJob, stopJob } from '#lib/jobs/jobs.service.ts';

export const PUT = handleWrite(ROUTES.startJob, ({ call, params, body }) => startJob(call, params.id, body));
export const GET = handleRead(ROUTES.getJob, ({ actor, params }) => loadJob(actor, params.id));
export const DELETE = handleWrite(ROUTES.cancelJob, ({ call, params }) => stopJob(call, params.id));

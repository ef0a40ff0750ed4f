import { completeSetup } from '#lib/desks/setup.service.ts';
import { guarded, refuseForeignOrigin } from '#lib/door/handle.ts';
import { readJson } from '#lib/door/read-body.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const PUT = guarded(async (request) => {
  refuseForeignOrigin(request);
  const input = ROUTES.setup.body.parse(await readJson(request, 16_000));
  return Response.json(await completeSetup(input, new Date()), {
    status: 201,
    headers: { 'Cache-Control': 'no-store' },
  });
});

import { changePassword } from '#lib/auth/change-password.ts';
import { getUser } from '#lib/door/current-actor.ts';
import { guarded, refuseForeignOrigin } from '#lib/door/handle.ts';
import { readJson } from '#lib/door/read-body.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const PUT = guarded(async (request) => {
  refuseForeignOrigin(request);
  const given = ROUTES.changePassword.body.parse(await readJson(request, 16_000));
  await changePassword(await getUser(request), given, new Date());
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
});

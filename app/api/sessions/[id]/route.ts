import { endSession } from '#lib/auth/current-user.ts';
import { idParams } from '#lib/desks/desk.ts';
import { getUser } from '#lib/door/current-actor.ts';
import { guarded, refuseForeignOrigin } from '#lib/door/handle.ts';

export const DELETE = guarded(async (request, context) => {
  refuseForeignOrigin(request);
  const { id } = idParams.parse(await context.params);
  await endSession(await getUser(request), id);
  return new Response(null, { status: 204 });
});

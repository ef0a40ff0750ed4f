import { loadMembers } from '#lib/desks/members.service.ts';
import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const GET = handleRead(ROUTES.listMembers, async ({ actor }) => ({
  items: await loadMembers(actor),
  next: null,
}));

import { changeDesk, loadDesk } from '#lib/desks/members.service.ts';
import { handleRead, handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const GET = handleRead(ROUTES.getDesk, ({ actor }) => loadDesk(actor));
export const PATCH = handleWrite(ROUTES.changeDesk, ({ call, body }) => changeDesk(call, body));

import { addMember, changeMember, endMember } from '#lib/desks/members.service.ts';
import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const PUT = handleWrite(ROUTES.putMember, ({ call, params, body }) => addMember(call, params.id, body));
export const PATCH = handleWrite(ROUTES.changeMember, ({ call, params, body }) => changeMember(call, params.id, body));
export const DELETE = handleWrite(ROUTES.endMember, ({ call, params }) => endMember(call, params.id));

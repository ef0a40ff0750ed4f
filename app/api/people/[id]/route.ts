import { handleRead, handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { loadPerson, putPerson } from '#lib/people/people.service.ts';

export const GET = handleRead(ROUTES.getPerson, ({ actor, params }) => loadPerson(actor, params.id));
export const PUT = handleWrite(ROUTES.putPerson, ({ call, params, body }) => putPerson(call, params.id, body));

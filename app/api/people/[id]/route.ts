import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { putPerson } from '#lib/people/people.service.ts';

export const PUT = handleWrite(ROUTES.putPerson, ({ call, params, body }) => putPerson(call, params.id, body));

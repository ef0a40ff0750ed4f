import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { lookUpPerson } from '#lib/people/look-up-person.service.ts';

export const GET = handleRead(ROUTES.lookUpPerson, ({ actor, params }) => lookUpPerson(actor, params.externalId));

import { loadVersions } from '#lib/annotations/versions.service.ts';
import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const GET = handleRead(ROUTES.listVersions, ({ actor, params }) => loadVersions(actor, params.id));

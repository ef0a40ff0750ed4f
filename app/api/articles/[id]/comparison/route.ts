import { loadComparison } from '#lib/annotations/versions.service.ts';
import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const GET = handleRead(ROUTES.compareVersions, ({ actor, params, query: { from, to } }) =>
  loadComparison(actor, { articleId: params.id, from, to }),
);

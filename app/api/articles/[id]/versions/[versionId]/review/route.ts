import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { loadReview } from '#lib/intake/carry-review.service.ts';

export const GET = handleRead(ROUTES.reviewVersion, ({ actor, params: { id, versionId }, now }) =>
  loadReview(actor, { articleId: id, versionId, now }),
);

import { loadArticles } from '#lib/articles/articles.service.ts';
import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const GET = handleRead(ROUTES.listArticles, ({ actor, query }) =>
  loadArticles(actor, { limit: query.limit, cursor: query.cursor ?? null }),
);

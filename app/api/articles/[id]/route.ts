import { changeArticle } from '#lib/articles/articles.service.ts';
import { handleRead, handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { putArticle } from '#lib/intake/import-article.service.ts';
import { loadWorkbench } from '#lib/workbench/workbench.service.ts';

export const GET = handleRead(ROUTES.getArticle, ({ actor, params, now }) => loadWorkbench(actor, params.id, now));
export const PUT = handleWrite(ROUTES.putArticle, ({ call, params, body }) => putArticle(call, params.id, body));
export const PATCH = handleWrite(ROUTES.changeArticle, ({ call, params, body }) =>
  changeArticle(call, params.id, body),
);

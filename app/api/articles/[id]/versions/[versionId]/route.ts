import { loadVersionText } from '#lib/articles/articles.service.ts';
import { handleRead, handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { putVersion } from '#lib/intake/new-version.service.ts';

export const GET = handleRead(ROUTES.getVersionText, async ({ actor, params }) => {
  const text = await loadVersionText(actor, params.id, params.versionId.replace(/\.txt$/, ''));
  return new Response(text, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
});
export const PUT = handleWrite(ROUTES.putVersion, ({ call, params: { id, versionId }, body }) =>
  putVersion(call, { articleId: id, versionId }, body),
);

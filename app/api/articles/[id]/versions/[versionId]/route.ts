import { loadVersionText } from '#lib/articles/articles.service.ts';
import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';

export const GET = handleRead(ROUTES.getVersionText, async ({ actor, params }) => {
  const text = await loadVersionText(actor, params.id, params.versionId.replace(/\.txt$/, ''));
  return new Response(text, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
});

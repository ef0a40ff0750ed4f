import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { loadSuggestions } from '#lib/quotations/suggestions.service.ts';

export const GET = handleRead(ROUTES.listSuggestions, async ({ actor, params }) => ({
  items: await loadSuggestions(actor, params.id),
}));

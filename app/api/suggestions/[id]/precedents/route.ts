import { handleRead } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { listSuggestionPrecedents } from '#lib/precedents/precedents.service.ts';

export const GET = handleRead(ROUTES.listSuggestionPrecedents, ({ actor, params, now }) =>
  listSuggestionPrecedents(actor, params.id, now),
);

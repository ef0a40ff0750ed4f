import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { decideSuggestion } from '#lib/quotations/suggestions.service.ts';

export const PUT = handleWrite(ROUTES.decideSuggestion, ({ call, params, body }) =>
  decideSuggestion(call, params.id, body),
);

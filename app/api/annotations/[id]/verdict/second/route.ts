import { handleWrite } from '#lib/door/handle.ts';
import { ROUTES } from '#lib/door/routes.ts';
import { secondVerdict } from '#lib/reviews/verdicts.service.ts';

export const PUT = handleWrite(ROUTES.secondVerdict, ({ call, params }) => secondVerdict(call, params.id));

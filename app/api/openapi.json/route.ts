import { openApi } from '#lib/door/open-api.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(openApi());
}

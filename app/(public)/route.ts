import { createElement } from 'react';
import { HomePage } from '#components/public/home-page.tsx';
import { renderPage } from '#components/public/render-page.ts';
import { isSetupOpen } from '#lib/desks/setup.service.ts';
import { answerPage } from '#lib/door/public-page.ts';
import { getEnv } from '#lib/env.ts';
import { listLatest } from '#lib/publications/publications.service.ts';

export const dynamic = 'force-dynamic';

const SHOWN = 50;

/** The latest verdicts of all desks; before the first owner is made, the way to make one. */
export async function GET(request: Request): Promise<Response> {
  const verdicts = await listLatest(SHOWN);
  if (!verdicts.length && (await isSetupOpen())) return Response.redirect(`${getEnv().APP_URL}/setup`, 303);
  return answerPage(request, {
    html: await renderPage(createElement(HomePage, { verdicts, origin: getEnv().APP_URL })),
  });
}

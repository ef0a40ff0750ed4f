import { createElement } from 'react';
import { HomePage } from '#components/public/home-page.tsx';
import { renderPage } from '#components/public/render-page.ts';
import { answerPage } from '#lib/door/public-page.ts';
import { getEnv } from '#lib/env.ts';
import { listLatest } from '#lib/publications/publications.service.ts';

export const dynamic = 'force-dynamic';

const SHOWN = 50;

/** The latest verdicts of all desks. */
export async function GET(request: Request): Promise<Response> {
  const verdicts = await listLatest(SHOWN);
  return answerPage(request, {
    html: await renderPage(createElement(HomePage, { verdicts, origin: getEnv().APP_URL })),
  });
}

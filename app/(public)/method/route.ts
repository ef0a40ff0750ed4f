import { createElement } from 'react';
import { MethodPage } from '#components/public/method-page.tsx';
import { renderPage } from '#components/public/render-page.ts';
import { answerPage } from '#lib/door/public-page.ts';
import { getEnv } from '#lib/env.ts';

export const dynamic = 'force-dynamic';

/** The method, printed from the tables that compute the labels. */
export async function GET(request: Request): Promise<Response> {
  return answerPage(request, { html: await renderPage(createElement(MethodPage, { origin: getEnv().APP_URL })) });
}

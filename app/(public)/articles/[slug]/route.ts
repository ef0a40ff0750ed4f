import { createElement } from 'react';
import { NotFoundPage } from '#components/public/not-found-page.tsx';
import { renderPage } from '#components/public/render-page.ts';
import { ReportPage } from '#components/public/report-page.tsx';
import { answerPage } from '#lib/door/public-page.ts';
import { getEnv } from '#lib/env.ts';
import { findReportPage } from '#lib/publications/publications.service.ts';

export const dynamic = 'force-dynamic';

/** The report of an article: its inventory, and its verdicts in reading order. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const origin = getEnv().APP_URL;
  const page = await findReportPage(slug);
  if (!page) {
    const element = createElement(NotFoundPage, { origin, path: `/articles/${encodeURIComponent(slug)}` });
    return answerPage(request, { html: await renderPage(element), status: 404 });
  }
  const html = await renderPage(createElement(ReportPage, { page, origin }));
  return answerPage(request, { html, status: page.report.payload ? 200 : 451 });
}

import { createElement } from 'react';
import { NotFoundPage } from '#components/public/not-found-page.tsx';
import { renderPage } from '#components/public/render-page.ts';
import { VerdictPage } from '#components/public/verdict-page.tsx';
import { answerJsonLd, answerPage } from '#lib/door/public-page.ts';
import { getEnv } from '#lib/env.ts';
import { claimReview } from '#lib/publications/claim-review.ts';
import { findVerdictPage } from '#lib/publications/publications.service.ts';

export const dynamic = 'force-dynamic';

const JSON_ENDING = '.json';

/** A verdict as a page, or as ClaimReview when the address ends in .json. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const origin = getEnv().APP_URL;
  const wantsJson = slug.endsWith(JSON_ENDING);
  const page = await findVerdictPage(wantsJson ? slug.slice(0, -JSON_ENDING.length) : slug);
  if (!page) {
    const element = createElement(NotFoundPage, { origin, path: `/verdicts/${encodeURIComponent(slug)}` });
    return answerPage(request, { html: await renderPage(element), status: 404 });
  }
  const review = claimReview(page, origin);
  if (wantsJson && review) return answerJsonLd(request, review);
  const html = await renderPage(createElement(VerdictPage, { page, origin }));
  return answerPage(request, { html, status: review ? 200 : 451 });
}

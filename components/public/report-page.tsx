import { dateWords, instantWords } from '#lib/kernel/date-words.ts';
import type { ReportPage as Page, ReportOmission, ReportPayload } from '#lib/publications/payload.ts';
import { CorrectionBanner } from './correction-banner.tsx';
import { OutLink } from './out-link.tsx';
import { PublicShell } from './public-shell.tsx';
import { ReportInventory } from './report-inventory.tsx';
import { ReportItems } from './report-items.tsx';
import { ReportText } from './report-text.tsx';
import { ReportUnchecked } from './report-unchecked.tsx';
import { ReportWithheld } from './report-withheld.tsx';

/** The report of an article: its inventory and coverage, its verdicts in reading order, what was left out and why. */
export function ReportPage({ page, origin }: { page: Page; origin: string }) {
  const payload = page.report.payload;
  if (!payload) return <ReportWithheld page={page} origin={origin} />;
  const { article, desk } = payload;
  const head = {
    title: `Checked: ${article.title} (${article.outlet})`,
    description: `What ${desk.name} checked in “${article.title}”, ${article.outlet}: every quotation and claim with its verdict.`,
    origin,
    path: `/articles/${page.slug}`,
    type: 'article' as const,
  };
  const footer = (
    <p>
      Checked by <OutLink url={desk.url}>{desk.name}</OutLink>. {desk.about}
    </p>
  );
  return (
    <PublicShell head={head} footer={footer}>
      <article>
        <CorrectionBanner newest={page.report} />
        <Opening payload={payload} />
        <ReportInventory page={page} />
        <ReportItems page={page} />
        <Omissions omissions={payload.omissions} lang={article.language} />
        <ReportUnchecked payload={payload} />
        <ReportText page={page} />
        <details>
          <summary>Details for checkers</summary>
          <dl>
            <dt>Article sha256</dt>
            <dd>{article.version.sha256}</dd>
            <dt>Report sha256</dt>
            <dd>{page.report.sha256}</dd>
            <dt>Log head</dt>
            <dd>{page.report.auditHead}</dd>
          </dl>
        </details>
      </article>
    </PublicShell>
  );
}

function Opening({ payload: { article, whySelected } }: { payload: ReportPayload }) {
  const line = [article.outlet, article.byline, article.publishedOn && dateWords(article.publishedOn)].filter(Boolean);
  return (
    <>
      <p className="at">{line.join(', ')}</p>
      <h1 lang={article.language}>
        <OutLink url={article.sourceUrl}>{article.title}</OutLink>
      </h1>
      <p className="s">
        Version {article.version.number}, captured {instantWords(article.version.capturedAt)}
      </p>
      {whySelected ? <p>Why this article: {whySelected}</p> : null}
    </>
  );
}

function Omissions({ omissions, lang }: { omissions: readonly ReportOmission[]; lang: string }) {
  if (omissions.length === 0) return null;
  return (
    <section>
      <h2>Left out, and why</h2>
      <ul className="list">
        {omissions
          .toSorted((a, b) => a.position - b.position)
          .map((one) => (
            <li key={`${one.position} ${one.text}`}>
              <blockquote>
                <p lang={lang}>{one.text}</p>
              </blockquote>
              <p className="s">
                {one.reason.charAt(0).toUpperCase() + one.reason.slice(1).replaceAll(/[-_]/g, ' ')}
                {one.comment ? `: ${one.comment}` : ''}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}

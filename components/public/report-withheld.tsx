import { instantWords } from '#lib/kernel/date-words.ts';
import type { ReportPage } from '#lib/publications/payload.ts';
import { PublicShell } from './public-shell.tsx';

/** What remains of a withheld report: address, date, class, hash and the fact. */
export function ReportWithheld({ page, origin }: { page: ReportPage; origin: string }) {
  const path = `/articles/${page.slug}`;
  const description = 'Something was published at this address and is withheld.';
  return (
    <PublicShell head={{ title: 'Withheld', description, origin, path, type: 'website', unlisted: true }}>
      <p className="at">{origin + path}</p>
      <h1>This report is withheld.</h1>
      <p>Published {instantWords(page.report.publishedAt)}.</p>
      <p className="s">sha256 {page.report.sha256}</p>
    </PublicShell>
  );
}

import { dateWords, dayWords } from '#lib/kernel/date-words.ts';
import { labelOf } from '#lib/method/labels.ts';
import type { VerdictPage, VerdictPayload } from '#lib/publications/payload.ts';

type Props = { page: VerdictPage; payload: VerdictPayload; origin: string };

/** Ask for a correction (where the desk has an address), the article's report, the data, and words to cite. */
export function VerdictActions({ page, payload, origin }: Props) {
  const { url } = payload.desk;
  return (
    <div className="acts">
      {url && /^https?:\/\//i.test(url) ? (
        <a className="btn" href={url} rel="noreferrer">
          Ask for a correction
        </a>
      ) : null}
      <a href={`/articles/${payload.article.slug}`}>The whole article, checked</a>
      <a href={`/verdicts/${page.slug}.json`} type="application/ld+json">
        JSON
      </a>
      <details>
        <summary>Cite this verdict</summary>
        <p className="cite">{citation({ page, payload, origin })}</p>
      </details>
    </div>
  );
}

function citation({ page, payload, origin }: Props): string {
  const { article, desk } = payload;
  const printed = article.publishedOn ? `, ${dateWords(article.publishedOn)}` : '';
  const version = page.history.length > 1 ? `, publication ${page.history.length} at this address` : '';
  return `${desk.name}: “${payload.conclusion}” ${labelOf(payload.label).word}. Verdict on ${article.outlet}, “${article.title}”${printed}. Published ${dayWords(page.newest.publishedAt)}${version}. ${origin}/verdicts/${page.slug} (sha256 ${page.newest.sha256.slice(0, 12)})`;
}

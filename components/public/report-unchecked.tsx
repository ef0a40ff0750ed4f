import type { ReportUnchecked as One, ReportPayload } from '#lib/publications/payload.ts';
import { groupWords } from '#lib/quotations/coverage.ts';

/** What was found in the article and not checked, folded: each quotation in its words, reported statements apart. */
export function ReportUnchecked({ payload }: { payload: ReportPayload }) {
  const total = (payload.notChecked ?? []).reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const listed = payload.unchecked ?? [];
  const reported = listed.filter(({ form }) => form === 'reported');
  const quoted = listed.filter(({ form }) => form !== 'reported');
  return (
    <details>
      <summary>What was not checked ({total})</summary>
      <p className="s">These were found in the article. Nobody has said yet whether they are right.</p>
      <List found={quoted} lang={payload.article.language} />
      {reported.length > 0 ? <h3>{groupWords({ group: 'reported', total: reported.length })}</h3> : null}
      <List found={reported} lang={payload.article.language} />
      {listed.length < total ? <p className="s">{total - listed.length} more found, not listed here.</p> : null}
    </details>
  );
}

function List({ found, lang }: { found: readonly One[]; lang: string }) {
  if (found.length === 0) return null;
  return (
    <ul className="list">
      {found.map((one) => (
        <li key={`${one.position} ${one.text}`}>
          <blockquote>
            <p lang={lang}>{one.text}</p>
          </blockquote>
          {one.speaker ? <p className="s">{one.speaker}</p> : null}
        </li>
      ))}
    </ul>
  );
}

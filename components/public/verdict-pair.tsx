import { dateWords, instantWords } from '#lib/kernel/date-words.ts';
import { mainRecord } from '#lib/publications/evidence-words.ts';
import { markInsertions } from '#lib/publications/mark-insertions.ts';
import type { VerdictPayload } from '#lib/publications/payload.ts';
import { withRecordFaults } from '#lib/publications/record-faults.ts';
import { EvidenceSource } from './evidence-source.tsx';
import { ExcerptText } from './excerpt-text.tsx';
import { WordComparison } from './word-comparison.tsx';

/** Print beside record, with what it should read beneath. */
export function VerdictPair({ payload }: { payload: VerdictPayload }) {
  const { article, label } = payload;
  const record = mainRecord(payload.evidence);
  return (
    <>
      <div className={record ? 'pair two' : 'pair'}>
        <div>
          <h2>As printed</h2>
          <ExcerptText excerpt={payload.printed} label={label} lang={article.language} />
          <p className="s">
            Version {article.version.number}, captured {instantWords(article.version.capturedAt)}
          </p>
        </div>
        <div>
          <h2>On the record</h2>
          {record?.excerpt ? (
            <ExcerptText excerpt={withRecordFaults(record.excerpt, payload)} label={label} />
          ) : (
            <p>{withoutRecord(payload)}</p>
          )}
          {record ? <EvidenceSource one={record} form={payload.item.form} /> : null}
        </div>
      </div>
      {payload.comparison ? <WordComparison comparison={payload.comparison} lang={article.language} /> : null}
      {payload.shouldRead ? <ShouldRead payload={payload} text={payload.shouldRead} /> : null}
    </>
  );
}

function ShouldRead({ payload, text }: { payload: VerdictPayload; text: string }) {
  return (
    <div className="box">
      <h2>Should read</h2>
      <blockquote>
        <p lang={payload.article.language}>
          {markInsertions(payload.printed.text, text).map((run, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed text has fixed runs
            run.inserted ? <ins key={at}>{run.text}</ins> : run.text,
          )}
        </p>
      </blockquote>
    </div>
  );
}

/** Why nothing stands beside the print, without blaming it for that. */
function withoutRecord({ label, evidence }: VerdictPayload): string {
  if (evidence.some((one) => one.evidence === 'passage'))
    return 'The desk holds a record that it has no right to show.';
  const searches = evidence.flatMap((one) => (one.search ? [one.search] : []));
  if (searches.length > 0) {
    const last =
      searches
        .map((search) => search.searchedAt)
        .toSorted()
        .at(-1) ?? '';
    const count = searches.length === 1 ? 'one search' : `${searches.length} searches`;
    return `No record was found in ${count}, the last on ${dateWords(last.slice(0, 10))}. That does not make it false.`;
  }
  return label === 'not-checkable'
    ? 'The source is not named, so no record can be looked for.'
    : 'No record stands beside this.';
}

import { counted } from '#components/ui/counted.ts';
import type { ImportReport } from '#lib/people/registry-file.ts';

const HEAD = 'py-2 pr-6 text-left text-sm font-[550] text-ink-3';
const CELL = 'py-2.5 pr-6 text-left align-top font-normal';

/** What an import took, and what it did not, each with its line and the reason. */
export function ImportReportTables({ report }: { report: ImportReport }) {
  const { people, offices, unknownColumns } = report;
  const rows = [
    ['People', people.created, people.changed, people.same],
    ['Offices', offices.added, offices.changed, offices.same],
  ] as const;
  return (
    <>
      <table className="w-full max-w-xl border-collapse tabular-nums">
        <caption className="sr-only">What was taken</caption>
        <thead className="border-b border-rule">
          <tr>
            <td />
            {['New', 'Changed', 'The same'].map((name) => (
              <th key={name} scope="col" className={HEAD}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...counts]) => (
            <tr key={name} className="border-b border-rule">
              <th scope="row" className={`${CELL} font-[550]`}>
                {name}
              </th>
              {counts.map((count, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: three columns in a fixed order.
                <td key={place} className={`${CELL} ${count ? '' : 'text-ink-3'}`}>
                  {count.toLocaleString('en')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <NotTaken report={report} />
      {unknownColumns.length ? (
        <p className="m-0 text-sm text-ink-2 [overflow-wrap:anywhere]">
          Columns that were not read: {unknownColumns.join(', ')}.
        </p>
      ) : null}
    </>
  );
}

function NotTaken({ report: { notTaken, notTakenTotal } }: { report: ImportReport }) {
  if (!notTakenTotal) return null;
  return (
    <section aria-labelledby="not-taken" className="min-w-0">
      <h3 id="not-taken" className="m-0 text-base font-semibold">
        Not taken: {counted(notTakenTotal, 'place')}
      </h3>
      <p className="m-0 mt-1 mb-2 text-sm text-ink-2">
        {notTaken.length < notTakenTotal ? `The first ${notTaken.length} are listed. ` : ''}
        Mend them in the file and import it again; what was taken already stays as it is.
      </p>
      <table className="w-full border-collapse">
        <thead className="border-b border-rule">
          <tr>
            <th scope="col" className={`${HEAD} w-16`}>
              Line
            </th>
            <th scope="col" className={`${HEAD} pr-0`}>
              Why
            </th>
          </tr>
        </thead>
        <tbody>
          {notTaken.map(({ line, message }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
            <tr key={place} className="border-b border-rule">
              <th scope="row" className={`${CELL} text-ink-3 tabular-nums`}>
                {line.toLocaleString('en')}
              </th>
              <td className={`${CELL} pr-0 [overflow-wrap:anywhere]`}>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

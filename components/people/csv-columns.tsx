'use client';
import { Button } from '#components/ui/button.tsx';
import { REQUIRED_COLUMNS, type RegistryColumn } from '#lib/people/registry-header.ts';
import { CSV_COLUMNS, csvTemplate } from './registry-columns.ts';

const isRequired = (column: RegistryColumn): boolean => REQUIRED_COLUMNS.some((each) => each === column);

const HEAD = 'py-2 pr-6 text-left text-sm font-[550] text-ink-3';
const CELL = 'py-2 pr-6 align-top text-left text-sm font-normal [overflow-wrap:anywhere]';

/** The columns of a CSV file, each with its meaning and an example, and a template of them to fill in. */
export function CsvColumns() {
  return (
    <section aria-labelledby="csv-columns" className="mt-6 min-w-0">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 id="csv-columns" className="m-0 text-base font-semibold">
            The columns of a CSV file
          </h2>
          <p className="m-0 mt-1 max-w-prose text-sm text-ink-2">
            One office a row; a person with three offices has three rows. The first row names the columns, in any order.
          </p>
        </div>
        <Button onClick={saveTemplate}>Download the template</Button>
      </div>
      <table className="w-full border-collapse">
        <thead className="border-b border-rule">
          <tr>
            <th scope="col" className={HEAD}>
              Column
            </th>
            <th scope="col" className={HEAD}>
              What it holds
            </th>
            <th scope="col" className={`${HEAD} pr-0 max-sm:hidden`}>
              Example
            </th>
          </tr>
        </thead>
        <tbody>
          {CSV_COLUMNS.map(({ column, meaning, example }) => (
            <tr key={column} className="border-b border-rule">
              <th scope="row" className={`${CELL} whitespace-nowrap`}>
                <code className="font-mono">{column}</code>
              </th>
              <td className={`${CELL} text-ink-2`}>
                {meaning}
                {isRequired(column) ? <span className="font-[550] text-ink"> · needed</span> : null}
              </td>
              <td className={`${CELL} pr-0 text-ink-3 max-sm:hidden`}>{example}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="m-0 mt-4 max-w-prose text-sm text-ink-2">
        Wikidata’s JSON is taken as Special:EntityData gives it: people with the positions they held.
      </p>
    </section>
  );
}

/** Hands the template to the browser as a file. */
function saveTemplate() {
  const address = URL.createObjectURL(new Blob([csvTemplate()], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'people.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

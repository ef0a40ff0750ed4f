import { LabelBadge } from '#components/ui/label-badge.tsx';
import { countInventory, tallyWords } from '#lib/publications/inventory.ts';
import type { ReportPage } from '#lib/publications/payload.ts';
import { groupWords, type Tally } from '#lib/quotations/coverage.ts';
import { InventoryBar } from './inventory-bar.tsx';

/** What was checked, as a picture, a sentence and a table for each group; never one grade for the article. */
export function ReportInventory({ page }: { page: ReportPage }) {
  const tallies = countInventory(page);
  return (
    <section>
      <h2>What was checked</h2>
      {tallies.length === 0 ? <p>Nothing in this article has been taken up yet.</p> : null}
      {tallies.map((tally) => (
        <div key={tally.group}>
          <h3>{tallyWords(tally)}</h3>
          <InventoryBar tally={tally} />
        </div>
      ))}
      {tallies.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
        <section className="scroll" aria-label="The counts as a table" tabIndex={0}>
          <Table tallies={tallies} />
        </section>
      ) : null}
    </section>
  );
}

function Table({ tallies }: { tallies: readonly Tally[] }) {
  const labels = [...new Set(tallies.flatMap((tally) => tally.labels.map(({ label }) => label)))];
  const open = (['withheld', 'settled', 'inWork', 'notChecked', 'leftOut'] as const).filter((state) =>
    tallies.some((tally) => tally[state] > 0),
  );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Label</th>
          {tallies.map((tally) => (
            <th key={tally.group} scope="col" className="num">
              {columnName(tally)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label) => (
          <tr key={label}>
            <th scope="row">
              <LabelBadge label={label} />
            </th>
            {tallies.map((tally) => (
              <td key={tally.group} className="num">
                {tally.labels.find((row) => row.label === label)?.count ?? 0}
              </td>
            ))}
          </tr>
        ))}
        {open.map((state) => (
          <tr key={state}>
            <th scope="row">{OPEN_WORDS[state]}</th>
            {tallies.map((tally) => (
              <td key={tally.group} className="num">
                {tally[state]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function columnName(tally: Tally): string {
  const name = groupWords({ ...tally, total: 2 }).slice(2);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const OPEN_WORDS = {
  withheld: 'Withheld',
  settled: 'Settled, not published',
  inWork: 'In work',
  notChecked: 'Not checked',
  leftOut: 'Left out',
} as const;

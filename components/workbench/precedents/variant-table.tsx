import { LabelBadge } from '#components/ui/label-badge.tsx';
import type { PrecedentView } from '#lib/precedents/precedent.ts';
import { useWorkbench } from '../workbench-context.ts';
import { precedentAddress, printedWords, RELATION_WORDS } from './precedent-words.ts';
import { VariantText } from './variant-text.tsx';

const HEAD = 'py-2 pr-5 text-left text-sm font-[550] text-ink-3';
const CELL = 'py-3 pr-5 align-top text-sm max-sm:p-0';

/** The same words in other articles: where they stand, how they read there, and what came of them. */
export function VariantTable({ variants }: { variants: readonly PrecedentView[] }) {
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">The same words in other articles</caption>
      <thead className="border-b border-rule max-sm:sr-only">
        <tr>
          <th scope="col" className={HEAD}>
            Where
          </th>
          <th scope="col" className={HEAD}>
            Words
          </th>
          <th scope="col" className={`${HEAD} pr-0`}>
            Checked
          </th>
        </tr>
      </thead>
      <tbody>
        {variants.map((variant) => (
          <Variant key={variant.itemId ?? variant.suggestionId} variant={variant} />
        ))}
      </tbody>
    </table>
  );
}

function Variant({ variant }: { variant: PrecedentView }) {
  const { desk } = useWorkbench();
  const { articleTitle, relation, speakerAgrees, speakerName } = variant;
  return (
    <tr className="border-b border-rule last:border-b-0 max-sm:grid max-sm:gap-2 max-sm:py-3.5">
      <th scope="row" className={`${CELL} text-left font-normal [overflow-wrap:anywhere] sm:w-[12rem]`}>
        <a href={precedentAddress(desk, variant)}>{articleTitle || 'Without a title'}</a>
        <span className="block text-ink-3">{printedWords(variant)}</span>
      </th>
      <td className={CELL}>
        <VariantText variant={variant} />
        <p className="m-0 mt-1 text-ink-3">
          {RELATION_WORDS[relation]}
          {speakerAgrees === false ? `. Said there by ${speakerName}` : null}
        </p>
      </td>
      <td className={`${CELL} pr-0 sm:w-[9rem]`}>
        <Checked variant={variant} />
      </td>
    </tr>
  );
}

/** What the desk settled there, and where the public can read it. */
function Checked({ variant: { label, verdictSlug } }: { variant: PrecedentView }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {label ? <LabelBadge label={label} /> : <span className="text-ink-3">Not checked</span>}
      {verdictSlug ? (
        <a href={`/verdicts/${verdictSlug}`} target="_blank" rel="noreferrer">
          Public page
        </a>
      ) : null}
    </span>
  );
}

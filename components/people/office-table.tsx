import type { Office } from '#lib/people/person.ts';
import { GapSign, OfficeSign } from './office-sign.tsx';
import { officeTitle, standingOf, termWords } from './office-words.ts';
import { termLine } from './term-bars.ts';
import { TermBarDrawing, TermScale } from './term-drawing.tsx';

type Props = { offices: readonly Office[]; today: string };

const HEAD = 'py-2 pr-6 text-left text-sm font-[550] text-ink-3';
const CELL = 'py-3.5 pr-6 align-top';

/** The offices in time, the latest first: what, from when to when, how held, and where that is known from. */
export function OfficeTable({ offices, today }: Props) {
  const line = termLine(offices, today);
  const latestFirst = offices.toReversed();
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">Offices, the latest first</caption>
      <thead className="border-b border-rule max-sm:sr-only">
        <tr>
          <th scope="col" className={HEAD}>
            From, to
          </th>
          <th scope="col" className={HEAD}>
            Office
          </th>
          <th scope="col" className={HEAD}>
            Held as
          </th>
          <th scope="col" className={`${HEAD} pr-0`}>
            Known from
          </th>
        </tr>
      </thead>
      <tbody>
        {latestFirst.map((office) => (
          <tr key={office.id} className="border-b border-rule max-sm:grid max-sm:py-3">
            <th
              scope="row"
              className={`${CELL} text-left font-normal tabular-nums max-sm:py-0.5 max-sm:pr-0 sm:w-[15rem]`}
            >
              <Term office={office} today={today} />
              <TermBarDrawing line={line} office={office} />
            </th>
            <td className={`${CELL} [overflow-wrap:anywhere] max-sm:order-first max-sm:py-0.5`}>
              <span className="font-serif text-[1.0625rem] leading-snug">{officeTitle(office)}</span>
              {office.country ? <span className="block text-sm text-ink-3">{office.country}</span> : null}
            </td>
            <td className={`${CELL} text-sm max-sm:py-0.5`}>
              <OfficeSign status={office.status} />
            </td>
            <td className={`${CELL} pr-0 text-sm [overflow-wrap:anywhere] max-sm:py-0.5 sm:w-[13rem]`}>
              <KnownFrom office={office} />
            </td>
          </tr>
        ))}
      </tbody>
      {line ? <TermScale line={line} /> : null}
    </table>
  );
}

function Term({ office, today }: { office: Office; today: string }) {
  const standing = standingOf(office, today);
  if (standing === 'undated') return <GapSign words="Dates not known" />;
  return (
    <>
      <span className={standing === 'now' ? 'font-[550]' : 'text-ink-2'}>{upperFirst(termWords(office, today))}</span>
      {standing === 'now' ? <span className="ml-2 text-sm text-ink-3">today</span> : null}
    </>
  );
}

const upperFirst = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function KnownFrom({ office: { sourceTitle, sourceUrl } }: { office: Office }) {
  if (!sourceTitle && !sourceUrl) return <GapSign words="No source" />;
  if (!sourceUrl) return <span className="text-ink-2">{sourceTitle}</span>;
  return (
    <a href={sourceUrl} rel="noreferrer" target="_blank">
      {sourceTitle || new URL(sourceUrl).hostname}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}

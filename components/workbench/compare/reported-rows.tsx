import { dateWords } from '#lib/kernel/date-words.ts';
import type { ReportedRow } from '#lib/sources/compare-reported.ts';
import { ROW_WORDS } from '../match/match-words.ts';

/** Reported speech beside its passage, row by row, without marks on words: who, what, when, how sure, numbers. */
export function ReportedRows({ rows, language }: { rows: readonly ReportedRow[]; language: string }) {
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <thead>
        <tr className="text-left text-ink-3">
          <th scope="col" className="w-[4.5rem] pb-1 font-normal">
            <span className="sr-only">Row</span>
          </th>
          <th scope="col" className="pb-1 pr-3 font-normal">
            Print
          </th>
          <th scope="col" className="bg-sunken px-2 pb-1 font-normal">
            Record
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, print, record, differs }) => (
          <tr key={row} className="border-t border-rule align-top">
            <th scope="row" className="py-1.5 pr-2 text-left font-normal text-ink-3">
              {ROW_WORDS[row]}
              {differs ? <b className="block font-semibold text-ink">differs</b> : null}
            </th>
            <Cell words={row === 'when' ? dateWords(print) : print} language={row === 'what' ? language : null} />
            <Cell
              words={row === 'when' ? dateWords(record) : record}
              language={row === 'what' ? language : null}
              isRecord
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ words, language, isRecord = false }: { words: string; language: string | null; isRecord?: boolean }) {
  const look = isRecord ? 'bg-sunken px-2' : 'pr-3';
  return (
    <td
      className={`py-1.5 wrap-anywhere ${look} ${language ? 'font-serif text-base leading-snug' : ''}`}
      {...(language ? { lang: language } : {})}
    >
      {words || <span className="text-ink-3">not told</span>}
    </td>
  );
}

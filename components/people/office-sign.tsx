import type { OfficeStatus } from '#lib/people/person.ts';
import { STATUS_WORDS } from './office-words.ts';

/** Drawn in a square of 16, in the colour of the text: labels alone have colours. */
const DRAWINGS: Record<OfficeStatus, React.ReactNode> = {
  incumbent: <circle cx="8" cy="8" r="5" fill="currentColor" />,
  acting: (
    <>
      <circle cx="8" cy="8" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 3.6a4.4 4.4 0 0 1 0 8.8z" fill="currentColor" />
    </>
  ),
  elect: <circle cx="8" cy="8" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.3 1.6" />,
  suspended: <path d="M5.6 3.6v8.8M10.4 3.6v8.8" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  former: <circle cx="8" cy="8" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
};

/** How an office is held, as a sign and a word. */
export function OfficeSign({ status }: { status: OfficeStatus }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3.5 flex-none">
        {DRAWINGS[status]}
      </svg>
      {STATUS_WORDS[status].word}
    </span>
  );
}

/** What is missing in a row, as a sign and words: a gap drawn as one. */
export function GapSign({ words }: { words: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-ink-2">
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3.5 flex-none">
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="3 1.87" />
        <path d="M8 4.8v3.8M8 11v.01" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
      {words}
    </span>
  );
}

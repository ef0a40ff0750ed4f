import type { Excerpt } from '#lib/publications/payload.ts';
import { ellipses } from '../print-marks.ts';
import type { CitedEvidence } from '../settle-case.ts';

const STANCES = { supports: 'Supports the print', contradicts: 'Contradicts the print', context: 'Context' } as const;

/** What a side cites, opened in place: the passage in its sentence, with where it comes from. */
export function Evidence({ cited }: { cited: CitedEvidence[] }) {
  return (
    <ul className="mt-2 mb-0 grid list-none gap-3 p-0">
      {cited.map((each) => (
        <li key={each.id} className="rounded-md bg-sunken p-3 text-sm">
          {each.excerpt ? <Passage excerpt={each.excerpt} /> : null}
          <span className="block font-[550]">{each.title}</span>
          <span className="block text-ink-2">{[each.detail, STANCES[each.stance]].filter(Boolean).join('. ')}</span>
        </li>
      ))}
    </ul>
  );
}

function Passage({ excerpt }: { excerpt: Excerpt }) {
  const { text, marks } = excerpt;
  const { cutBefore, cutAfter } = ellipses(excerpt);
  const cited = marks.find((mark) => mark.kind === 'cited') ?? { start: 0, end: text.length };
  return (
    <blockquote className="m-0 mb-2 font-serif text-base leading-relaxed text-ink-3">
      {cutBefore ? '… ' : ''}
      {text.slice(0, cited.start)}
      <span className="text-ink">{text.slice(cited.start, cited.end)}</span>
      {text.slice(cited.end)}
      {cutAfter ? ' …' : ''}
    </blockquote>
  );
}

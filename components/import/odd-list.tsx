import type { InBlock } from '#lib/articles/draft-text.ts';
import { FoundLine } from './found-line.tsx';
import type { Review } from './import-state.ts';
import type { ReviewSurvey } from './survey-review.ts';

type Props = { odd: ReviewSurvey['odd']; spot: Review['spot']; onGo: (at: InBlock) => void };

/** Characters one cannot see or may take for others, by code point; each click leads to the next of its kind. */
export function OddList({ odd, spot, onGo }: Props) {
  if (odd.length === 0) return <p className="m-0 text-sm text-ink-3">None.</p>;
  const groups = [...Map.groupBy(odd, (each) => each.codePoint).values()];
  return (
    <ul className="m-0 grid list-none gap-px p-0">
      {groups.map((group) => {
        const [first] = group;
        if (!first) return null;
        const next = () => {
          const at = group.findIndex((each) => each.place === spot?.place && each.start === spot.start);
          const target = group[(at + 1) % group.length] ?? first;
          onGo(target);
        };
        return (
          <li key={first.codePoint}>
            <FoundLine onClick={next}>
              <span className="text-sm">{first.name}</span>
              <span className="text-sm text-ink-3 tabular-nums">
                {codePointName(first.codePoint)}
                {group.length > 1 ? `, ${group.length} times` : ''}
                {isHarmless(first.kind) ? ', harmless' : ''}
              </span>
            </FoundLine>
          </li>
        );
      })}
    </ul>
  );
}

function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

function isHarmless(kind: string): boolean {
  return kind === 'no-break-space' || kind === 'soft-hyphen';
}

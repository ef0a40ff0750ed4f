import { LabelSign } from '#components/ui/label-sign.tsx';
import { labelOf } from '#lib/method/labels.ts';
import { tallyWords } from '#lib/publications/inventory.ts';
import type { Tally } from '#lib/quotations/coverage.ts';

/** A tally as one bar: each stretch has its label's colour and, where it fits, its sign; what is open is hollow. */
export function InventoryBar({ tally }: { tally: Tally }) {
  const stretches = stretchesOf(tally);
  return (
    <svg className="bar" role="img" aria-label={tallyWords(tally)}>
      {stretches.map(({ key, tone, sign, from, share }) => (
        <svg key={key} x={`${from}%`} width={`${share}%`} height="20" aria-hidden="true">
          <rect className={tone ? `c-${tone}` : 'none'} width="100%" height="20" rx="3" />
          {sign && share >= 5 ? (
            <svg aria-hidden="true" x="50%" y="2" width="16" height="16" overflow="visible" className={`c-${tone}`}>
              <g transform="translate(-8)">
                <LabelSign sign={sign} />
              </g>
            </svg>
          ) : null}
        </svg>
      ))}
    </svg>
  );
}

function stretchesOf(tally: Tally) {
  const open = tally.settled + tally.inWork + tally.notChecked + tally.leftOut + tally.withheld;
  const rows = tally.labels.map(({ label, count }) => {
    const { tone, sign } = labelOf(label);
    return { key: label as string, tone, sign, count };
  });
  let from = 0;
  return [...rows, { key: 'open', tone: null, sign: null, count: open }]
    .filter((row) => row.count > 0)
    .map((row) => {
      const share = (row.count / tally.total) * 100;
      from += share;
      return { ...row, share, from: from - share };
    });
}

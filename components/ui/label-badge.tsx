import { type LabelId, labelOf } from '#lib/method/labels.ts';
import { LabelSign } from './label-sign.tsx';

/** A label as sign and word, its colour last. `tone` is the class that sets --c and --b. */
export function LabelBadge({ label }: { label: LabelId }) {
  const { word, sign, tone } = labelOf(label);
  return (
    <span className={`label c-${tone}`}>
      <LabelSign sign={sign} />
      {word}
    </span>
  );
}

import { LabelBadge } from '#components/ui/label-badge.tsx';
import { LABELS, type LabelId } from '#lib/method/labels.ts';
import { RATED_KINDS, type RatedKind } from '#lib/method/subject.ts';

const NAMES: Record<RatedKind, string> = { quote: 'Of quotes', claim: 'Of claims' };

/** Every label with its sign and meaning; the rating stands here alone, since statistics and machines use it. */
export function MethodLabels() {
  return (
    <section id="labels">
      <h2>Labels</h2>
      {RATED_KINDS.map((kind) => (
        <table key={kind}>
          <caption>{NAMES[kind]}</caption>
          <thead>
            <tr>
              <th scope="col">Label</th>
              <th scope="col">What it says</th>
              <th scope="col" className="num">
                Rating
              </th>
            </tr>
          </thead>
          <tbody>
            {LABELS.filter((label) => (label.kinds as readonly RatedKind[]).includes(kind)).map(
              ({ id, meaning, rating }) => (
                <LabelRow key={id} id={id} meaning={meaning} rating={rating} />
              ),
            )}
          </tbody>
        </table>
      ))}
    </section>
  );
}

function LabelRow({ id, meaning, rating }: { id: LabelId; meaning: string; rating: number | null }) {
  return (
    <tr>
      <th scope="row">
        <LabelBadge label={id} />
      </th>
      <td>{meaning}</td>
      <td className="num">{rating ?? 'none'}</td>
    </tr>
  );
}

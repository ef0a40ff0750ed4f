import { LabelBadge } from '#components/ui/label-badge.tsx';
import { rate } from '#lib/method/rules.ts';
import type { Subject } from '#lib/method/subject.ts';
import { DecidingRule } from '../deciding-rule.tsx';
import type { SettleSide } from '../settle-case.ts';
import { sideName } from '../settlement.ts';
import { TH } from './columns.ts';

type Props = { side: SettleSide | undefined; at: number; subject: Subject };

/** A side: the label that would follow from it, the rule and reason, what it should read, and its note in full. */
export function SideHead({ side, at, subject }: Props) {
  if (!side) return null;
  const outcome = rate(subject, side.axes, side.codes);
  const who = [side.name, side.own ? 'yours' : null].filter(Boolean).join(', ');
  return (
    <th scope="col" className={`${TH} block font-normal lg:table-cell lg:pb-5`}>
      <div className="grid justify-items-start gap-2">
        <span className="font-semibold text-ink">
          {sideName(at)}
          {who ? <span className="font-normal text-ink-2"> · {who}</span> : null}
        </span>
        {outcome.label ? <LabelBadge label={outcome.label} /> : <span>No label</span>}
        <DecidingRule outcome={outcome} />
        {side.shouldRead ? <Said name="Should read" words={side.shouldRead} serif /> : null}
        {side.note ? <Said name="Note" words={side.note} /> : null}
      </div>
    </th>
  );
}

function Said({ name, words, serif = false }: { name: string; words: string; serif?: boolean }) {
  return (
    <span className="text-ink">
      <span className="block text-ink-2">{name}</span>
      <span className={`block whitespace-pre-line wrap-anywhere ${serif ? 'font-serif text-base' : ''}`}>{words}</span>
    </span>
  );
}

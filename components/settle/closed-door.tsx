import { Button } from '#components/ui/button.tsx';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { standingLabel } from '#lib/reviews/verdict.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import type { SettleDoor } from './settle-door.ts';

const WHO = 'An editor or owner of the desk who has not assessed the item settles what differs.';

/** Why the reader cannot settle this item now, and who can. It tells nothing of what anybody found. */
export function ClosedDoor({ door, item, back }: { door: SettleDoor; item: WorkbenchItem; back: string }) {
  if (door.is === 'settled') return <Settled {...{ item, back }} />;
  return (
    <div className="max-w-prose">
      <Notice>
        <span className="block font-semibold">{titleOf(door)}</span>
        <span className="block">{sentenceOf(door)}</span>
      </Notice>
    </div>
  );
}

function Settled({ item: { verdict }, back }: { item: WorkbenchItem; back: string }) {
  return (
    <div className="grid justify-items-start gap-3">
      <p className="m-0 text-lg">This item is settled: its label and words are in the article.</p>
      {verdict ? <LabelBadge label={standingLabel(verdict).label} /> : null}
      {verdict?.conclusion ? <p className="m-0 max-w-prose font-serif text-lg">{verdict.conclusion}</p> : null}
      <Button asChild>
        <a href={back}>Open it in the article</a>
      </Button>
    </div>
  );
}

function titleOf(door: SettleDoor): string {
  switch (door.is) {
    case 'waiting':
      return door.more === 1 ? 'Waits for one more' : `Waits for ${door.more} more`;
    case 'assessed':
      return 'You assessed this item';
    case 'awaits-conclusion':
      return 'The assessments agree';
    case 'recheck':
      return 'The text changed';
    default:
      return 'This is not yours to settle';
  }
}

function sentenceOf(door: SettleDoor): string {
  switch (door.is) {
    case 'waiting':
      return 'Settling begins when as many have locked as the desk asks for. Until then nobody sees what was found.';
    case 'assessed':
      return `Who assessed an item does not decide it. ${WHO} Ask one of them.`;
    case 'awaits-conclusion':
      return 'There is nothing to settle. An editor or owner of the desk writes the conclusion.';
    case 'recheck':
      return 'The article says this otherwise now. The item is checked again before anything is settled.';
    default:
      return WHO;
  }
}

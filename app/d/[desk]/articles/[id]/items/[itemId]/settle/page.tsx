import type { Metadata } from 'next';
import { ClosedDoor } from '#components/settle/closed-door.tsx';
import { ConcludePage } from '#components/settle/conclude-page.tsx';
import { OpenBoth } from '#components/settle/open-both.tsx';
import { settleCaseOf } from '#components/settle/settle-case.ts';
import { doorOf, titleOf } from '#components/settle/settle-door.ts';
import { SettleFrame } from '#components/settle/settle-frame.tsx';
import { SettleScreen } from '#components/settle/settle-screen.tsx';
import { getPageActor } from '#lib/door/page-actor.ts';
import { findOpened, getCitedCaptures, getItemPage } from './load-settle.ts';

export const metadata: Metadata = { title: 'Settle' };

type Props = { params: Promise<{ desk: string; id: string; itemId: string }> };

export default async function SettlePage({ params }: Props) {
  const { desk, id, itemId } = await params;
  const actor = await getPageActor(desk);
  const { workbench, item } = await getItemPage(actor, { id, itemId });
  const door = doorOf(item, { quorum: workbench.quorum, userId: actor.userId });
  const back = `/d/${desk}/articles/${id}?item=${itemId}`;
  const frame = { back, article: workbench.article };
  if (door.is === 'agreed') {
    return (
      <SettleFrame {...frame} title={titleOf(door, item)}>
        <ConcludePage desk={desk} item={item} />
      </SettleFrame>
    );
  }
  const view = door.is === 'may' ? await findOpened(actor, itemId) : null;
  const captures = view ? await getCitedCaptures(actor, view, workbench) : [];
  return (
    <SettleFrame {...frame} title={titleOf(door, item)}>
      {door.is !== 'may' ? <ClosedDoor {...{ door, item, back }} /> : null}
      {door.is === 'may' && !view ? <OpenBoth desk={desk} itemId={itemId} /> : null}
      {view ? (
        <SettleScreen
          key={view.item.round}
          desk={desk}
          theCase={settleCaseOf(view, item, { ...workbench, captures })}
        />
      ) : null}
    </SettleFrame>
  );
}

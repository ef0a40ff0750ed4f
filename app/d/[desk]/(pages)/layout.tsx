import type { ReactNode } from 'react';
import { DeskHeader } from '#components/desk/desk-header.tsx';
import { loadDesk } from '#lib/desks/members.service.ts';
import { getPageActor } from '#lib/door/page-actor.ts';

type Props = { children: ReactNode; params: Promise<{ desk: string }> };

export default async function DeskPagesLayout({ children, params }: Props) {
  const actor = await getPageActor((await params).desk);
  const { name: deskName, slug } = await loadDesk(actor);
  return (
    <>
      <DeskHeader desk={slug} deskName={deskName} name={actor.name} membership={actor.membership} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </>
  );
}

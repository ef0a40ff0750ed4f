import type { Metadata } from 'next';
import { RegistryImport } from '#components/people/registry-import.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { can } from '#lib/access/policy.ts';
import { getPageActor } from '#lib/door/page-actor.ts';
import { idSchema } from '#lib/kernel/ids.ts';

export const metadata: Metadata = { title: 'Import people' };

type Props = { params: Promise<{ desk: string }>; searchParams: Promise<{ job?: string | string[] }> };

export default async function ImportPeoplePage({ params, searchParams }: Props) {
  const actor = await getPageActor((await params).desk);
  const jobId = idSchema.safeParse((await searchParams).job).data ?? null;
  const canImport = can(actor, 'registry.import', actor);
  return (
    <PageFrame>
      <p className="m-0 mb-3 text-sm">
        <a href={`/d/${actor.deskSlug}/people`}>People</a>
      </p>
      <PageHead
        title="Import people"
        about="People with their dated offices from a table. What is in the registry already is kept and added to; nothing is taken out."
      />
      {canImport ? (
        <RegistryImport desk={actor.deskSlug} jobId={jobId} />
      ) : (
        <Notice>Editors and owners fill the registry. Ask one of them; Members says who they are.</Notice>
      )}
    </PageFrame>
  );
}

'use client';
import { useRouter } from 'next/navigation';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { ConclusionForm } from './conclusion-form.tsx';

/** What merged by itself: the label that all came to, and its conclusion to be written. */
export function ConcludePage({ desk, item }: { desk: string; item: WorkbenchItem }) {
  const router = useRouter();
  return (
    <div className="grid max-w-prose gap-5">
      <Notice>The assessments agree. They were put together; only the conclusion is missing.</Notice>
      <div>{item.verdict ? <LabelBadge label={item.verdict.label} /> : null}</div>
      <ConclusionForm desk={desk} item={item} onSaved={() => router.refresh()} />
    </div>
  );
}

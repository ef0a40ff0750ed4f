import { useQuery } from '@tanstack/react-query';
import { inDesk, read } from '#lib/client/api-client.ts';
import type { GateState } from '#lib/publications/check-gates.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useWorkbench } from '../workbench-context.ts';

/** What stands between one item and the public, in words. */
export function GateList({ item }: { item: WorkbenchItem }) {
  const { desk, view } = useWorkbench();
  const { data, error } = useQuery({
    queryKey: ['gates', item.id, view.sequence],
    queryFn: () => read<{ items: GateState[] }>(inDesk(`/api/annotations/${item.id}/gates`, desk)),
  });
  if (error) return <p className="mt-1 mb-0 text-sm text-l1">{error.message}</p>;
  if (!data) return <p className="mt-1 mb-0 text-sm text-ink-3">Checking the gates…</p>;
  const open = data.items.filter((gate) => !gate.met);
  if (!open.length) return <p className="mt-1 mb-0 text-sm text-l5">✓ All {data.items.length} gates are met</p>;
  return (
    <ul className="mt-2 mb-0 grid gap-1 pl-5 text-sm text-ink-2">
      {open.map((gate) => (
        <li key={gate.id}>
          <span className="font-[550] text-ink">{gate.name}.</span> {gate.missing}
        </li>
      ))}
    </ul>
  );
}

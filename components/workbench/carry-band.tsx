import { FileClock } from 'lucide-react';
import { counted } from '#components/ui/counted.ts';
import { useWorkbench } from './workbench-context.ts';

/** Over all panes: what the new version asks of a person, and where. */
export function CarryBand() {
  const { desk, view } = useWorkbench();
  const { article, version, annotations } = view;
  const waiting = annotations.filter((item) => item.carry?.waiting).length;
  const due = annotations.filter((item) => item.carry?.noticeDue).length;
  if (waiting + due === 0) return null;
  const words = [
    waiting ? `${counted(waiting, 'item')} to carry over to version ${version.number}` : '',
    due ? `text changed under ${counted(due, 'published verdict')}` : '',
  ];
  return (
    <p className="m-0 flex flex-wrap items-center gap-x-2 border-b border-rule bg-sunken px-4 py-1.5 text-sm">
      <FileClock aria-hidden className="size-4 shrink-0" />
      {words.filter(Boolean).join('; ')}
      <a href={`/d/${desk}/articles/${article.id}/versions/${version.id}/review`} className="pointer-coarse:py-3">
        Review
      </a>
    </p>
  );
}

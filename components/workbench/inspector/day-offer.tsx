import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { dateWords } from '#lib/kernel/date-words.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { offersDay } from '../offers-day.ts';
import { dayName } from '../suggestion-words.ts';
import { useWorkbench } from '../workbench-context.ts';

/** The day that the words beside the item name, offered with one key where the item has no date yet. */
export function DayOffer({ item }: { item: WorkbenchItem }) {
  const { decisions } = useWorkbench();
  const { day } = item;
  if (!day?.date || !offersDay(item)) return null;
  return (
    <p className="m-0 flex flex-wrap items-center justify-between gap-x-2 rounded-md bg-sunken px-3 py-1.5 text-sm">
      {dayName(day.text)} is {dateWords(day.date)}
      <Button look="quiet" className="-mr-2" onClick={() => void decisions.takeDay(item)}>
        Take this day <Kbd>D</Kbd>
      </Button>
    </p>
  );
}

import { counted } from '#components/ui/counted.ts';
import type { ArticleLine } from '#lib/articles/article.ts';

/** What the current version asks of a person: "Text changed under 1 published verdict", "3 items to carry over". */
export function carriedInWords({ waiting, alarms }: Pick<ArticleLine, 'waiting' | 'alarms'>): string {
  const alarm = alarms ? `Text changed under ${counted(alarms, 'published verdict')}` : '';
  const work = waiting ? `${counted(waiting, 'item')} to carry over` : '';
  return [alarm, work].filter(Boolean).join(' · ');
}

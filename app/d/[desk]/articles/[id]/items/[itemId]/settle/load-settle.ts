import { notFound } from 'next/navigation';
import type { Actor } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import type { AdjudicationView } from '#lib/reviews/adjudication.ts';
import { loadAdjudication } from '#lib/reviews/reviews.service.ts';
import type { CaptureView } from '#lib/sources/source.ts';
import { loadCapture } from '#lib/sources/sources.service.ts';
import { loadWorkbench } from '#lib/workbench/workbench.service.ts';
import type { WorkbenchItem, WorkbenchView } from '#lib/workbench/workbench.ts';

/** The article and one item of it as this reader may see them; "not found" for what they may not know of. */
export async function getItemPage(
  actor: Actor,
  { id, itemId }: { id: string; itemId: string },
): Promise<{ workbench: WorkbenchView; item: WorkbenchItem }> {
  const workbench = await unless('not_found', loadWorkbench(actor, id, new Date()));
  const item = workbench?.annotations.find((each) => each.id === itemId && !each.deleted && each.kind !== 'note');
  if (!workbench || !item) notFound();
  return { workbench, item };
}

/** Both sides, or null while the reader has not opened them. */
export function findOpened(actor: Actor, itemId: string): Promise<AdjudicationView | null> {
  return unless('forbidden', loadAdjudication(actor, itemId, new Date()));
}

/** The captures in which what the sides cite lies, with their text. */
export function getCitedCaptures(
  actor: Actor,
  { sides }: AdjudicationView,
  { passages }: WorkbenchView,
): Promise<CaptureView[]> {
  const cited = new Set(sides.flatMap((side) => side.citations.map((citation) => citation.passageId)));
  const ids = new Set(passages.flatMap((passage) => (cited.has(passage.id) ? passage.captureId : [])));
  return Promise.all([...ids].map((id) => loadCapture(actor, id)));
}

async function unless<T>(code: 'not_found' | 'forbidden', loading: Promise<T>): Promise<T | null> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof AppError && error.code === code) return null;
    throw error;
  }
}

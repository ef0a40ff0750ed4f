import type { AnnotationView } from '#lib/annotations/annotation.ts';
import { spansIn } from '#lib/assessments/move-spans.steps.ts';
import type { Db } from '#lib/db/client.ts';
import type { CodeUse } from '#lib/method/codes.ts';

type Coded = { annotationId: string; codes: CodeUse[]; articleVersionId: string | null };

/** What was assessed on earlier versions, its fault spans as they stand where each item stands now. */
export async function inFrames<D extends Coded, A extends Coded, V extends Coded>(
  db: Db,
  items: readonly AnnotationView[],
  { drafts, assessments, verdicts }: { drafts: D[]; assessments: A[]; verdicts: V[] },
): Promise<{ drafts: D[]; assessments: A[]; verdicts: V[] }> {
  const places = new Map(items.map((item) => [item.id, item]));
  const inFrame = async <T extends Coded>(things: T[]): Promise<T[]> => {
    const moved: T[] = [];
    for (const thing of things) moved.push(await inItem(db, places.get(thing.annotationId), thing));
    return moved;
  };
  return { drafts: await inFrame(drafts), assessments: await inFrame(assessments), verdicts: await inFrame(verdicts) };
}

async function inItem<T extends Coded>(db: Db, item: AnnotationView | undefined, thing: T): Promise<T> {
  const { articleVersionId } = thing;
  if (!item || articleVersionId === null) return thing;
  const [moved] = await spansIn(db, item, [{ ...thing, articleVersionId }]);
  return moved ? { ...thing, codes: moved.codes } : thing;
}

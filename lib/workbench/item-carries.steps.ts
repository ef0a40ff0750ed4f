import type { AnnotationView } from '#lib/annotations/annotation.ts';
import { carriesItself } from '#lib/annotations/carry-items.ts';
import { listCarryOvers } from '#lib/annotations/carry-over.store.ts';
import { decidedParts } from '#lib/annotations/decided-parts.ts';
import type { VersionView } from '#lib/articles/article.ts';
import type { Db } from '#lib/db/client.ts';
import { dueNotice } from '#lib/publications/due-notice.ts';
import { listNewestVerdicts, listNotices } from '#lib/publications/publication.store.ts';
import type { ItemCarry } from './workbench.ts';

type Asked = { article: { id: string }; version: VersionView; items: readonly AnnotationView[]; now: Date };

/** What became of items in the current version, by item; nothing for a first version. */
export async function loadCarries(db: Db, { article, version, items, now }: Asked): Promise<Map<string, ItemCarry>> {
  const rows = version.number > 1 ? await listCarryOvers(db, version.id) : [];
  const grave = rows.some((row) => !carriesItself(row));
  const verdicts = grave ? await listNewestVerdicts(db, article.id, { now, embargoed: true }) : [];
  const notices = verdicts.length ? await listNotices(db, { articleId: article.id }, { now, embargoed: true }) : [];
  const byId = new Map(items.map((item) => [item.id, item]));
  return new Map(
    rows.flatMap((row): [string, ItemCarry][] => {
      const item = byId.get(row.annotationId);
      if (!item) return [];
      const notice = dueNotice({
        parts: decidedParts(row, item),
        decision: row.decision,
        texts: NO_TEXTS,
        to: { id: version.id, number: version.number, changedOn: '' },
        published: verdicts.find((verdict) => verdict.annotationId === item.id),
        notices: notices.filter((each) => each.annotationId === item.id),
      });
      const noticeDue = notice !== null && notice.publishedAt === null;
      return [[item.id, { status: row.status, decision: row.decision, waiting: row.decision === null, noticeDue }]];
    }),
  );
}

/** Whether a line is due does not hang on its words. */
const NO_TEXTS = { old: '', now: '' };

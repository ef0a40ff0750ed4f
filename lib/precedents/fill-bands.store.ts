import type { AnnotationKind } from '#lib/annotations/annotation.ts';
import { itemBands } from '#lib/annotations/item-bands.ts';
import type { Db } from '#lib/db/client.ts';
import { joinedWords, type Segment } from '#lib/text/selector.ts';
import { wordBands } from '#lib/text/word-bands.ts';

type Row = { id: string; deskId: string; kind: AnnotationKind; claim: string | null; segments: Segment[] };

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Fills in the bands of items and suggestions from before there were any, in batches; answers how many. The bands are the code's, not the database's. */
export async function fillBands(db: Db): Promise<number> {
  return (await fill(db, ITEMS)) + (await fill(db, SUGGESTIONS));
}

type Filling = {
  next: (db: Db, after: string) => Promise<Row[]>;
  bandsOf: (row: Row) => number[];
  /** Whoever changed a row meanwhile wrote its bands as well: theirs stand. `given` is JSON of ids and arrays as Postgres writes them. */
  write: (db: Db, given: string) => Promise<unknown>;
};

async function fill(db: Db, { next, bandsOf, write }: Filling): Promise<number> {
  let filled = 0;
  for (let after = FIRST; ; ) {
    const rows = await next(db, after);
    const last = rows.at(-1);
    if (!last) return filled;
    const given = rows.map((row) => ({ id: row.id, bands: `{${bandsOf(row).join(',')}}` }));
    await write(db, JSON.stringify(given));
    filled += rows.length;
    after = last.id;
  }
}

const ITEMS: Filling = {
  next: (db, after) => db.$queryRaw<Row[]>`
    SELECT n.id, n."deskId", n.kind::text AS kind, n.claim, coalesce(placed.segments, '[]') AS segments
    FROM "Annotation" n JOIN "Article" a ON a.id = n."articleId"
    LEFT JOIN LATERAL (SELECT k.segments FROM "Anchor" k WHERE k."annotationId" = n.id AND k.part = 'content'
      ORDER BY k."versionId" = a."currentVersionId" DESC LIMIT 1) placed ON true
    WHERE n.bands IS NULL AND n.id > ${after}::uuid ORDER BY n.id LIMIT ${BATCH}`,
  bandsOf: ({ segments, ...item }) => itemBands({ ...item, words: joinedWords(segments) }),
  write: (db, given) => db.$executeRaw`
    UPDATE "Annotation" n SET bands = d.bands::int[] FROM jsonb_to_recordset(${given}::jsonb) AS d(id uuid, bands text)
    WHERE n.id = d.id AND n.bands IS NULL`,
};

const SUGGESTIONS: Filling = {
  next: (db, after) => db.$queryRaw<Row[]>`
    SELECT s.id, a."deskId", 'quote' AS kind, NULL AS claim, s.segments
    FROM "Suggestion" s JOIN "Article" a ON a.id = s."articleId"
    WHERE s.bands IS NULL AND s.id > ${after}::uuid ORDER BY s.id LIMIT ${BATCH}`,
  bandsOf: ({ deskId, segments }) => wordBands(deskId, [joinedWords(segments)]),
  write: (db, given) => db.$executeRaw`
    UPDATE "Suggestion" s SET bands = d.bands::int[] FROM jsonb_to_recordset(${given}::jsonb) AS d(id uuid, bands text)
    WHERE s.id = d.id AND s.bands IS NULL`,
};

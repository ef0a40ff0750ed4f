import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prisma } from '#lib/db/client.ts';
import { type Actor, MEMBERSHIPS } from '#lib/desks/desk.ts';
import { newId } from '#lib/kernel/ids.ts';
import { closeDatabase, makeArticle, makeDesk, makeItem, type TestArticle } from '#prisma/test-builders.ts';
import { assessmentCondition, assessmentFactsSql, type FactsOf, holds, toSql } from './visibility.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const ROUNDS = [1, 2];

let people: Actor[];
let article: TestArticle;
let itemId: string;

beforeAll(async () => {
  const desk = await makeDesk();
  people = [desk.owner, desk.editor, desk.first, desk.second, desk.observer];
  article = await makeArticle(desk.editor);
  itemId = (await makeItem(desk.first, article)).id;
});
afterAll(closeDatabase);

type Row = { author: number; round: number; effective: boolean };
type World = { rows: Row[]; settled: number[]; openings: { person: number; round: number }[] };

const person = fc.integer({ min: 0, max: 4 });
const round = fc.constantFrom(...ROUNDS);
const world: fc.Arbitrary<World> = fc.record({
  rows: fc.uniqueArray(fc.record({ author: person, round, effective: fc.boolean() }), {
    maxLength: 8,
    selector: (row) => `${row.author} ${row.round}`,
  }),
  settled: fc.uniqueArray(round, { maxLength: 2 }),
  openings: fc.uniqueArray(fc.record({ person, round }), {
    maxLength: 4,
    selector: (opening) => `${opening.person} ${opening.round}`,
  }),
});

const idOf = (index: number): string => people[index]?.userId ?? '';

async function store({ rows, settled, openings }: World): Promise<void> {
  const db = prisma();
  await db.assessment.deleteMany();
  await db.adjudicationOpening.deleteMany();
  await db.round.deleteMany();
  const at = { openedBy: idOf(0), articleVersionId: article.versionId, annotationId: itemId };
  await db.round.createMany({
    data: ROUNDS.map((number) => ({ ...at, number, settledAt: settled.includes(number) ? NOW : null })),
  });
  await db.adjudicationOpening.createMany({
    data: openings.map((opening) => ({
      annotationId: itemId,
      round: opening.round,
      userId: idOf(opening.person),
      id: newId(),
      swapped: false,
    })),
  });
  await db.assessment.createMany({ data: rows.map(rowData) });
}

function rowData({ author, round: number, effective }: Row) {
  const found = { axes: {}, codes: [], label: 'accurate', rule: 'Q12', findings: [], badges: [], methodVersion: 1 };
  return {
    id: newId(),
    annotationId: itemId,
    deskId: people[0]?.deskId ?? '',
    reviewerId: idOf(author),
    round: number,
    annotationVersion: 1,
    articleVersionId: article.versionId,
    ...found,
    lockedAt: NOW,
    effectiveAt: new Date(NOW.getTime() + (effective ? 0 : 1)),
  };
}

/** The facts of one row for one reader, found without SQL. */
function factsOf({ rows, settled, openings }: World, row: Row, reader: number): FactsOf {
  return {
    own: row.author === reader,
    effective: row.effective,
    peer: rows.some((mine) => mine.author === reader && mine.round === row.round && mine.effective),
    settled: settled.includes(row.round),
    adjudicator: openings.some((opening) => opening.person === reader && opening.round === row.round),
  };
}

async function readable(reader: Actor): Promise<string[]> {
  const predicate = toSql(assessmentCondition(reader), assessmentFactsSql(reader.userId, NOW));
  const rows = await prisma().$queryRawUnsafe<{ reviewerId: string; round: number }[]>(
    `SELECT a."reviewerId", a.round FROM "Assessment" a WHERE ${predicate}`,
  );
  return rows.map((row) => `${row.reviewerId} ${row.round}`).sort();
}

it('the predicate in SQL reads the same rows as the condition, for every membership', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (made) => {
      await store(made);
      for (const [index, stored] of people.entries()) {
        for (const membership of MEMBERSHIPS) {
          const reader = { ...stored, membership };
          const condition = assessmentCondition(reader);
          const expected = made.rows
            .filter((row) => holds(condition, factsOf(made, row, index)))
            .map((row) => `${idOf(row.author)} ${row.round}`);
          expect(await readable(reader)).toEqual(expected.sort());
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('conditions of nothing: any of none never holds, all of none always does, never never', () => {
  const facts = { own: true, effective: true, peer: true, settled: true, adjudicator: true };
  const sql = assessmentFactsSql(newId(), NOW);
  expect([holds({ any: [] }, facts), toSql({ any: [] }, sql)]).toEqual([false, 'false']);
  expect([holds({ all: [] }, facts), toSql({ all: [] }, sql)]).toEqual([true, 'true']);
  expect([holds({ never: true }, facts), toSql({ never: true }, sql)]).toEqual([false, 'false']);
});

it('a reader who is not an id never becomes SQL', () => {
  expect(() => assessmentFactsSql("' OR true --", NOW)).toThrow();
});

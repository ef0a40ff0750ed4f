import pg from 'pg';
import { prisma } from '#lib/db/client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { comparePassages } from '#lib/precedents/compare-passages.ts';
import { type Candidate, findCandidates } from '#lib/precedents/precedent.store.ts';
import { dropDatabase, makeMigratedDatabase, testServer } from '#prisma/make-database.ts';
import { cutTo, edited, quotationMaker, type Random, randomFrom } from './made-quotations.ts';
import { QuotationDatabase, type Row } from './quotation-database.ts';

const PASSAGES = 1_000_000;
/** Passages that are asked about, of each kind. */
const ASKED = 200;
/** Of these so many are timed with pg_trgm, which takes seconds for each. */
const TIMED = 8;
const MOST_CANDIDATES = 200;
const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7];
const GOAL = 10;
const SEED = 20_261_125;

/** How a passage is asked about, beside how it is kept. */
type Kind = { name: string; change: (words: string) => string };
type Asked = Row & { original: Row };
type Ours = { recall: number; verified: number; median: number; slowest: number; withComparing: number };

/** How the same words are found among a million, edited more and more: recall and time, beside pg_trgm in the same database. The ratio at equal recall counts. */
export async function benchPrecedents(count?: string): Promise<void> {
  const passages = passagesOf(count);
  const server = await testServer();
  const name = `sic_bench_${process.pid}`;
  try {
    const url = await makeMigratedDatabase(server.url, name);
    process.env.DATABASE_URL = url;
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await compareOn(client, passages);
    await client.end();
    await prisma().$disconnect();
  } finally {
    await dropDatabase(server.url, name);
    await server.stop();
  }
}

function passagesOf(count: string | undefined): number {
  const passages = Number(count ?? PASSAGES);
  if (!Number.isInteger(passages) || passages < ASKED)
    throw new RangeError(
      `"${count}" is no number of passages: give a whole number of ${ASKED} or more, or none for ${PASSAGES}.`,
    );
  return passages;
}

async function compareOn(client: pg.Client, passages: number): Promise<void> {
  const random = randomFrom(SEED);
  const maker = quotationMaker(random);
  const database = new QuotationDatabase(client);
  await database.prepare();
  const step = Math.floor(passages / ASKED);
  const places = new Set(Array.from({ length: ASKED }, (_, i) => i * step));
  const originals = [...(await database.add(passages, maker.quotation, places)).values()];
  console.log(
    `${passages.toLocaleString('en')} quotations of 8 to 40 words, made up after ${maker.from}; ${ASKED} asked about, of each kind`,
  );
  const asked = new Map(kindsOf(random, maker.word).map((kind) => [kind.name, askedOf(kind, originals)]));
  const { ours, theirs } = await database.index();
  console.log(`index of bands: ${ours}; of trigrams: ${theirs}`);
  const articleId = await database.addAsked([...asked.values()].flat());
  const times = await trigramTimes(client, asked.get('as printed') ?? []);
  console.log(
    `pg_trgm, median of ${TIMED}: ${times.map(({ threshold, ms }) => `% from ${threshold}: ${ms.toFixed(0)} ms`).join(', ')}\n`,
  );
  const ratios: number[] = [];
  console.log(HEAD.map((word, i) => (i ? word.padStart(12) : word.padEnd(18))).join(''));
  for (const [kind, rows] of asked) {
    const found = await askOurs(rows, { deskId: database.deskId, articleId });
    const recalls = await trigramRecalls(client, rows);
    const equal = equalOf(found.recall, recalls, times);
    ratios.push(equal.ms / found.median);
    printRow(kind, found, { recalls, ...equal });
  }
  const least = Math.min(...ratios);
  console.log(
    `\n${GOAL} times pg_trgm at equal recall: ${least >= GOAL ? 'yes' : 'no'}, ${least.toFixed(0)} times at least`,
  );
}

function kindsOf(random: Random, word: () => string): Kind[] {
  const rates = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
  return [
    { name: 'as printed', change: (words) => words },
    ...rates.map((rate) => ({
      name: `${rate * 100}% edited`,
      change: (words: string) => edited(words, { rate, random, word }),
    })),
    { name: 'cut to 8 words', change: (words) => cutTo(words, 8) },
    { name: 'cut to 5 words', change: (words) => cutTo(words, 5) },
  ];
}

function askedOf({ change }: Kind, originals: readonly Row[]): Asked[] {
  return originals.map((original) => ({ id: newId(), words: change(original.words), original }));
}

async function askOurs(rows: readonly Asked[], where: { deskId: string; articleId: string }): Promise<Ours> {
  const times: number[] = [];
  const compared: number[] = [];
  let [found, verified] = [0, 0];
  for (const { id, words, original } of rows) {
    const began = performance.now();
    const candidates = await findCandidates(prisma(), { ...where, ids: [id] }, MOST_CANDIDATES);
    times.push(performance.now() - began);
    const held = candidates.filter((candidate) => comparePassages(words, candidate.words, 'en'));
    compared.push(performance.now() - began);
    const has = (each: readonly Candidate[]) => each.some(({ suggestionId }) => suggestionId === original.id);
    if (has(candidates)) found++;
    if (has(held)) verified++;
  }
  return {
    recall: found / rows.length,
    verified: verified / rows.length,
    median: medianOf(times),
    slowest: Math.max(...times),
    withComparing: medianOf(compared),
  };
}

type Times = { threshold: number; ms: number };
type Recalls = { threshold: number; recall: number };

/** What the operator finds it finds for sure: its recall is how many pairs are as alike as it asks. */
async function trigramRecalls(client: pg.Client, rows: readonly Asked[]): Promise<Recalls[]> {
  const { rows: alike } = await client.query(
    'SELECT similarity(a, b) AS alike FROM unnest($1::text[], $2::text[]) AS pair(a, b)',
    [rows.map(({ words }) => words), rows.map(({ original }) => original.words)],
  );
  return THRESHOLDS.map((threshold) => ({
    threshold,
    recall: alike.filter((row) => row.alike >= threshold).length / rows.length,
  }));
}

async function trigramTimes(client: pg.Client, rows: readonly Asked[]): Promise<Times[]> {
  const times: Times[] = [];
  for (const threshold of THRESHOLDS) {
    await client.query(`SET pg_trgm.similarity_threshold = ${threshold}`);
    const each: number[] = [];
    for (const { words } of rows.slice(0, TIMED)) {
      const began = performance.now();
      await client.query(
        'SELECT id, similarity(words, $1) AS alike FROM trigrams WHERE words % $1 ORDER BY alike DESC LIMIT 200',
        [words],
      );
      each.push(performance.now() - began);
    }
    times.push({ threshold, ms: medianOf(each) });
  }
  return times;
}

/** The fastest of the thresholds that find as much as we do; the one that finds most where none does. */
function equalOf(recall: number, recalls: readonly Recalls[], times: readonly Times[]): Times & { isEqual: boolean } {
  const equal = recalls.findLast((each) => each.recall >= recall);
  const threshold = equal?.threshold ?? THRESHOLDS[0] ?? 0;
  return { threshold, isEqual: equal !== undefined, ms: times.find((each) => each.threshold === threshold)?.ms ?? 0 };
}

const HEAD = [
  'passage',
  'recall',
  'compared',
  'median ms',
  'slowest',
  'with comp.',
  ...THRESHOLDS.map((each) => `% ${each}`),
  'equal at',
  '÷ ours',
];

function printRow(kind: string, ours: Ours, theirs: Times & { recalls: Recalls[]; isEqual: boolean }): void {
  const share = (value: number) => `${(value * 100).toFixed(1)}%`;
  const cells = [
    share(ours.recall),
    share(ours.verified),
    ours.median.toFixed(1),
    ours.slowest.toFixed(1),
    ours.withComparing.toFixed(1),
    ...theirs.recalls.map(({ recall }) => share(recall)),
    theirs.isEqual ? String(theirs.threshold) : 'none',
    (theirs.ms / ours.median).toFixed(0),
  ];
  console.log(kind.padEnd(18) + cells.map((cell) => cell.padStart(12)).join(''));
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

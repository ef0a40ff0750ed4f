import { randomBytes } from 'node:crypto';
import type { Db } from '#lib/db/client.ts';
import type { AuditedAct } from './blind.ts';
import { canonicalJson, entryDigest, entryLeaf, GENESIS, merkleRoot, sealHead } from './chain.ts';
import type { LogEntry, LogHeader, LogSeal } from './log-line.ts';

/** What is written down of an act. `payload` is anything JSON can say; `actorId` is null where the program itself acted. */
export type NewEntry = AuditedAct & { deskId: string; at: Date; actorId: string | null; payload: unknown };

/** Entries in one seal at most; a longer queue makes several. */
const SEAL_SIZE = 500;
const SEALS_A_PAGE = 20;

/** Writes an entry, its salted payload and its place in the sealing queue in one statement; returns its number. Belongs in the act's own transaction. */
export async function appendEntry(db: Db, entry: NewEntry): Promise<number> {
  const { deskId, at, actorId, action, targetId } = entry;
  const payload = canonicalJson(entry.payload);
  const salt = randomBytes(16).toString('hex');
  const rows = await db.$queryRaw<{ number: bigint }[]>`
    WITH entry AS (
      INSERT INTO "AuditEntry" ("deskId", at, "actorId", action, "targetId", digest)
      VALUES (${deskId}::uuid, ${at}::timestamptz, ${actorId}::uuid, ${action}, ${targetId}::uuid, ${entryDigest(salt, payload)})
      RETURNING number
    ), payload AS (
      INSERT INTO "AuditPayload" (number, salt, payload) SELECT number, ${salt}, ${payload} FROM entry
    )
    INSERT INTO "AuditUnsealed" (number, "deskId") SELECT number, ${deskId}::uuid FROM entry RETURNING number`;
  return Number(rows[0]?.number);
}

/**
 * Seals every entry of the desk that is committed and not sealed yet, and returns the newest head; null when the desk never had an entry.
 * `db` must be a transaction of its own (read committed): sealers of one desk wait for each other until it ends.
 */
export async function sealDesk(db: Db, deskId: string, now: Date): Promise<string | null> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`audit-seal:${deskId}`}, 0))`;
  let last = await lastSeal(db, deskId);
  for (;;) {
    const entries = await takeUnsealed(db, deskId);
    if (entries.length === 0) return last?.head ?? null;
    last = await writeSeal(db, { deskId, now, last, entries });
  }
}

/** The earliest of the desk's recent entries that tells of somebody else's lock made after `since`; null when there is none. */
export async function findPendingLock(
  db: Db,
  { deskId, readerId, since }: { deskId: string; readerId: string; since: Date },
): Promise<number | null> {
  const rows = await db.$queryRaw<{ number: bigint | null }[]>`
    SELECT min(number) AS number FROM (SELECT * FROM "AuditEntry" WHERE "deskId" = ${deskId}::uuid ORDER BY number DESC LIMIT 2000) recent
    WHERE action IN ('assessment.lock', 'assessment.withdraw') AND at > ${since} AND "actorId" <> ${readerId}::uuid`;
  const number = rows[0]?.number ?? null;
  return number === null ? null : Number(number);
}

/** The desks that have entries waiting for a seal. */
export async function desksToSeal(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ deskId: string }[]>`SELECT DISTINCT "deskId" FROM "AuditUnsealed"`;
  return rows.map((row) => row.deskId);
}

/** The head of the desk's newest seal, 64 hex digits, or null before the first. */
export async function latestHead(db: Db, deskId: string): Promise<string | null> {
  return (await lastSeal(db, deskId))?.head ?? null;
}

/**
 * What an export shows: seals after number `since` (0 for all), payloads only of the acts that `reveal` allows. With `before` it
 * ends ahead of the entry of that number, and of the seal that covers it.
 */
export type LogRequest = {
  deskId: string;
  since: number;
  now: Date;
  reveal: (act: AuditedAct) => boolean;
  before?: number | null;
};

/**
 * The desk's log as NDJSON lines (without line ends): the header, each seal behind its entries, then what waits for a seal. One statement
 * fixes what belongs to it, and entries and seals never change, so that it is one moment's log however long the reading takes.
 */
export async function* exportLog(db: Db, request: LogRequest): AsyncGenerator<string> {
  const { deskId, since, now, reveal } = request;
  const { last, previous, unsealed } = await readExtent(db, request);
  const header: LogHeader = {
    format: 'sic-audit',
    version: 1,
    desk: deskId,
    exportedAt: now.toISOString(),
    since,
    previous,
  };
  yield JSON.stringify(header);
  for (let done = since; done < last; done += SEALS_A_PAGE) {
    const seals = await readSeals(db, deskId, { after: done, upTo: Math.min(done + SEALS_A_PAGE, last) });
    const entries = await readEntries(
      db,
      seals.flatMap((seal) => seal.entries),
      reveal,
    );
    for (const seal of seals) {
      for (const number of seal.entries) yield* entryLine(entries.get(number));
      yield JSON.stringify({ seal });
    }
  }
  for (let i = 0; i < unsealed.length; i += SEAL_SIZE) {
    const entries = await readEntries(db, unsealed.slice(i, i + SEAL_SIZE), reveal);
    for (const entry of entries.values()) yield* entryLine(entry);
  }
}

type EntryRow = {
  number: bigint;
  deskId: string;
  at: Date;
  actorId: string | null;
  action: string;
  targetId: string;
  digest: string;
};

type Link = { number: number; head: string };

async function lastSeal(db: Db, deskId: string): Promise<Link | null> {
  return db.auditSeal.findFirst({
    where: { deskId },
    orderBy: { number: 'desc' },
    select: { number: true, head: true },
  });
}

/** The front of the queue, by number. Entries may commit out of their order: a late one simply falls into a later seal. */
async function takeUnsealed(db: Db, deskId: string): Promise<EntryRow[]> {
  return db.$queryRaw<EntryRow[]>`
    WITH taken AS (
      DELETE FROM "AuditUnsealed" WHERE number IN (
        SELECT number FROM "AuditUnsealed" WHERE "deskId" = ${deskId}::uuid ORDER BY number LIMIT ${SEAL_SIZE}
      ) RETURNING number
    )
    SELECT e.number, e."deskId", e.at, e."actorId", e.action, e."targetId", e.digest
    FROM taken JOIN "AuditEntry" e USING (number) ORDER BY e.number`;
}

type SealWork = { deskId: string; now: Date; last: Link | null; entries: EntryRow[] };

async function writeSeal(db: Db, { deskId, now, last, entries }: SealWork): Promise<Link> {
  const number = (last?.number ?? 0) + 1;
  const previous = last?.head ?? GENESIS;
  const root = merkleRoot(
    entries.map((row) => entryLeaf({ ...row, number: Number(row.number), at: row.at.toISOString() })),
  );
  const head = sealHead({ previous, root, deskId, number, at: now.toISOString() });
  const numbers = entries.map((row) => row.number);
  await db.auditSeal.create({ data: { deskId, number, root, previous, head, at: now, entries: numbers } });
  return { number, head };
}

type Extent = { last: number; previous: string; unsealed: number[] };

async function readExtent(db: Db, { deskId, since, before = null }: LogRequest): Promise<Extent> {
  const rows = await db.$queryRaw<{ last: number; previous: string | null; unsealed: bigint[] }[]>`
    SELECT coalesce((SELECT min(number) - 1 FROM "AuditSeal" WHERE "deskId" = ${deskId}::uuid
        AND ${before}::bigint IS NOT NULL AND ${before}::bigint <= ANY(entries)),
        (SELECT max(number) FROM "AuditSeal" WHERE "deskId" = ${deskId}::uuid), 0) AS last,
      (SELECT head FROM "AuditSeal" WHERE "deskId" = ${deskId}::uuid AND number = ${since}) AS previous,
      (SELECT coalesce(array_agg(number ORDER BY number), '{}') FROM "AuditUnsealed" WHERE "deskId" = ${deskId}::uuid
        AND (${before}::bigint IS NULL OR number < ${before}::bigint)) AS unsealed`;
  const { last = 0, previous = null, unsealed = [] } = rows[0] ?? {};
  return { last, previous: previous ?? GENESIS, unsealed: unsealed.map(Number) };
}

async function readSeals(db: Db, deskId: string, { after, upTo }: { after: number; upTo: number }): Promise<LogSeal[]> {
  const rows = await db.auditSeal.findMany({
    where: { deskId, number: { gt: after, lte: upTo } },
    orderBy: { number: 'asc' },
  });
  return rows.map(({ number, entries, root, previous, head, at }) => {
    return { number, entries: entries.map(Number), root, previous, head, at: at.toISOString() };
  });
}

async function readEntries(db: Db, numbers: number[], reveal: LogRequest['reveal']): Promise<Map<number, LogEntry>> {
  const rows = await db.auditEntry.findMany({
    where: { number: { in: numbers } },
    orderBy: { number: 'asc' },
    include: { payload: true },
  });
  return new Map(
    rows.map(({ number, at, actorId, action, targetId, digest, payload }) => {
      const entry: LogEntry = { number: Number(number), at: at.toISOString(), actorId, action, targetId, digest };
      const shown = payload && reveal({ action, targetId }) ? { salt: payload.salt, payload: payload.payload } : {};
      return [entry.number, { ...entry, ...shown }];
    }),
  );
}

/** Nothing for an entry that is gone from the database: the verifier will say so. */
function* entryLine(entry: LogEntry | undefined): Generator<string> {
  if (entry) yield JSON.stringify({ entry });
}

import { afterAll, describe, expect, it } from 'vitest';
import { prisma } from '#lib/db/client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { appendEntry, desksToSeal, exportLog, latestHead, sealDesk } from './audit.store.ts';
import { type AuditedAct, revealSettled } from './blind.ts';
import { verifyLog } from './verify-log.ts';

const NOW = new Date('2026-03-01T10:00:00.123Z');
const db = prisma();
const showAll = () => true;

afterAll(() => db.$disconnect());

function write(deskId: string, action = 'item.made', targetId: string = newId()): Promise<number> {
  return appendEntry(db, {
    deskId,
    at: NOW,
    actorId: newId(),
    action,
    targetId,
    payload: { text: 'é\u0000"\\', n: [1, null] },
  });
}

function seal(deskId: string): Promise<string | null> {
  return db.$transaction((tx) => sealDesk(tx, deskId, NOW));
}

async function read(deskId: string, reveal: (act: AuditedAct) => boolean = showAll, since = 0): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLog(db, { deskId, since, now: NOW, reveal })) lines.push(line);
  return lines;
}

describe('appendEntry and sealDesk', () => {
  it('make a log that verifies, head and all', async () => {
    const deskId = newId();
    expect(await seal(deskId)).toBeNull();
    for (let i = 0; i < 3; i++) await write(deskId);
    expect(await desksToSeal(db)).toContain(deskId);
    const first = await seal(deskId);
    expect(await seal(deskId)).toBe(first);
    await write(deskId);
    const second = await seal(deskId);
    await write(deskId);
    expect(await latestHead(db, deskId)).toBe(second);
    expect(second).not.toBe(first);
    const report = verifyLog(await read(deskId), second ?? '');
    expect(report).toMatchObject({
      ok: true,
      entries: 5,
      seals: 2,
      unsealed: 1,
      hidden: 0,
      head: second,
      completeUpTo: 2,
    });
  });

  it('leave nothing in the queue, however long it is', async () => {
    const deskId = newId();
    await db.$executeRaw`
      WITH e AS (
        INSERT INTO "AuditEntry" ("deskId", at, action, "targetId", digest)
        SELECT ${deskId}::uuid, now(), 'item.made', ${deskId}::uuid, repeat('0', 64) FROM generate_series(1, 1234) RETURNING number
      ) INSERT INTO "AuditUnsealed" SELECT number, ${deskId}::uuid FROM e`;
    const head = await seal(deskId);
    expect(await desksToSeal(db)).not.toContain(deskId);
    expect(verifyLog(await read(deskId), head ?? '')).toMatchObject({
      ok: true,
      entries: 1234,
      seals: 3,
      hidden: 1234,
    });
  });

  it('seal an entry that commits after later ones, in a later seal, without waiting for it', async () => {
    const deskId = newId();
    const late = Promise.withResolvers<void>();
    const written = Promise.withResolvers<number>();
    const slow = db.$transaction(async (tx) => {
      written.resolve(
        await appendEntry(tx, { deskId, at: NOW, actorId: null, action: 'item.made', targetId: deskId, payload: 1 }),
      );
      await late.promise;
    });
    const first = await written.promise;
    const second = await write(deskId);
    await seal(deskId);
    late.resolve();
    await slow;
    const head = await seal(deskId);
    const seals = await db.auditSeal.findMany({ where: { deskId }, orderBy: { number: 'asc' } });
    expect(seals.map((each) => each.entries.map(Number))).toEqual([[second], [first]]);
    expect(verifyLog(await read(deskId), head ?? '').ok).toBe(true);
  });

  it('take an entry back with the act that was rolled back', async () => {
    const deskId = newId();
    const act = db.$transaction(async (tx) => {
      await appendEntry(tx, { deskId, at: NOW, actorId: null, action: 'item.made', targetId: deskId, payload: 1 });
      throw new Error('rolled back');
    });
    await expect(act).rejects.toThrow('rolled back');
    expect(await seal(deskId)).toBeNull();
  });

  it('seal each entry once when many seal and write at the same time', async () => {
    const deskId = newId();
    await Promise.all(Array.from({ length: 40 }, (_, i) => (i % 4 === 3 ? seal(deskId) : write(deskId))));
    const head = await seal(deskId);
    expect(verifyLog(await read(deskId), head ?? '')).toMatchObject({
      ok: true,
      entries: 30,
      unsealed: 0,
      completeUpTo: expect.any(Number),
    });
  });
});

describe('the database', () => {
  it('refuses to change or remove what was written', async () => {
    const deskId = newId();
    const number = await write(deskId);
    await seal(deskId);
    const refused = (sql: string) => expect(db.$executeRawUnsafe(sql)).rejects.toThrow('insert only');
    await refused(`UPDATE "AuditEntry" SET action = 'x' WHERE number = ${number}`);
    await refused(`DELETE FROM "AuditSeal" WHERE "deskId" = '${deskId}'`);
    await refused(`UPDATE "AuditPayload" SET payload = '{}' WHERE number = ${number}`);
  });

  it('lets a payload be erased, and the log still verifies', async () => {
    const deskId = newId();
    const number = await write(deskId);
    const head = await seal(deskId);
    await db.auditPayload.delete({ where: { number } });
    expect(verifyLog(await read(deskId), head ?? '')).toMatchObject({ ok: true, hidden: 1 });
  });

  it('cannot hide that somebody changed it behind the program', async () => {
    const deskId = newId();
    const number = await write(deskId);
    const head = await seal(deskId);
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRaw`UPDATE "AuditEntry" SET "actorId" = ${deskId}::uuid WHERE number = ${number}`;
    });
    expect(verifyLog(await read(deskId), head ?? '').faults.map((fault) => fault.kind)).toEqual(['edited']);
  });
});

describe('exportLog', () => {
  it('shows blind acts by their digest alone until they are settled', async () => {
    const [deskId, open, settled] = [newId(), newId(), newId()];
    await write(deskId, 'assessment.locked', open);
    await write(deskId, 'citation.made', open);
    await write(deskId, 'assessment.locked', settled);
    await write(deskId, 'item.made', open);
    const head = await seal(deskId);
    const lines = await read(deskId, revealSettled(new Set([settled])));
    const shown = lines.flatMap((line) => JSON.parse(line).entry ?? []).map((entry) => entry.payload !== undefined);
    expect(shown).toEqual([false, false, true, true]);
    expect(verifyLog(lines, head ?? '')).toMatchObject({ ok: true, hidden: 2 });
  });

  it('begins after the seal that is asked for', async () => {
    const deskId = newId();
    for (let i = 0; i < 3; i++) {
      await write(deskId);
      await seal(deskId);
    }
    const head = await latestHead(db, deskId);
    const lines = await read(deskId, showAll, 2);
    expect(verifyLog(lines, head ?? '')).toMatchObject({ ok: true, entries: 1, seals: 1, completeUpTo: 3 });
  });

  it('is the log of one moment, whatever is written and sealed while it is read', async () => {
    const deskId = newId();
    await write(deskId);
    const head = await seal(deskId);
    await write(deskId);
    const lines: string[] = [];
    for await (const line of exportLog(db, { deskId, since: 0, now: NOW, reveal: showAll })) {
      lines.push(line);
      await write(deskId);
      await seal(deskId);
    }
    expect(verifyLog(lines, head ?? '')).toMatchObject({ ok: true, entries: 2, seals: 1, unsealed: 1 });
  });
});

import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { withClient } from './embedded.ts';

/** The key of the advisory lock that Prisma's own command takes: both may be used on one database by turns. */
const MIGRATE_LOCK = 72707369;

const HISTORY = `CREATE TABLE _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

const USER_TABLES = `SELECT count(*)::int AS n FROM pg_class c
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r','p','v','m')
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')`;

type Migration = { name: string; sql: string; checksum: string };

/** A migration that cannot go on; the message names what is wrong and with which file. */
export class MigrationError extends Error {}

/**
 * Applies the folder's migrations in order under a lock, so that instances starting together apply each once. Leaves the same
 * history as `prisma migrate deploy`.
 * @returns the names that were applied now
 * @throws MigrationError when one fails, failed before, was edited after it ran, or when the database is newer than this program
 */
export async function applyMigrations(url: string, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  return withClient(url, async (client) => {
    await client.query(`SET lock_timeout = '60s'`);
    await client.query(`SELECT pg_advisory_lock(${MIGRATE_LOCK})`);
    await client.query('RESET lock_timeout');
    await ensureHistory(client);
    const done = await appliedChecksums(client);
    refuseNewer(done, migrations);
    const waiting = migrations.filter((migration) => isWaiting(done, migration));
    for (const migration of waiting) await applyOne(client, migration);
    return waiting.map((migration) => migration.name);
  });
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const body = await readFile(path.join(folder, name, 'migration.sql'));
      return { name, sql: body.toString('utf8'), checksum: createHash('sha256').update(body).digest('hex') };
    }),
  );
}

async function ensureHistory(client: pg.Client): Promise<void> {
  const found = await client.query(`SELECT to_regclass('_prisma_migrations') AS history`);
  if (found.rows[0].history) return;
  const tables = await client.query(USER_TABLES);
  if (tables.rows[0].n > 0) {
    throw new MigrationError('The database is not empty and was not made by Sic. Point DATABASE_URL at an empty one.');
  }
  await client.query(HISTORY);
}

async function appliedChecksums(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at',
  );
  const failed = rows.filter((row) => !row.finished_at).map((row) => row.migration_name);
  if (failed.length) throw new MigrationError(`A migration failed before and waits for repair: ${failed.join(', ')}.`);
  return new Map(rows.map((row) => [String(row.migration_name), String(row.checksum)]));
}

function refuseNewer(done: Map<string, string>, migrations: Migration[]): void {
  const known = new Set(migrations.map((migration) => migration.name));
  const newer = [...done.keys()].filter((name) => !known.has(name));
  if (newer.length)
    throw new MigrationError(`The database is newer than this program (${newer.join(', ')}). Upgrade Sic.`);
}

function isWaiting(done: Map<string, string>, migration: Migration): boolean {
  const checksum = done.get(migration.name);
  if (checksum === undefined) return true;
  if (checksum !== migration.checksum) throw new MigrationError(`Migration ${migration.name} was edited after it ran.`);
  return false;
}

async function applyOne(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID();
  await client.query(
    'INSERT INTO _prisma_migrations (id, checksum, started_at, migration_name) VALUES ($1, $2, now(), $3)',
    [id, checksum, name],
  );
  try {
    await client.query(sql);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, message]);
    throw new MigrationError(`Migration ${name} failed: ${message}`, { cause: error });
  }
  await client.query('UPDATE _prisma_migrations SET applied_steps_count = 1, finished_at = now() WHERE id = $1', [id]);
}

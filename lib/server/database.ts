import path from 'node:path';
import { applyMigrations } from '#lib/db/apply-migrations.ts';
import { startEmbedded, withClient } from '#lib/db/embedded.ts';
import type { Env } from '#lib/env.ts';
import { freePort } from './ports.ts';

/** The oldest Postgres that Sic runs on, as server_version_num. */
const OLDEST = 150_000;

const MIGRATIONS = path.join(import.meta.dirname, '../../prisma/migrations');

/** A database ready for use; `stop` ends the server when it is our own and does nothing otherwise. */
export type OpenDatabase = { url: string; stop: () => Promise<void> };

/**
 * Opens the database of DATABASE_URL, or else starts the embedded one in the data folder, and applies the migrations.
 * @throws Error with a sentence for people: unreachable, too old, a folder in use, a migration that failed
 */
export async function openDatabase(env: Pick<Env, 'DATABASE_URL' | 'SIC_DATA_DIR'>): Promise<OpenDatabase> {
  const database = env.DATABASE_URL ? await joinServer(env.DATABASE_URL) : await ownServer(env.SIC_DATA_DIR);
  try {
    await applyMigrations(database.url, MIGRATIONS);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function ownServer(folder: string): Promise<OpenDatabase> {
  return startEmbedded(path.resolve(folder, 'postgres'), await freePort());
}

async function joinServer(url: string): Promise<OpenDatabase> {
  const version = await versionOf(url);
  if (version < OLDEST) {
    throw new Error(`The server of DATABASE_URL is Postgres ${Math.floor(version / 10_000)}; Sic needs 15 or newer.`);
  }
  return { url, stop: async () => {} };
}

async function versionOf(url: string): Promise<number> {
  const { host, pathname } = new URL(url);
  try {
    return await withClient(url, async (client) => {
      const { rows } = await client.query(`SELECT current_setting('server_version_num')::int AS version`);
      return Number(rows[0].version);
    });
  } catch (error) {
    throw new Error(`The database of DATABASE_URL (${host}${pathname}) cannot be used: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

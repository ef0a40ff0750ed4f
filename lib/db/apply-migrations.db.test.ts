import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { dropDatabase, makeDatabase } from '#prisma/make-database.ts';
import { applyMigrations } from './apply-migrations.ts';
import { withClient } from './embedded.ts';
import { databaseUrl } from './pool.ts';

const made: string[] = [];
let folder: string;

async function migration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, 'migration.sql'), sql);
}

async function emptyDatabase(): Promise<string> {
  const name = `sic_migrate_${process.pid}_${made.length}`;
  made.push(name);
  return makeDatabase(databaseUrl(), name);
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sic-migrations-'));
  await migration('1_first', 'CREATE TABLE first (n int)');
  return () => rm(folder, { recursive: true });
});
afterAll(async () => {
  for (const name of made) await dropDatabase(databaseUrl(), name);
});

describe('applyMigrations', () => {
  it('applies each once, also when five instances start together', async () => {
    const url = await emptyDatabase();
    const applied = await Promise.all([1, 2, 3, 4, 5].map(() => applyMigrations(url, folder)));
    expect(applied.flat()).toEqual(['1_first']);
  });

  it('applies only what is new', async () => {
    const url = await emptyDatabase();
    await applyMigrations(url, folder);
    await migration('2_second', 'CREATE TABLE second (n int)');
    expect(await applyMigrations(url, folder)).toEqual(['2_second']);
  });

  it('refuses a migration that was edited after it ran', async () => {
    const url = await emptyDatabase();
    await applyMigrations(url, folder);
    await migration('1_first', 'CREATE TABLE first (n bigint)');
    await expect(applyMigrations(url, folder)).rejects.toThrow('1_first was edited');
  });

  it('refuses a database of a newer program', async () => {
    const url = await emptyDatabase();
    await applyMigrations(url, folder);
    await rm(path.join(folder, '1_first'), { recursive: true });
    await expect(applyMigrations(url, folder)).rejects.toThrow('newer than this program');
  });

  it('leaves nothing of a migration that fails, and says so at the next start', async () => {
    const url = await emptyDatabase();
    await migration('2_broken', 'CREATE TABLE half (n int); SELECT 1 / 0');
    await expect(applyMigrations(url, folder)).rejects.toThrow('2_broken failed: division by zero');
    const half = await withClient(url, (client) => client.query(`SELECT to_regclass('half') AS half`));
    expect(half.rows[0].half).toBeNull();
    await expect(applyMigrations(url, folder)).rejects.toThrow('waits for repair: 2_broken');
  });

  it('refuses a database with tables of somebody else', async () => {
    const url = await emptyDatabase();
    await withClient(url, (client) => client.query('CREATE TABLE theirs (n int)'));
    await expect(applyMigrations(url, folder)).rejects.toThrow('was not made by Sic');
  });
});

describe('the migrations of the project', () => {
  const PROJECT = path.join(import.meta.dirname, '../../prisma/migrations');
  const shipped = {
    '20261124000000_init': '75778aef7255e1d1adec1b4fb15887661f0032d00d5ce57df6eaccd5d45fa5f5',
    '20261125000000_quotations_and_jobs': 'ee4fd9bb7ea161847d6a87b486df0dbc44b994d63cf7e3546f7a42314e17583a',
  };

  it.each(Object.entries(shipped))('%s was shipped and stands as it was', async (name, sha256) => {
    const sql = await readFile(path.join(PROJECT, name, 'migration.sql'));
    expect(createHash('sha256').update(sql).digest('hex')).toBe(sha256);
  });

  it('take a database of before along with what is in it', async () => {
    await rm(path.join(folder, '1_first'), { recursive: true });
    const [first = '', ...others] = (await readdir(PROJECT, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
    await cp(path.join(PROJECT, first), path.join(folder, first), { recursive: true });
    const url = await emptyDatabase();
    await applyMigrations(url, folder);
    await withClient(url, (client) =>
      client.query(`INSERT INTO "AdjudicationOpening" ("annotationId", round, "userId", swapped)
        SELECT gen_random_uuid(), round, gen_random_uuid(), false FROM generate_series(1, 2) round`),
    );
    expect(await applyMigrations(url, PROJECT)).toEqual(others);
    const openings = await withClient(url, (client) => client.query('SELECT id, round FROM "AdjudicationOpening"'));
    expect(new Set(openings.rows.map(({ id }) => id)).size).toBe(2);
    expect(openings.rows.map(({ id }) => id)).not.toContain(null);
  });
});

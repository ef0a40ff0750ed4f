import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyMigrations } from '#lib/db/apply-migrations.ts';
import { startEmbedded, withClient } from '#lib/db/embedded.ts';
import { freePort } from '#lib/server/ports.ts';

const MIGRATIONS = path.join(import.meta.dirname, 'migrations');

/** A server for tests; `stop` leaves nothing behind. */
export type TestServer = { url: string; stop: () => Promise<void> };

/** The server of DATABASE_URL, whose databases stay untouched, or an embedded one in a temporary folder. */
export async function testServer(): Promise<TestServer> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const folder = await mkdtemp(path.join(tmpdir(), 'sic-test-'));
  const server = await startEmbedded(folder, await freePort());
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Makes an empty database, or a copy of `template`, beside that of `serverUrl`; answers its connection string. */
export async function makeDatabase(serverUrl: string, name: string, template?: string): Promise<string> {
  await withClient(serverUrl, (client) =>
    client.query(`CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ''}`),
  );
  return urlOf(serverUrl, name);
}

/** Makes a database that has every migration; answers its connection string. */
export async function makeMigratedDatabase(serverUrl: string, name: string): Promise<string> {
  const url = await makeDatabase(serverUrl, name);
  await applyMigrations(url, MIGRATIONS);
  return url;
}

/** Removes a database that `makeDatabase` made, whoever is still connected. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await withClient(serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
}

function urlOf(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { databaseUrl } from '#lib/db/pool.ts';

/** What the engine answers when asked for the server's version. */
async function ask(datasource: { url: string; shadowDatabaseUrl?: string }): Promise<string> {
  const args = [path.join(import.meta.dirname, 'schema-engine.mjs'), '--datasource', JSON.stringify(datasource)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let answer = '';
  child.stdout.on('data', (part) => {
    answer += part;
  });
  const params = { datasource: { tag: 'ConnectionString', url: datasource.url } };
  child.stdin.end(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'getDatabaseVersion', params })}\n`);
  await once(child, 'close');
  return answer;
}

describe('the schema engine', () => {
  it('talks to the database', async () => {
    expect(await ask({ url: databaseUrl() })).toContain('PostgreSQL');
  });

  it('refuses the main database as the one to be emptied, also under another spelling', async () => {
    const other = new URL(databaseUrl());
    other.hostname = 'localhost';
    other.searchParams.set('schema', 'public');
    for (const shadowDatabaseUrl of [databaseUrl(), other.href]) {
      expect(await ask({ url: databaseUrl(), shadowDatabaseUrl })).toContain('would be emptied');
    }
  });

  it('takes another database for it', async () => {
    const other = new URL(databaseUrl());
    other.pathname = '/postgres';
    expect(await ask({ url: databaseUrl(), shadowDatabaseUrl: other.href })).toContain('PostgreSQL');
  });
});

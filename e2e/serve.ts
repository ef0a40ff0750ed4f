import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { dropDatabase, makeDatabase, testServer } from '#prisma/make-database.ts';
import { announceApp } from './app-under-test.ts';

// Starts the product as `npm start` does, on a fresh database and data folder, for one run of the journeys.
const port = process.env.E2E_PORT;
if (!port) throw new Error('E2E_PORT is not set; the journeys are started with npx playwright test.');

const url = `http://localhost:${port}`;
const folder = await mkdtemp(path.join(tmpdir(), 'sic-e2e-'));
const server = await testServer();
const name = `sic_e2e_${process.pid}`;
const databaseUrl = await makeDatabase(server.url, name);
await announceApp({ url, databaseUrl, setupCode: null });

const child = spawn(process.execPath, [path.join(import.meta.dirname, '../scripts/start.ts')], {
  env: { ...process.env, PORT: port, APP_URL: url, DATABASE_URL: databaseUrl, SIC_DATA_DIR: folder, LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill('SIGTERM'));
readline.createInterface({ input: child.stdout }).on('line', (line) => {
  console.log(line);
  const setupCode = /^Setup code: (\S+)/.exec(line)?.[1];
  if (setupCode) announceApp({ url, databaseUrl, setupCode });
});

const [code] = await once(child, 'exit');
await dropDatabase(server.url, name);
await server.stop();
await rm(folder, { recursive: true, force: true });
process.exit(code ?? 1);

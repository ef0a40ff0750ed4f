import { type Env, readEnv } from '#lib/env.ts';
import { getLog } from '#lib/log.ts';
import { openDatabase } from '#lib/server/database.ts';
import { keptSecret } from '#lib/server/kept-secret.ts';
import { isPortFree } from '#lib/server/ports.ts';
import { endPrograms } from './run-program.ts';
import { makeShutdown, type Shutdown } from './shutdown.ts';

/** The configuration, or all its faults on the console and the end of the process. */
export function envOrExit(source: NodeJS.ProcessEnv): Env {
  const read = readEnv(source);
  if (read.ok) return read.env;
  console.error(`\nThe configuration is faulty:\n${read.faults.map((fault) => `  - ${fault}`).join('\n')}\n`);
  process.exit(1);
}

/** Throws, with what to do, when another program listens on the port. */
export async function refuseBusyPort(env: Env): Promise<void> {
  if (await isPortFree(env.PORT)) return;
  throw new Error(
    `Port ${env.PORT} is in use by another program. End that one, or choose another: PORT=${env.PORT + 1} npm …`,
  );
}

/** A shutdown that ends a build under way, too. */
export async function shutdownOfAll(): Promise<Shutdown> {
  const shutdown = makeShutdown();
  await shutdown.start(async () => {}, endPrograms);
  return shutdown;
}

/** What the product is started with; `prepare` runs when the database is ready and before the first request is taken. */
type Start = { env: Env; shutdown: Shutdown; prepare: () => Promise<void> };

/** Starts the whole product: database, migrations, server and background work; the shutdown ends all of it. */
export async function startApp({ env, shutdown, prepare }: Start): Promise<void> {
  try {
    const open = () => openDatabase(env);
    const database = await shutdown.start(open, (opened) => opened.stop());
    await tellRuntime(env, database.url);
    await prepare();
    const { startServer } = await import('#lib/server/server.ts');
    const start = () => startServer({ env, log: getLog() });
    await shutdown.start(start, (server) => server.stop());
  } catch (error) {
    await shutdown.end();
    throw error;
  }
}

/** The modules that Next loads read these from the environment. */
async function tellRuntime(env: Env, databaseUrl: string): Promise<void> {
  Object.assign(process.env, {
    NODE_ENV: env.NODE_ENV,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(env.PORT),
    SIC_DATA_DIR: env.SIC_DATA_DIR,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: env.AUTH_SECRET ?? (await keptSecret(env.SIC_DATA_DIR, 'auth-secret')),
    APP_URL: env.APP_URL,
    AUTH_URL: env.APP_URL,
  });
}

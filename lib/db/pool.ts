import pg from 'pg';
import { getEnv } from '#lib/env.ts';

const shared = globalThis as { sicPool?: pg.Pool };

/** The process's own pool for what Prisma does not do (COPY, checks of health). UTC on every connection. */
export function pool(): pg.Pool {
  shared.sicPool ??= makePool();
  return shared.sicPool;
}

function makePool(): pg.Pool {
  const made = new pg.Pool({ connectionString: databaseUrl(), max: 6, options: '-c timezone=UTC' });
  made.on('error', () => {});
  return made;
}

/** Where the database is. The start has set it before anything connects. */
export function databaseUrl(): string {
  const url = getEnv().DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: start Sic with npm start or npm run demo.');
  return url;
}

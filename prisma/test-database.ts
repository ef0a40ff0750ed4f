import type { TestProject } from 'vitest/node';
import { dropDatabase, makeMigratedDatabase, testServer } from './make-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The test server, and the database with every migration that each test file gets a copy of. */
    testDatabase: { serverUrl: string; template: string };
  }
}

/** Once for all database tests: a server, and one migrated database to copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = `sic_template_${process.pid}`;
  await makeMigratedDatabase(server.url, template);
  project.provide('testDatabase', { serverUrl: server.url, template });
  return async () => {
    await dropDatabase(server.url, template);
    await server.stop();
  };
}

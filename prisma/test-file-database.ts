import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { dropDatabase, makeDatabase } from './make-database.ts';

// Each test file works in a database of its own; this runs before the file, and so before a client is made.
const { serverUrl, template } = inject('testDatabase');
const name = `sic_test_${randomBytes(6).toString('hex')}`;
process.env.DATABASE_URL = await makeDatabase(serverUrl, name, template);
afterAll(() => dropDatabase(serverUrl, name));

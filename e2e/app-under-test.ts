import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The app that the journeys run against: its address, its database, and the code that opens /setup while nobody owns it. */
export type AppUnderTest = { url: string; databaseUrl: string; setupCode: string | null };

const FILE = path.join(import.meta.dirname, '../.sic/app-under-test.json');

/** The app that serve.ts started for this run. */
export async function appUnderTest(): Promise<AppUnderTest> {
  return JSON.parse(await readFile(FILE, 'utf8')) as AppUnderTest;
}

/** Tells the journeys where the app is; serve.ts does so before the app takes its first request. */
export async function announceApp(app: AppUnderTest): Promise<void> {
  await mkdir(path.dirname(FILE), { recursive: true });
  await writeFile(FILE, JSON.stringify(app), { mode: 0o600 });
}

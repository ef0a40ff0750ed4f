import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commandOf, ROOT, runProgram } from './run-program.ts';
import { hashFiles, sourceHash } from './source-hash.ts';

const CLIENT_STAMP = path.join(ROOT, 'lib/db/generated/made-from');
const BUILD_STAMP = path.join(ROOT, '.next/built-from');

/** Makes the database client from the schema when the one there is of another schema or version. Throws when that fails. */
export async function ensureClient(): Promise<void> {
  const hash = await hashFiles(ROOT, ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']);
  if ((await stampOf(CLIENT_STAMP)) === hash) return;
  console.log('Making the database client (a few seconds) …');
  const { code, output } = await runProgram({ file: commandOf('prisma'), args: ['generate'] });
  if (code !== 0) throw new Error(`The database client could not be made.\n${output}`);
  await stamp(CLIENT_STAMP, hash);
}

/** Builds the pages when their sources changed since the last build. Throws when the build fails, having shown why. */
export async function ensureBuild(): Promise<void> {
  const hash = await sourceHash(ROOT);
  if ((await stampOf(BUILD_STAMP)) === hash) return console.log('The build is up to date.');
  await ensureClient();
  console.log('Building the pages (a minute or two) …');
  const began = Date.now();
  const { code } = await runProgram({ file: commandOf('next'), args: ['build'], show: true, env: BUILD_ENV });
  if (code !== 0) throw new Error('The build failed; the lines above say why.');
  await stamp(BUILD_STAMP, hash);
  console.log(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
}

const BUILD_ENV = { NODE_ENV: 'production' };

async function stampOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

async function stamp(file: string, hash: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, hash);
}

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDERS = ['app', 'components', 'lib', 'public'];
const FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.js',
  'postcss.config.mjs',
  'proxy.ts',
];
const NOT_BUILT = /\.(test|cases)\.tsx?$|^lib\/db\/generated\//;

/** One hash over every file a build is made from, in `root`: names and contents. Tests and generated code do not count. */
export async function sourceHash(root: string): Promise<string> {
  const found = await Promise.all(FOLDERS.map((folder) => filesUnder(root, folder)));
  return hashFiles(root, [...FILES, 'prisma/schema.prisma', ...found.flat().filter((file) => !NOT_BUILT.test(file))]);
}

/** One hash over the named files of `root`, by name and content, in the order of their names. A missing file counts as missing. */
export async function hashFiles(root: string, files: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    const content = await readFile(path.join(root, file)).catch(() => null);
    if (content) hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

async function filesUnder(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

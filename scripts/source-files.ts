import { glob } from 'node:fs/promises';
import path from 'node:path';

const GENERATED = 'lib/db/generated/';

/** The TypeScript sources under folders of `root`, tests too but nothing generated, sorted, with forward slashes; a folder may be missing. */
export async function sourceFiles(root: string, folders: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for await (const found of glob(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: root },
  )) {
    const file = found.split(path.sep).join('/');
    if (!file.endsWith('.d.ts') && !file.startsWith(GENERATED)) files.push(file);
  }
  return files.sort();
}

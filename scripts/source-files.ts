import { glob } from 'node:fs/promises';
import path from 'node:path';

/** The TypeScript sources under folders of `root`, without tests and case tables, sorted, with forward slashes. */
export async function sourceFiles(root: string, folders: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(
    folders.map((folder) => `${folder}/**/*.ts`),
    { cwd: root },
  )) {
    if (!/\.(?:test|cases)\.ts$/.test(file)) files.push(file.split(path.sep).join('/'));
  }
  return files.sort();
}

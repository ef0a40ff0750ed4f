import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A secret made at the first call and kept in `folder`/`name` (readable by the owner alone), so that every later start has the same.
 * @param bytes the randomness; the secret is base64url text, four characters for three bytes
 */
export async function keptSecret(folder: string, name: string, bytes = 32): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(folder, { recursive: true });
  const unnamed = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(unnamed, `${randomBytes(bytes).toString('base64url')}\n`, { mode: 0o600 });
  try {
    await link(unnamed, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(unnamed);
  }
  return (await readFile(file, 'utf8')).trim();
}

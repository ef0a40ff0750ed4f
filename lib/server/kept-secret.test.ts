import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptSecret } from './kept-secret.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sic-secret-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('keptSecret', () => {
  it('gives the same secret at every later call, also to two callers at once', async () => {
    const [first, second] = await Promise.all([keptSecret(folder, 'a'), keptSecret(folder, 'a')]);
    expect(second).toBe(first);
    expect(await keptSecret(folder, 'a')).toBe(first);
    expect(await readdir(folder)).toEqual(['a']);
    expect(first).toMatch(/^[\w-]{43}$/);
  });

  it('keeps different names apart', async () => {
    expect(await keptSecret(folder, 'a')).not.toBe(await keptSecret(folder, 'b'));
  });

  it('lets nobody but the owner read the file, and makes the folder', async () => {
    const inner = path.join(folder, 'new');
    await keptSecret(inner, 'a');
    expect((await stat(path.join(inner, 'a'))).mode & 0o777).toBe(0o600);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceHash } from './source-hash.ts';

let root: string;

async function put(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'sic-hash-'));
  await put('app/page.tsx', 'page');
  await put('package.json', '{}');
});
afterEach(() => rm(root, { recursive: true }));

describe('sourceHash', () => {
  it.each([
    'app/page.tsx',
    'lib/text/fold.ts',
    'prisma/schema.prisma',
    'package.json',
    'public/robots.txt',
    'proxy.ts',
  ])('changes with %s', async (file) => {
    const before = await sourceHash(root);
    await put(file, 'new');
    expect(await sourceHash(root)).not.toBe(before);
  });

  it.each([
    'lib/text/fold.test.ts',
    'lib/text/fold.cases.ts',
    'lib/db/generated/client.ts',
    'docs/x.md',
    'e2e/a.spec.ts',
  ])('does not change with %s', async (file) => {
    const before = await sourceHash(root);
    await put(file, 'new');
    expect(await sourceHash(root)).toBe(before);
  });

  it('changes when a file gets another name', async () => {
    const before = await sourceHash(root);
    await rm(path.join(root, 'app/page.tsx'));
    await put('app/paper.tsx', 'page');
    expect(await sourceHash(root)).not.toBe(before);
  });
});

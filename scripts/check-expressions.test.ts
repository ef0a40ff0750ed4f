import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findExpressions, judge, judgeExpressions } from './expressions.ts';

const SLOW = String.raw`/\s+$/`;

describe('findExpressions', () => {
  it('finds literals with their lines, and takes no division for one', () => {
    const content = 'const half = 4 / 2 / 1;\nconst slash = /a\\/b/giu;\ntest(/[/]+/, [/x/]);';
    expect(findExpressions('lib/mill.ts', content)).toEqual([
      { file: 'lib/mill.ts', line: 2, source: 'a\\/b', flags: 'giu' },
      { file: 'lib/mill.ts', line: 3, source: '[/]+', flags: '' },
      { file: 'lib/mill.ts', line: 3, source: 'x', flags: '' },
    ]);
  });
});

describe('judge', () => {
  it.each([
    ['more than linear by its end', SLOW, 1],
    ['exponential', '/^(?:a|a)*$/', 1],
    ['linear', String.raw`/^\s+/`, 0],
    ['bounded', String.raw`/\n(?=\s{0,20}\p{Ll})/gu`, 0],
    ['with what looks back', String.raw`/(?<!\w)quay/u`, 0],
  ])('%s', (_, literal, vulnerable) => {
    const judged = judge(findExpressions('lib/mill.ts', `test(${literal});`));
    expect(judged.count).toBe(1);
    expect(judged.unknown).toEqual([]);
    expect(judged.vulnerable).toHaveLength(vulnerable);
  });
});

describe('judgeExpressions', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'sic-expressions-'));
    await mkdir(path.join(root, 'lib/text/deep'), { recursive: true });
    await mkdir(path.join(root, 'lib/door'), { recursive: true });
    const files = ['lib/text/deep/quay.ts', 'lib/text/quay.test.ts', 'lib/text/quay.cases.ts', 'lib/door/quay.ts'];
    await Promise.all(files.map((file) => writeFile(path.join(root, file), `test(${SLOW});\n`)));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('names the place and a text that takes long, and leaves out tests and concepts that read no foreign text', async () => {
    const { count, vulnerable } = await judgeExpressions(root);
    expect(count).toBe(1);
    expect(vulnerable).toMatchObject([{ file: 'lib/text/deep/quay.ts', line: 1, source: '\\s+$', flags: '' }]);
    expect(vulnerable[0]?.attack).toContain('repeat');
  });
});

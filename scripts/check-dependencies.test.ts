import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ALLOWED, PLANTED, type Planted } from './check-dependencies.cases.ts';
import { checkDependencies, type Outcome } from './dependency-rule.ts';
import { ROOT } from './run-program.ts';

const rules = z
  .object({ forbidden: z.array(z.object({ name: z.string() })) })
  .parse(createRequire(import.meta.url)(path.join(ROOT, '.dependency-cruiser.cjs')))
  .forbidden.map((rule) => rule.name);

const LAYER = '-know-only-earlier-layers';

/** A file of each layer, in their order, so that each can import the next. */
const layerRules = rules.filter((rule) => rule.endsWith(LAYER));
const layerFiles = [
  ...layerRules.map((rule) => fileOfLayer(rule.slice(0, -LAYER.length))),
  'components/desks/badge.tsx',
];
const upward: Planted[] = layerRules.map((rule, i) => ({
  rule,
  from: (layerFiles[i] ?? '').replace(/(\.\w+)?\.ts$/, '-upward$1.ts'),
  to: `#${layerFiles[i + 1]}`,
}));

function fileOfLayer(name: string): string {
  const concept = /^(\w+)-(pure-files|stores-and-services)$/.exec(name);
  if (concept) return `lib/${concept[1]}/${concept[2] === 'pure-files' ? 'plain' : 'plain.store'}.ts`;
  const folder = { foundations: 'method', 'audit-and-changes': 'audit', 'jobs-live-door': 'jobs' }[name] ?? name;
  return `lib/${folder}/plain.ts`;
}

const STANDING = [
  ...layerFiles,
  ...['lib/env.ts', 'lib/db/pool.ts', 'lib/desks/desk.ts', 'lib/desks/desk.store.ts', 'lib/desks/desk.service.ts'],
  ...['prisma/factories.ts', 'app/layout.tsx', 'lib/desks/utils.ts'],
];

const made: string[] = [];

async function treeWith(imports: Omit<Planted, 'rule'>[], standing: string[]): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'sic-rule-'));
  made.push(root);
  for (const file of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json']) {
    await cp(path.join(ROOT, file), path.join(root, file));
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
  for (const file of standing) await put(root, file, 'export const here = true;\n');
  for (const { from, to } of imports)
    await put(root, from, `import * as other from '${to}';\nexport const has = other;\n`);
  return root;
}

async function put(root: string, file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

afterAll(async () => {
  for (const root of made) await rm(root, { recursive: true });
});

describe('the dependency rule', () => {
  let found: Outcome;
  beforeAll(async () => {
    const root = await treeWith([...PLANTED, ...upward], STANDING);
    await put(root, 'lib/text/round.ts', `import './about.ts';\n`);
    found = await checkDependencies(root);
  }, 60_000);

  it.each([...PLANTED, ...upward])('$rule: $from may not import $to', ({ rule, from }) => {
    expect(
      found.violations.filter((violation) => violation.from === from).map((violation) => violation.rule),
    ).toContain(rule);
  });

  it('has a planted import for every rule', () => {
    const planted = new Set([...PLANTED, ...upward].map(({ rule }) => rule));
    expect(rules.filter((rule) => !planted.has(rule))).toEqual([]);
  });

  it('finds nothing in a tree that keeps it, and looks at every file', async () => {
    const root = await treeWith(
      ALLOWED,
      STANDING.filter((file) => file !== 'lib/desks/utils.ts'),
    );
    expect(await checkDependencies(root)).toEqual({ violations: [], unseen: [], files: expect.any(Number) });
  }, 60_000);

  it('tells which files it never looked at', async () => {
    const root = await treeWith([], ['lib/desks/desk.ts']);
    await put(root, 'tsconfig.json', '{}');
    await put(
      root,
      '.dependency-cruiser.cjs',
      `module.exports = { forbidden: [], options: { includeOnly: 'nothing' } };`,
    );
    expect((await checkDependencies(root)).unseen).toEqual(['lib/desks/desk.ts']);
  }, 60_000);
});

import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { commandOf, runProgram } from './run-program.ts';
import { sourceFiles } from './source-files.ts';

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'e2e', 'scripts', 'bench'];

/** An import against a rule: the file, what it imports (itself in a rule about names), and the rule's name. */
export type Violation = { rule: string; from: string; to: string };

/** What came out: the violations, how many source files there are, and those that the rule never looked at. */
export type Outcome = { violations: Violation[]; files: number; unseen: string[] };

const cruised = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** Checks every import under `root` against .dependency-cruiser.cjs there. Throws when the tool itself fails. */
export async function checkDependencies(root: string): Promise<Outcome> {
  const folders = FOLDERS.filter((folder) => existsSync(path.join(root, folder)));
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders];
  const { output } = await runProgram({ file: commandOf('dependency-cruiser'), args, folder: root });
  const { modules, summary } = cruised.parse(jsonOf(output));
  const seen = new Set(modules.map((module) => module.source));
  const files = await sourceFiles(root, folders);
  return {
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    files: files.length,
    unseen: files.filter((file) => !seen.has(file)),
  };
}

function jsonOf(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    throw new Error(`The dependency rule could not be checked:\n${output}`);
  }
}

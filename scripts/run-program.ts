import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** The project's folder. */
export const ROOT = path.join(import.meta.dirname, '..');

/** How a program ended: its exit code (1 when a signal ended it), and what it wrote when it was not shown. */
export type Ended = { code: number; output: string };

/** A program to run with this Node: a script of ours, or the file of a package's command. `show` passes its output on. */
export type Program = {
  file: string;
  args?: string[];
  env?: Readonly<Record<string, string>>;
  folder?: string;
  show?: boolean;
};

const PROGRAMS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  'dependency-cruiser': 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  prisma: 'node_modules/prisma/build/index.js',
  tsc: 'node_modules/@typescript/native/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** The file of a command that an npm package brings, to be run with Node on every platform. */
export function commandOf(name: keyof typeof PROGRAMS): string {
  return path.join(ROOT, PROGRAMS[name]);
}

const running = new Set<ChildProcess>();

/** Runs a program to its end, in the project's folder or in `folder`, without standard input. Never throws for a program that fails. */
export function runProgram({ file, args = [], env = {}, folder = ROOT, show = false }: Program): Promise<Ended> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  running.add(child);
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => parts.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') });
    });
  });
}

/** Asks every program that still runs to end, and waits until all have. */
export async function endPrograms(): Promise<void> {
  const children = [...running];
  await Promise.all(
    children.map((child) => {
      const closed = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      return closed;
    }),
  );
}

import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuild, ensureClient } from './ensure-build.ts';
import { commandOf, type Program, ROOT, runProgram } from './run-program.ts';
import { type Count, countCheck, countPlaywright, countVitest, withExitCode } from './test-reports.ts';

/** A part of the test run: its name for `npm test -- NAME`, what it looks at, and whether it needs the test server. */
export type Step = { name: string; what: string; database?: boolean; run: () => Promise<Count> };

/** All parts in their order. */
export const STEPS: Step[] = [
  { name: 'client', what: 'the database client is made', run: () => succeeds(ensureClient) },
  { name: 'style', what: 'formatting and lint', run: () => check('biome', ['check', '--error-on-warnings', '.']) },
  { name: 'types', what: 'types', run: checkTypes },
  { name: 'dependencies', what: 'the dependency rule', run: () => checkScript('check-dependencies.ts') },
  { name: 'expressions', what: 'regular expressions are linear', run: () => checkScript('check-expressions.ts') },
  { name: 'unused', what: 'unused code', run: () => check('knip', ['--no-progress']) },
  { name: 'schema', what: 'schema and migrations agree', database: true, run: () => checkScript('check-schema.ts') },
  { name: 'unit', what: 'unit tests', run: () => vitest('unit') },
  { name: 'database', what: 'database tests', database: true, run: () => vitest('database') },
  { name: 'build', what: 'the build', run: () => succeeds(ensureBuild) },
  { name: 'e2e', what: 'journeys in a browser', database: true, run: journeys },
];

async function succeeds(work: () => Promise<void>): Promise<Count> {
  try {
    await work();
    return countCheck(true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return countCheck(false);
  }
}

type Command = Parameters<typeof commandOf>[0];

const check = (command: Command, args: string[]): Promise<Count> => checkProgram({ file: commandOf(command), args });

const checkScript = (name: string): Promise<Count> => checkProgram({ file: path.join(ROOT, 'scripts', name) });

/** A check is silent when all is well; else what it wrote is shown whole. */
async function checkProgram(program: Program): Promise<Count> {
  const { code, output } = await runProgram(program);
  if (code !== 0) console.error(output.trimEnd());
  return countCheck(code === 0);
}

/** The types of routes come from Next, which writes them before the compiler reads them. */
async function checkTypes(): Promise<Count> {
  const { code, output } = await runProgram({ file: commandOf('next'), args: ['typegen'] });
  if (code === 0) return check('tsc', ['--noEmit']);
  console.error(output.trimEnd());
  return countCheck(false);
}

async function vitest(project: string): Promise<Count> {
  const report = await freshReport(`${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runProgram({ file: commandOf('vitest'), args, show: true });
  return countReport(report, code, countVitest);
}

async function journeys(): Promise<Count> {
  const report = await freshReport('journeys.json');
  const program = { file: commandOf('playwright'), args: ['test'], env: { E2E_REPORT: report }, show: true };
  const { code } = await runProgram(program);
  return countReport(report, code, countPlaywright);
}

async function freshReport(name: string): Promise<string> {
  const file = path.join(ROOT, 'test-results', name);
  await mkdir(path.dirname(file), { recursive: true });
  await rm(file, { force: true });
  return file;
}

async function countReport(file: string, code: number, count: (report: unknown) => Count): Promise<Count> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return countCheck(false);
  return withExitCode(count(JSON.parse(text)), code);
}

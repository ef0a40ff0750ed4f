import { testServer } from '#prisma/make-database.ts';
import { endPrograms } from './run-program.ts';
import { makeShutdown, type Shutdown } from './shutdown.ts';
import { tellAndExit } from './tell-and-exit.ts';
import { type Count, sumOf } from './test-reports.ts';
import { STEPS, type Step } from './test-steps.ts';

/** Everything that is checked, or the parts named on the command line; goes on after a failure, so that all are seen. */
async function test(names: string[]): Promise<void> {
  const steps = chosen(names);
  const shutdown = makeShutdown(130);
  const counts: Count[] = [];
  try {
    if (steps.some((step) => step.database)) await shareServer(shutdown);
    await shutdown.start(async () => {}, endPrograms);
    for (const [i, step] of steps.entries()) {
      if (shutdown.isEnding()) break;
      console.log(`\n[${i + 1}/${steps.length}] ${step.name}: ${step.what}`);
      counts.push(await runStep(step));
    }
  } finally {
    await shutdown.end();
  }
  const { passed, failed } = sumOf(counts);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}

function chosen(names: string[]): Step[] {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length) {
    const known = STEPS.map((step) => step.name).join(', ');
    throw new Error(`There is no part called ${unknown.join(', ')}. The parts are: ${known}.`);
  }
  return names.length ? STEPS.filter((step) => step.name === 'client' || names.includes(step.name)) : STEPS;
}

/** One server for every part: what runs below finds it in DATABASE_URL and makes its own databases there. */
async function shareServer(shutdown: Shutdown): Promise<void> {
  const server = await shutdown.start(testServer, (started) => started.stop());
  process.env.DATABASE_URL = server.url;
}

async function runStep(step: Step): Promise<Count> {
  const began = Date.now();
  const count = await step.run();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const left = count.skipped ? `, ${count.skipped} left out` : '';
  console.log(
    `${count.failed ? '✗' : '✓'} ${step.name}: ${count.passed} of ${count.passed + count.failed}${left}, ${seconds} s`,
  );
  return count;
}

await test(process.argv.slice(2)).catch(tellAndExit);

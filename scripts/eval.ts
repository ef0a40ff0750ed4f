import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runProgram } from './run-program.ts';
import { tellAndExit } from './tell-and-exit.ts';

const SCORER = path.join(ROOT, '../shared/eval/eval.mjs');
/** The engines that there is labelled data for. */
const SCORED = ['quotations', 'anchor', 'align', 'precedents', 'agreement'];

/**
 * Scores an engine on labelled data that lies beside the project, or all of them where none is named. Without the data it says so, and
 * ends well: nothing failed.
 */
async function evaluate(args: string[]): Promise<void> {
  if (!existsSync(SCORER)) {
    console.log('skipped: the labelled data (../shared/eval) is not there, so nothing was measured.');
    return;
  }
  const runs = args.length ? [args] : SCORED.map((name) => [name]);
  for (const run of runs) {
    if (runs.length > 1) console.log(`\n${run.join(' ')}`);
    const { code } = await runProgram({ file: SCORER, args: run, show: true });
    process.exitCode ||= code;
  }
}

await evaluate(process.argv.slice(2)).catch(tellAndExit);

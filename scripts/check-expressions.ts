import { judgeExpressions } from './expressions.ts';
import { ROOT } from './run-program.ts';

const { count, vulnerable, unknown } = await judgeExpressions(ROOT);
for (const { file, line, source, flags, attack } of vulnerable) {
  console.error(`${file}:${line}: /${source}/${flags} takes more than linear time on ${attack}`);
}
for (const { file, line } of unknown) console.log(`${file}:${line} could not be judged.`);
if (vulnerable.length || count === 0) process.exit(1);
console.log(`None of ${count} regular expressions is vulnerable.`);

import { checkDependencies } from './dependency-rule.ts';
import { ROOT } from './run-program.ts';

const { violations, files, unseen } = await checkDependencies(ROOT);
for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`);
for (const file of unseen) console.error(`never looked at: ${file}`);
if (violations.length || unseen.length) process.exit(1);
console.log(`Every import of ${files} files keeps the rule.`);

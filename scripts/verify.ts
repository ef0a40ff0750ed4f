import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createLogVerifier, type LogReport } from '#lib/audit/verify-log.ts';

const USAGE = `Checks an exported audit log (from /api/audit) without the database.

  npm run verify -- FILE [--head HEX]

FILE may be - for standard input. HEX is a head published elsewhere: with it, a log whose end was cut off is found too.`;

/** Faults printed in full; the rest are counted. */
const SHOWN = 50;

const { positionals, values } = readArguments();
const [file, ...more] = positionals;
if (values.help || file === undefined || more.length > 0) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
if (values.head !== undefined && !/^[0-9a-fA-F]{64}$/.test(values.head)) {
  console.error('A head has 64 hexadecimal digits.');
  process.exit(2);
}
const head = values.head?.toLowerCase();
try {
  const report = await verifyFile(file, head);
  console.log(printed(report, head));
  process.exitCode = report.ok ? 0 : 1;
} catch (error) {
  console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

function readArguments() {
  try {
    const options = { head: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}

async function verifyFile(name: string, expectedHead: string | undefined): Promise<LogReport> {
  const input = name === '-' ? process.stdin : createReadStream(name);
  const verifier = createLogVerifier(expectedHead);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) verifier.read(line);
  return verifier.finish();
}

function printed(report: LogReport, expectedHead: string | undefined): string {
  const read = `${count(report.entries, 'entry', 'entries')} and ${count(report.seals, 'seal', 'seals')} read`;
  const hidden = report.hidden > 0 ? `; ${report.hidden} without payload (erased, or blind until settled)` : '';
  const faults = report.faults.slice(0, SHOWN).map((fault) => `  ${fault.kind}: ${fault.message}`);
  const rest = report.faults.length - faults.length;
  if (rest > 0) faults.push(`  and ${rest} more`);
  return [`${read}${hidden}.`, ...faults, verdict(report, expectedHead), tail(report)].filter(Boolean).join('\n');
}

function verdict(report: LogReport, expectedHead: string | undefined): string {
  const from = report.since > 0 ? `from seal ${report.since + 1} ` : '';
  const upTo = `complete ${from}up to seal ${report.completeUpTo}`;
  if (!report.ok) return `FAULTY: ${count(report.faults.length, 'fault', 'faults')}; ${upTo}.`;
  if (expectedHead !== undefined)
    return `Nothing was changed or removed, and the head given is in it: ${upTo}.\nHead: ${report.head}`;
  const unsure = 'Without --head a missing end cannot be seen.';
  return `Nothing was changed or removed: ${upTo}. ${unsure}\nHead: ${report.head}`;
}

function tail({ unsealed }: LogReport): string {
  return unsealed > 0 ? `${count(unsealed, 'entry', 'entries')} at the end not sealed yet.` : '';
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

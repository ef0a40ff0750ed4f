import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { ENGINES } from './engine-table.ts';
import { tellAndExit } from './tell-and-exit.ts';

/** What every line has beside the engine's own fields. */
const line = z.looseObject({ id: z.union([z.string().max(1000), z.number(), z.null()]).default(null) });

type Run = Awaited<ReturnType<(typeof ENGINES)[string]>>;

/** Reads JSON Lines and writes a line for each, in order; a line that cannot be read is answered with its error. Answers how many were. */
async function answerLines(run: Run): Promise<number> {
  let refused = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!text.trim()) continue;
    const answer = answerLine(run, text);
    if ('error' in answer) refused++;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  return refused;
}

function answerLine(run: Run, text: string): object {
  let id: string | number | null = null;
  try {
    const record = line.parse(JSON.parse(text));
    id = record.id;
    return { id, ...run(record) };
  } catch (error) {
    return { id, error: errorWords(error) };
  }
}

function errorWords(error: unknown): string {
  if (error instanceof SyntaxError) return `This is not JSON: ${error.message}`;
  if (!(error instanceof z.ZodError))
    return `The engine failed: ${error instanceof Error ? error.message : String(error)}`;
  return error.issues.map(({ path, message }) => (path.length ? `${path.join('.')}: ${message}` : message)).join('; ');
}

async function main(name: string | undefined): Promise<void> {
  const load = name !== undefined && Object.hasOwn(ENGINES, name) ? ENGINES[name] : undefined;
  if (!load) {
    console.error(
      `There is no engine called ${name ?? '(none)'}. The engines are: ${Object.keys(ENGINES).join(', ')}.`,
    );
    process.exitCode = 2;
    return;
  }
  process.exitCode = (await answerLines(await load())) ? 1 : 0;
}

// Whoever reads the answers may stop: then there is nothing more to do.
process.stdout.on('error', () => process.exit(1));
await main(process.argv[2]).catch(tellAndExit);

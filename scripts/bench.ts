import { tellAndExit } from './tell-and-exit.ts';

/** Every benchmark by name: each prints its own table, some for as many rows as are given. A line adds one. */
const BENCHES: Readonly<Record<string, (count?: string) => Promise<void>>> = {
  quotations: async () => (await import('../bench/quotations.bench.ts')).benchQuotations(),
  align: async () => (await import('../bench/align.bench.ts')).benchAlign(),
  anchor: async () => (await import('../bench/anchor.bench.ts')).benchAnchor(),
  precedents: async (count) => (await import('../bench/precedents.bench.ts')).benchPrecedents(count),
};

async function main(name: string | undefined, count?: string): Promise<void> {
  const bench = name !== undefined && Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (bench) return bench(count);
  console.error(`There is no benchmark called ${name ?? '(none)'}. They are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 2;
}

await main(process.argv[2], process.argv[3]).catch(tellAndExit);

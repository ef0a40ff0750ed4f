import { tellAndExit } from './tell-and-exit.ts';

/** Every benchmark by name: each prints its own table. A line adds one. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  quotations: async () => (await import('../bench/quotations.bench.ts')).benchQuotations(),
  align: async () => (await import('../bench/align.bench.ts')).benchAlign(),
  anchor: async () => (await import('../bench/anchor.bench.ts')).benchAnchor(),
  precedents: async () => (await import('../bench/precedents.bench.ts')).benchPrecedents(),
};

async function main(name: string | undefined): Promise<void> {
  const bench = name !== undefined && Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (bench) return bench();
  console.error(`There is no benchmark called ${name ?? '(none)'}. They are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 2;
}

await main(process.argv[2]).catch(tellAndExit);

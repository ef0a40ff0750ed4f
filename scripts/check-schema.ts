import { dropDatabase, makeMigratedDatabase, testServer } from '#prisma/make-database.ts';
import { commandOf, runProgram } from './run-program.ts';
import { tellAndExit } from './tell-and-exit.ts';

/** The schema is valid, and a database with every migration is the one that the schema describes. */
async function checkSchema(): Promise<void> {
  const server = await testServer();
  const name = `sic_drift_${process.pid}`;
  try {
    const url = await makeMigratedDatabase(server.url, name);
    await prisma(['validate'], url);
    await prisma(
      ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma', '--exit-code'],
      url,
    );
    console.log('The schema is what the migrations make.');
  } finally {
    await dropDatabase(server.url, name);
    await server.stop();
  }
}

async function prisma(args: string[], url: string): Promise<void> {
  const { code, output } = await runProgram({ file: commandOf('prisma'), args, env: { DATABASE_URL: url } });
  if (code === 2)
    throw new Error(`The schema and the migrations differ; from the migrations to the schema:\n${output}`);
  if (code !== 0) throw new Error(`prisma ${args.join(' ')} failed:\n${output}`);
}

await checkSchema().catch(tellAndExit);

import { ensureBuild, ensureClient } from './ensure-build.ts';
import { envOrExit, refuseBusyPort, shutdownOfAll, startApp } from './start-app.ts';
import { tellAndExit } from './tell-and-exit.ts';

const dev = process.argv.includes('--dev');
const env = envOrExit({ ...process.env, NODE_ENV: dev ? 'development' : 'production' });

async function start(): Promise<void> {
  await refuseBusyPort(env);
  const shutdown = await shutdownOfAll();
  await (dev ? ensureClient() : ensureBuild());
  await startApp({ env, shutdown, prepare: tellSetupCode });
  console.log(`\nSic is ready: ${env.APP_URL}\nCtrl-C ends it.\n`);
}

/** While nobody owns the place, the first owner is whoever can read this console. */
async function tellSetupCode(): Promise<void> {
  const { ensureSetupCode } = await import('#lib/desks/setup.service.ts');
  const code = await ensureSetupCode();
  if (code)
    console.log(`\nNobody owns this Sic yet. Make the first owner at ${env.APP_URL}/setup\nSetup code: ${code}\n`);
}

await start().catch(tellAndExit);

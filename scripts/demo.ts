import { keptSecret } from '#lib/server/kept-secret.ts';
import { ensureBuild } from './ensure-build.ts';
import { envOrExit, refuseBusyPort, shutdownOfAll, startApp } from './start-app.ts';
import { tellAndExit } from './tell-and-exit.ts';

const env = envOrExit({
  ...process.env,
  SIC_DATA_DIR: process.env.SIC_DATA_DIR || '.sic/demo',
  NODE_ENV: 'production',
});

async function demo(): Promise<void> {
  await refuseBusyPort(env);
  const shutdown = await shutdownOfAll();
  await ensureBuild();
  const password = env.SIC_DEMO_PASSWORD ?? (await keptSecret(env.SIC_DATA_DIR, 'demo-password', 12));
  let accounts: string[] = [];
  const prepare = async () => {
    const { loadDemo } = await import('#prisma/demo/load-demo.ts');
    accounts = (await loadDemo({ password })).accounts;
  };
  await startApp({ env, shutdown, prepare });
  tellAccounts(accounts, password);
}

function tellAccounts(accounts: string[], password: string): void {
  console.log(`\nThe demo is ready: ${env.APP_URL}\n\nSign in as one of`);
  for (const account of accounts) console.log(`  ${account}`);
  console.log(`with the password\n  ${password}\n\nCtrl-C ends it.\n`);
}

await demo().catch(tellAndExit);

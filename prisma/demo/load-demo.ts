import { hashPassword, isPassword } from '#lib/auth/password.ts';
import { prisma } from '#lib/db/client.ts';
import { idOf } from '#prisma/factories.ts';
import { importSecondBoat } from './mark-second-boat.ts';
import { markTroops } from './mark-troops.ts';
import { pinEvidence } from './night-boat-evidence.ts';
import { markNightBoat } from './night-boat-items.ts';
import { ACCOUNTS, openDesk } from './people.ts';
import { LAST_REQUEST, publishNightBoat } from './publish-night-boat.ts';
import { enterPeople } from './registry.ts';
import { reviewNightBoat } from './review-night-boat.ts';

/**
 * Loads the demo's desk, once; a load that was interrupted goes on where it stopped. Every account then has the password given.
 */
export async function loadDemo({ password }: { password: string }): Promise<{ accounts: string[]; password: string }> {
  if (!(await isWhole())) await loadDesk(password);
  await givePassword(password);
  return { accounts: [...ACCOUNTS], password };
}

async function isWhole(): Promise<boolean> {
  return (await prisma().publication.count({ where: { requestId: idOf(`demo: ${LAST_REQUEST}`) } })) > 0;
}

async function loadDesk(password: string): Promise<void> {
  const team = await openDesk(password);
  await enterPeople(team);
  await markTroops(team);
  const nightBoat = await markNightBoat(team);
  const evidence = await pinEvidence(team);
  await reviewNightBoat(team, nightBoat, evidence);
  await importSecondBoat(team);
  await publishNightBoat(team, nightBoat);
}

async function givePassword(password: string): Promise<void> {
  const users = await prisma().user.findMany({ where: { email: { in: [...ACCOUNTS] } } });
  for (const { id, passwordHash } of users) {
    if (await isPassword(passwordHash, password)) continue;
    await prisma().user.update({ where: { id }, data: { passwordHash: await hashPassword(password) } });
  }
}

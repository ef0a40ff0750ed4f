import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '#lib/db/client.ts';
import { changeDesk } from '#lib/desks/members.service.ts';
import {
  CHANGED,
  CLEAN,
  callOf,
  closeDatabase,
  lockAll,
  makeArticle,
  makeDesk,
  makeItem,
  phaseOf,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { closeReadyRounds } from './count-locks.service.ts';

let desk: TestDesk;

beforeAll(async () => {
  desk = await makeDesk();
});
afterAll(closeDatabase);

async function askForOne(): Promise<void> {
  const { version } = await prisma().desk.findUniqueOrThrow({ where: { id: desk.deskId } });
  await changeDesk(callOf(desk.owner, { ifMatch: version }), { quorum: 1 });
}

describe('a desk that asks for fewer reviewers', () => {
  it('has its waiting items go on, those with a lock and no others, once', async () => {
    const article = await makeArticle(desk.editor);
    const locked = await makeItem(desk.first, article);
    const untouched = await makeItem(desk.first, article);
    await lockAll(locked.id, [[desk.first, CLEAN]]);
    await closeReadyRounds(new Date());
    expect(await phaseOf(locked.id)).toBe('assessing');
    await askForOne();
    await Promise.all([closeReadyRounds(new Date()), closeReadyRounds(new Date())]);
    expect([await phaseOf(locked.id), await phaseOf(untouched.id)]).toEqual(['agreed', 'open']);
    expect(await prisma().verdict.count({ where: { annotationId: locked.id } })).toBe(1);
    await lockAll(locked.id, [[desk.second, CHANGED]]);
    expect(await phaseOf(locked.id)).toBe('agreed');
  });
});

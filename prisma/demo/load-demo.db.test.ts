import { beforeAll, describe, expect, it } from 'vitest';
import { isPassword } from '#lib/auth/password.ts';
import { prisma } from '#lib/db/client.ts';
import { pool } from '#lib/db/pool.ts';
import { listLatest } from '#lib/publications/publications.service.ts';
import { loadWorkbench } from '#lib/workbench/workbench.service.ts';
import type { WorkbenchItem, WorkbenchView } from '#lib/workbench/workbench.ts';
import { loadDemo } from './load-demo.ts';
import { markTroops } from './mark-troops.ts';
import { ACCOUNTS, type MemberKey, openDesk, type Team } from './people.ts';
import { enterPeople } from './registry.ts';
import { TROOPS_TEXT } from './troops-article.ts';

const FIRST = 'the password of the first start';
const SECOND = 'the password of the second start';
const NOW = new Date('2024-12-02T09:00:00Z');

let team: Team;

/** A load that is interrupted after the first article, and one that takes it up again. */
beforeAll(async () => {
  team = await openDesk(FIRST);
  await enterPeople(team);
  await markTroops(team);
  await loadDemo({ password: FIRST });
});

async function workbenchAs(member: MemberKey, outlet: string): Promise<WorkbenchView> {
  const { id } = await prisma().article.findFirstOrThrow({ where: { outlet }, select: { id: true } });
  return loadWorkbench(team[member], id, NOW);
}

async function itemsAs(member: MemberKey, outlet: string): Promise<WorkbenchItem[]> {
  return (await workbenchAs(member, outlet)).annotations;
}

async function itemAs(member: MemberKey, outlet: string, words: string): Promise<WorkbenchItem> {
  const found = (await itemsAs(member, outlet)).find((item) => item.segments[0]?.exact.includes(words));
  if (!found) throw new Error(`There is no item with the words ${words}.`);
  return found;
}

async function countRows(): Promise<Record<string, number>> {
  const { rows } = await pool().query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await pool().query(`SELECT count(*)::int AS n FROM "${name}"`);
    counts[name] = counted.rows[0].n;
  }
  return counts;
}

const LEDGER = 'The Fenwick Ledger';
const COURIER = 'The Harrow Sound Courier';

describe('the demo', () => {
  it('has its five accounts and three articles, each thing once though a load was interrupted', async () => {
    const { accounts, password } = await loadDemo({ password: FIRST });
    expect(accounts).toEqual(ACCOUNTS);
    expect(password).toBe(FIRST);
    const counts = await countRows();
    expect(counts).toMatchObject({
      Desk: 1,
      User: 5,
      Member: 5,
      Article: 3,
      ArticleVersion: 4,
      Person: 10,
      Annotation: 13,
      Omission: 1,
    });
  });

  it('changes nothing on a second start but the passwords', async () => {
    const before = await countRows();
    await loadDemo({ password: SECOND });
    expect(await countRows()).toEqual(before);
    const users = await prisma().user.findMany({ where: { email: { in: [...ACCOUNTS] } } });
    for (const { passwordHash } of users) {
      expect(await isPassword(passwordHash, SECOND)).toBe(true);
      expect(await isPassword(passwordHash, FIRST)).toBe(false);
    }
  });

  it('has a published verdict of each of these labels, one of them corrected', async () => {
    const latest = await listLatest(50);
    const labels = latest.map(({ payload }) => payload.label).sort();
    expect(labels).toEqual(['accurate', 'minor-flaw', 'misleading', 'needs-correction', 'true', 'unverified']);
    const corrected = latest.filter((verdict) => verdict.class === 'correction');
    expect(corrected.map(({ payload }) => [payload.label, payload.review.basis])).toEqual([
      ['minor-flaw', 'adjudicated'],
    ]);
  });

  it('marks just the wrong words of a verdict', async () => {
    const faults = (await listLatest(50)).flatMap(({ payload: { printed } }) =>
      printed.marks.filter((mark) => mark.kind === 'fault').map((mark) => printed.text.slice(mark.start, mark.end)),
    );
    expect(faults.sort()).toEqual(['Harbour Minister', 'not']);
  });

  it('leaves a quotation that nobody has looked at, and one that was dismissed with its reason', async () => {
    const { suggestions } = await workbenchAs('reviewer1', COURIER);
    const found = (words: string) => suggestions.find(({ segments }) => segments[0]?.text.includes(words));
    expect(found('kept one room ready')).toMatchObject({ state: 'open', form: 'direct' });
    expect(found('hums like a beehive')).toMatchObject({ state: 'dismissed', reason: 'not-checkable' });
    expect(found('run the night boat on four days')).toBeUndefined();
  });

  it('has a second version, in which the role under a published verdict was put right and nobody has looked yet', async () => {
    const { version, annotations } = await workbenchAs('editor', COURIER);
    expect(version.number).toBe(2);
    const waiting = annotations.filter((item) => item.carry?.waiting).map((item) => item.segments[0]?.exact);
    expect(waiting).toEqual(['The pier had not been inspected for nine years when the storm came,', 'Febuary']);
    expect(annotations.filter((item) => item.carry?.noticeDue)).toMatchObject([{ roleAsPrinted: 'Harbour Minister' }]);
    expect(annotations.filter((item) => item.carry?.status === 'shifted').length).toBeGreaterThan(3);
  });

  it('has an article whose quotations are found and wait for a record', async () => {
    const { annotations, suggestions } = await workbenchAs('reviewer1', 'The Port Sable Mirror');
    expect(annotations).toEqual([]);
    expect(suggestions.filter(({ state }) => state === 'open').length).toBeGreaterThan(7);
  });

  it('leaves items waiting at each stage', async () => {
    expect((await itemAs('reviewer1', COURIER, 'not opposed')).phase).toBe('disputed');
    expect((await itemAs('editor', COURIER, '212,000')).phase).toBe('agreed');
    const once = await itemAs('reviewer2', COURIER, 'fifty minutes');
    expect([once.phase, once.locks, once.assessments]).toEqual(['assessing', 1, []]);
  });
});

describe('the sentence on Yoon Suk Yeol', () => {
  it('is open, and the registry puts the question', async () => {
    const item = await itemAs('reviewer1', LEDGER, 'weighing');
    expect([item.phase, item.locks, item.verdict]).toEqual(['open', 0, null]);
    expect(item.parts.role?.exact).toBe('a senior official at the office of South Korea’s president');
    expect(item.parts.speaker?.exact).toBe('Yoon Suk Yeol');
    expect(item.roleCheck?.result).toBe('lower-rank');
    expect(item.roleCheck?.office?.from).toBe('2022-05-10');
  });

  it('has a draft that only its author sees', async () => {
    expect((await itemAs('reviewer1', LEDGER, 'weighing')).draft?.question?.answer).toBe(4);
    for (const member of ['reviewer2', 'editor', 'owner', 'observer'] as const) {
      expect((await itemAs(member, LEDGER, 'weighing')).draft).toBeNull();
    }
  });

  it('stands in an article that puts no words into the mouth of anybody', () => {
    expect(TROOPS_TEXT).not.toMatch(/["“”«»„]/);
  });
});

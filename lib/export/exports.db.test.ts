import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '#lib/db/client.ts';
import { putAdjudication, reopenItem } from '#lib/reviews/reviews.service.ts';
import { putVerdict, secondVerdict } from '#lib/reviews/verdicts.service.ts';
import {
  CHANGED,
  type Chosen,
  CLEAN,
  callOf,
  closeDatabase,
  conclude,
  lockAll,
  makeArticle,
  makeDesk,
  makeItem,
  settleClean,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { exportAudit, exportVerdicts } from './exports.service.ts';

let desk: TestDesk;
let article: TestArticle;

beforeAll(async () => {
  desk = await makeDesk();
  article = await makeArticle(desk.editor);
});
afterAll(closeDatabase);

/** The rows of verdicts.csv about an item, cells by heading. */
async function verdictRows(itemId: string): Promise<Record<string, string>[]> {
  const parts: Uint8Array[] = [];
  for await (const part of exportVerdicts(desk.first, {})) parts.push(part);
  const lines = Buffer.concat(parts).toString('utf8').trim().split(/\r?\n/);
  const cellsOf = (line = '') =>
    [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const headings = cellsOf(lines[0]);
  const rows = lines.slice(1).map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? '']));
  });
  return rows.filter((row) => row.item_id === itemId);
}

type Line = { entry?: { action: string; targetId: string; payload?: string } };

async function auditEntries(): Promise<NonNullable<Line['entry']>[]> {
  const entries: NonNullable<Line['entry']>[] = [];
  for await (const line of exportAudit(desk.second, 0, new Date())) {
    const { entry } = JSON.parse(line) as Line;
    if (entry) entries.push(entry);
  }
  return entries;
}

describe('verdicts.csv', () => {
  it.each([
    ['agreed', CHANGED],
    ['disputed', CLEAN],
  ] as const)('of an item opened again says assessing while it is %s', async (phase, other: Chosen) => {
    const { id } = await makeItem(desk.first, article);
    await settleClean(desk, id);
    await reopenItem(callOf(desk.editor), id, 'New evidence came in.');
    await lockAll(id, [
      [desk.first, CHANGED],
      [desk.second, other],
    ]);
    expect((await prisma().annotation.findUniqueOrThrow({ where: { id } })).phase).toBe(phase);
    const rows = await verdictRows(id);
    expect(rows.map((row) => [row.round, row.phase, row.label])).toEqual([['1', 'assessing', 'accurate']]);
  });

  it('names an override once a second person confirmed it', async () => {
    const { id } = await makeItem(desk.first, article);
    await lockAll(id, [
      [desk.first, CHANGED],
      [desk.second, CHANGED],
    ]);
    const override = { label: 'misleading' as const, reason: 'The verb carries the whole sense of it.' };
    const { version } = await conclude(desk.editor, id, { override });
    expect(await verdictRows(id)).toMatchObject([{ phase: 'settled', override_label: '', override_rating: '' }]);
    await secondVerdict(callOf(desk.owner, { ifMatch: version }), id);
    expect(await verdictRows(id)).toMatchObject([{ override_label: 'misleading', override_rating: '2' }]);
  });
});

describe('the log', () => {
  it('tells that sides were opened and of which item only once it is settled', async () => {
    const { id } = await makeItem(desk.first, article);
    await lockAll(id, [
      [desk.first, CLEAN],
      [desk.second, CHANGED],
    ]);
    const before = (await auditEntries()).length;
    await putAdjudication(callOf(desk.editor), id);
    const opening = await prisma().adjudicationOpening.findFirstOrThrow({ where: { annotationId: id } });
    const [opened, ...others] = (await auditEntries()).slice(before);
    expect(others).toEqual([]);
    expect(opened).toMatchObject({ action: 'assessment.step', targetId: opening.id });
    expect(opened).not.toHaveProperty('payload');
    expect(JSON.stringify(opened)).not.toContain(id);
    await putVerdict(callOf(desk.editor), id, {
      axes: CHANGED.axes,
      codes: CHANGED.codes,
      conclusion: 'A verb was exchanged.',
      considered: 'That the verb carries the same sense.',
    });
    expect(JSON.stringify((await auditEntries())[before])).toContain(id);
  });

  it('keeps a proposal in conversation to itself until the other confirmed it', async () => {
    const { id } = await makeItem(desk.first, article);
    await lockAll(id, [
      [desk.editor, CLEAN],
      [desk.owner, CHANGED],
    ]);
    const before = (await auditEntries()).length;
    const proposal = { axes: CLEAN.axes, codes: [], conclusion: 'It is what she said.' };
    const { id: verdictId, version } = await putVerdict(callOf(desk.editor), id, proposal);
    const [proposed, ...others] = (await auditEntries()).slice(before);
    expect(others).toEqual([]);
    expect(proposed).toMatchObject({ action: 'assessment.step', targetId: verdictId });
    expect(proposed).not.toHaveProperty('payload');
    expect(JSON.stringify(proposed)).not.toContain(id);
    await secondVerdict(callOf(desk.owner, { ifMatch: version }), id);
    expect(JSON.stringify((await auditEntries())[before])).toContain(proposal.conclusion);
  });
});

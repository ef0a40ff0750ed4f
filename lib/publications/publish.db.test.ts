import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/audit/chain.ts';
import { cancelJob, insertJob } from '#lib/changes/job.store.ts';
import { prisma } from '#lib/db/client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { reopenItem } from '#lib/reviews/reviews.service.ts';
import {
  CHANGED,
  callOf,
  closeDatabase,
  conclude,
  FARES,
  HARBOURS,
  lockAll,
  makeArticle,
  makeDesk,
  makeItem,
  phaseOf,
  publishItems,
  refusal,
  settleClean,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { findReportPage, findVerdictPage, listLatest } from './publications.service.ts';
import { loadGates } from './publish.service.ts';
import { withhold } from './withhold.service.ts';

let desk: TestDesk;

beforeAll(async () => {
  desk = await makeDesk();
});
afterAll(closeDatabase);

async function settledItem(article?: TestArticle): Promise<{ id: string; article: TestArticle }> {
  const own = article ?? (await makeArticle(desk.editor));
  const { id } = await makeItem(desk.first, own);
  await settleClean(desk, id);
  return { id, article: own };
}

const correction = { class: 'correction' as const, note: 'The record was read again.' };
const publicationsOf = (annotationId: string) =>
  prisma().publication.findMany({ where: { annotationId }, include: { payload: true }, orderBy: { number: 'asc' } });

describe('publishing', () => {
  it('freezes a payload with its hash, an address and the log’s head from before, and is read by anybody', async () => {
    const { id } = await settledItem();
    const { publications, reportSlug, auditHead } = await publishItems(desk.editor, [id]);
    const [row] = await publicationsOf(id);
    const payload = row?.payload?.payload;
    expect(row?.sha256).toBe(createHash('sha256').update(canonicalJson(payload), 'utf8').digest('hex'));
    expect(publications).toEqual([{ annotationId: id, slug: row?.slug, sha256: row?.sha256 }]);
    expect(auditHead).toMatch(/^[0-9a-f]{64}$/);
    expect(await prisma().auditSeal.count({ where: { head: auditHead } })).toBe(1);
    const page = await findVerdictPage(row?.slug ?? '');
    expect(page?.newest.payload).toMatchObject({
      label: 'accurate',
      review: { reviewers: 2, quorum: 2, basis: 'agreed' },
    });
    const report = await findReportPage(reportSlug);
    expect(report?.verdicts.map((verdict) => verdict.itemId)).toEqual([id]);
    expect((await listLatest(5)).map((each) => each.slug)).toContain(row?.slug);
    expect(await phaseOf(id)).toBe('published');
  });

  it('waits until the quotations of a long article are found, so that its report can say what was not checked', async () => {
    const { id, article } = await settledItem();
    const { deskId, userId: createdBy } = desk.editor;
    const work = { kind: 'quotations.find' as const, articleId: article.id, input: { versionId: article.versionId } };
    const owner = { deskId, createdBy, createdAt: new Date(), writeId: newId() };
    const job = await insertJob(prisma(), { id: newId(), ...owner, ...work, total: 10 });
    expect(await refusal(publishItems(desk.editor, [id]))).toBe('conflict');
    expect(await publicationsOf(id)).toEqual([]);
    await cancelJob(prisma(), job.id, { writeIds: [], now: new Date() });
    expect((await publishItems(desk.editor, [id])).publications).toHaveLength(1);
  });

  it('shows no name that nobody chose, and no user', async () => {
    const { id } = await settledItem();
    const { publications } = await publishItems(desk.editor, [id]);
    const page = await findVerdictPage(publications[0]?.slug ?? '');
    const shown = JSON.stringify(page);
    expect(page?.names).toEqual([]);
    for (const member of Object.values(desk)) {
      if (typeof member !== 'string') expect(shown).not.toContain(member.userId);
    }
    await prisma().publicName.update({
      where: { memberId: desk.first.memberId },
      data: { naming: 'pseudonym', shown: 'Reviewer Nine' },
    });
    expect((await findVerdictPage(publications[0]?.slug ?? ''))?.names).toEqual(['Reviewer Nine']);
  });

  it('is all or nothing: one open gate keeps every item back, and each gate is named', async () => {
    const { id, article } = await settledItem();
    const open = await makeItem(desk.first, article, { exact: FARES });
    const refused = await publishItems(desk.editor, [id, open.id]).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'conflict', data: { open: [{ annotationId: open.id }] } });
    expect(await publicationsOf(id)).toEqual([]);
    expect([await phaseOf(id), await prisma().publicAddress.count({ where: { articleId: article.id } })]).toEqual([
      'settled',
      0,
    ]);
  });

  it('the same request again answers alike and publishes nothing', async () => {
    const { id } = await settledItem();
    const requestId = newId();
    const once = await publishItems(desk.editor, [id], {}, requestId);
    expect(await publishItems(desk.editor, [id], {}, requestId)).toEqual(once);
    expect(await publicationsOf(id)).toHaveLength(1);
    const other = await makeDesk();
    expect(await refusal(publishItems(other.owner, [id], {}, requestId))).toBe('conflict');
  });

  it('is refused to reviewers, for items of two articles, notes, our own draft and another desk’s', async () => {
    const { id } = await settledItem();
    const second = await settledItem();
    expect(await refusal(publishItems(desk.first, [id]))).toBe('forbidden');
    expect(await refusal(publishItems(desk.editor, [id, second.id]))).toBe('invalid');
    const note = await makeItem(desk.first, second.article, { exact: HARBOURS, kind: 'note', form: null });
    expect(await refusal(publishItems(desk.editor, [note.id]))).toBe('invalid');
    const other = await makeDesk();
    expect(await refusal(publishItems(other.editor, [id]))).toBe('not_found');
    await prisma().article.update({ where: { id: second.article.id }, data: { kind: 'draft' } });
    expect(await refusal(publishItems(desk.editor, [second.id]))).toBe('conflict');
  });

  it('two items in one request stand in the report in reading order', async () => {
    const article = await makeArticle(desk.editor);
    const later = await makeItem(desk.first, article);
    const earlier = await makeItem(desk.first, article, { exact: FARES, speaker: { name: 'Arvo Tamm' } });
    for (const { id } of [later, earlier]) await settleClean(desk, id);
    const { publications, reportSlug } = await publishItems(desk.editor, [later.id, earlier.id]);
    expect(publications.map((each) => each.annotationId)).toEqual([earlier.id, later.id]);
    const page = await findReportPage(reportSlug);
    expect(page?.verdicts.map((each) => each.itemId)).toEqual([earlier.id, later.id]);
  });
});

describe('a correction', () => {
  it('publishes again at the same address with a class and a note; the old one stays readable', async () => {
    const { id } = await settledItem();
    const { publications } = await publishItems(desk.editor, [id]);
    await conclude(desk.editor, id, { conclusion: 'She said it in the evening session.' });
    expect(await refusal(publishItems(desk.editor, [id]))).toBe('conflict');
    const again = await publishItems(desk.editor, [id], correction);
    expect(again.publications[0]?.slug).toBe(publications[0]?.slug);
    const page = await findVerdictPage(publications[0]?.slug ?? '');
    expect(page?.history.map((each) => [each.class, each.note, each.payload?.conclusion])).toEqual([
      ['correction', correction.note, 'She said it in the evening session.'],
      ['initial', '', 'Ilse Maran said this, word for word.'],
    ]);
  });

  it('is refused for what was never published', async () => {
    const { id } = await settledItem();
    expect(await refusal(publishItems(desk.editor, [id], correction))).toBe('conflict');
    expect(await publicationsOf(id)).toEqual([]);
  });

  it('comes of a new round too, and only as one', async () => {
    const { id } = await settledItem();
    await publishItems(desk.editor, [id]);
    await reopenItem(callOf(desk.editor), id, 'New evidence came in.');
    await settleClean(desk, id);
    expect(await refusal(publishItems(desk.editor, [id]))).toBe('conflict');
    await publishItems(desk.editor, [id], correction);
    const rows = await publicationsOf(id);
    expect(rows.map((row) => row.class)).toEqual(['initial', 'correction']);
    expect(rows[1]?.payload?.payload).toMatchObject({ item: { round: 2 } });
    expect(await phaseOf(id)).toBe('published');
  });

  it('in the middle of a new round is refused, and the published verdict stands', async () => {
    const { id } = await settledItem();
    const { publications } = await publishItems(desk.editor, [id]);
    await reopenItem(callOf(desk.editor), id, 'New evidence came in.');
    await lockAll(id, [[desk.first, CHANGED]]);
    expect(await refusal(publishItems(desk.editor, [id], correction))).toBe('conflict');
    expect((await findVerdictPage(publications[0]?.slug ?? ''))?.newest.payload?.label).toBe('accurate');
  });

  it('may be a retraction, which leaves the list of the latest', async () => {
    const { id } = await settledItem();
    const { publications } = await publishItems(desk.editor, [id]);
    await publishItems(desk.editor, [id], { class: 'retraction', note: 'We were wrong.' });
    expect((await listLatest(50)).map((each) => each.slug)).not.toContain(publications[0]?.slug);
    expect((await findVerdictPage(publications[0]?.slug ?? ''))?.newest.class).toBe('retraction');
  });
});

describe('withholding', () => {
  it('takes the payload away everywhere, and leaves address, dates, class and hash', async () => {
    const { id, article } = await settledItem();
    const { publications, reportSlug } = await publishItems(desk.editor, [id]);
    await publishItems(desk.editor, [id], correction);
    const hashes = (await publicationsOf(id)).map((row) => row.sha256);
    const slug = publications[0]?.slug ?? '';
    const call = callOf(desk.editor);
    const request = newId();
    const input = { annotationId: id, note: 'By order of a court.' };
    expect(await withhold(call, request, input)).toEqual({ slug, also: [] });
    expect(await withhold(call, request, input)).toEqual({ slug, also: [] });
    const rows = await publicationsOf(id);
    expect(rows.map((row) => [row.class, row.payload])).toEqual([
      ['initial', null],
      ['correction', null],
      ['withheld', null],
    ]);
    expect(rows.slice(0, 2).map((row) => row.sha256)).toEqual(hashes);
    const page = await findVerdictPage(slug);
    expect([page?.withheld, page?.names, page?.newest.note]).toEqual([true, [], 'By order of a court.']);
    const report = JSON.stringify(await findReportPage(reportSlug));
    for (const word of ['berths', 'Ilse Maran']) expect(report).not.toContain(word);
    expect(article.text).toContain('berths');
    expect((await listLatest(50)).map((each) => each.slug)).not.toContain(slug);
    const kept = await prisma().publicationPayload.findMany({ where: { publication: { articleId: article.id } } });
    for (const word of ['berths', 'Ilse Maran']) expect(JSON.stringify(kept)).not.toContain(word);
    expect(await refusal(publishItems(desk.editor, [id], correction))).toBe('conflict');
  });

  it('is refused for what was never published, to reviewers, and to another desk', async () => {
    const { id } = await settledItem();
    const input = { annotationId: id, note: 'By order of a court.' };
    expect(await refusal(withhold(callOf(desk.editor), newId(), input))).toBe('conflict');
    const refused = async () => withhold(callOf(desk.first), newId(), input);
    expect(await refusal(refused())).toBe('forbidden');
    const other = await makeDesk();
    expect(await refusal(withhold(callOf(other.owner), newId(), input))).toBe('not_found');
  });
});

describe('an embargo', () => {
  it('hides what was published until its time: no page, no report, no list', async () => {
    const { id } = await settledItem();
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    const { publications, reportSlug } = await publishItems(desk.editor, [id], { embargoUntil });
    const slug = publications[0]?.slug ?? '';
    expect([await findVerdictPage(slug), await findReportPage(reportSlug)]).toEqual([null, null]);
    expect((await listLatest(50)).map((each) => each.slug)).not.toContain(slug);
  });

  it('that is over hides nothing', async () => {
    const { id } = await settledItem();
    const embargoUntil = new Date(Date.now() - 1000).toISOString();
    const { publications } = await publishItems(desk.editor, [id], { embargoUntil });
    expect(await findVerdictPage(publications[0]?.slug ?? '')).not.toBeNull();
  });
});

describe('the database', () => {
  it.each(['UPDATE', 'DELETE'])('refuses %s of what is published and of the log', async (verb) => {
    const { id } = await settledItem();
    await publishItems(desk.editor, [id]);
    for (const table of ['Publication', 'AuditEntry', 'AuditSeal', 'PublicAddress', 'ArticleVersion', 'Change']) {
      const column =
        { AuditEntry: 'action', AuditSeal: 'root', ArticleVersion: 'text', Change: 'kind' }[table] ?? 'slug';
      const statement = verb === 'UPDATE' ? `UPDATE "${table}" SET "${column}" = 'x'` : `DELETE FROM "${table}"`;
      const before = await prisma().$queryRawUnsafe(`SELECT count(*)::int AS n FROM "${table}"`);
      await expect(prisma().$executeRawUnsafe(statement), table).rejects.toThrow();
      expect(await prisma().$queryRawUnsafe(`SELECT count(*)::int AS n FROM "${table}"`)).toEqual(before);
    }
    await expect(prisma().$executeRawUnsafe(`UPDATE "PublicationPayload" SET payload = '{}'`)).rejects.toThrow();
    await expect(prisma().$executeRawUnsafe(`UPDATE "AuditPayload" SET payload = '{}'`)).rejects.toThrow();
  });
});

describe('the gates as an editor reads them', () => {
  it('say nothing of an unsettled outcome, and are not for reviewers', async () => {
    const article = await makeArticle(desk.editor);
    const { id } = await makeItem(desk.first, article);
    await lockAll(id, [
      [desk.first, CHANGED],
      [desk.second, CHANGED],
    ]);
    const gates = await loadGates(desk.editor, id, new Date());
    expect(gates.filter((gate) => gate.met).map((gate) => gate.id)).toEqual(['quorum', 'sign-off']);
    expect(new Set(gates.map((gate) => gate.missing))).toEqual(new Set([null, 'Not settled yet.']));
    expect(await refusal(loadGates(desk.first, id, new Date()))).toBe('forbidden');
  });

  it('after settling name what a low rating needs', async () => {
    const article = await makeArticle(desk.editor);
    const { id } = await makeItem(desk.first, article);
    await lockAll(id, [
      [desk.first, CHANGED],
      [desk.second, CHANGED],
    ]);
    await conclude(desk.editor, id);
    const open = (await loadGates(desk.editor, id, new Date())).filter((gate) => !gate.met).map((gate) => gate.id);
    expect(open).toEqual(['cited', 'evidence', 'counter-evidence', 'should-read', 'reply']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putOmission } from '#lib/annotations/omissions.service.ts';
import { prisma } from '#lib/db/client.ts';
import { newId } from '#lib/kernel/ids.ts';
import {
  BERTHS,
  callOf,
  closeDatabase,
  FARES,
  makeArticle,
  makeDesk,
  makeItem,
  publishItems,
  segmentOf,
  settleClean,
  TEXT,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { findReportPage, findVerdictPage } from './publications.service.ts';
import { withhold } from './withhold.service.ts';

let desk: TestDesk;

beforeAll(async () => {
  desk = await makeDesk();
});
afterAll(closeDatabase);

const NOTE = 'By order of a court.';
const withholdItem = (annotationId: string) => withhold(callOf(desk.editor), newId(), { annotationId, note: NOTE });
const inAnHour = () => new Date(Date.now() + 3_600_000);

async function settled(article: TestArticle, exact: string): Promise<string> {
  const { id } = await makeItem(desk.first, article, { exact });
  await settleClean(desk, id);
  return id;
}

/** Everything that is kept of the article's reports. */
async function reportsOf(articleId: string): Promise<string> {
  const kept = await prisma().publicationPayload.findMany({ where: { publication: { articleId, kind: 'report' } } });
  return JSON.stringify(kept.map((row) => row.payload));
}
const newestOf = (annotationId: string) =>
  prisma().publication.findFirstOrThrow({
    where: { annotationId },
    orderBy: { number: 'desc' },
    include: { payload: true },
  });

describe('withholding a verdict', () => {
  it('withholds the verdicts that print its words with it, and says which; others stand', async () => {
    const article = await makeArticle(desk.editor);
    const whole = await settled(article, BERTHS);
    const beside = await settled(article, 'the empty berths');
    const apart = await settled(article, FARES);
    const { publications } = await publishItems(desk.editor, [whole, beside, apart]);
    const slugOf = (id: string) => publications.find((each) => each.annotationId === id)?.slug ?? '';
    expect(await withholdItem(whole)).toEqual({ slug: slugOf(whole), also: [slugOf(beside)] });
    for (const id of [whole, beside]) {
      expect(await newestOf(id)).toMatchObject({ class: 'withheld', note: NOTE, payload: null });
      expect(await prisma().publicationPayload.count({ where: { publication: { annotationId: id } } })).toBe(0);
    }
    expect((await findVerdictPage(slugOf(apart)))?.newest).toMatchObject({ class: 'initial' });
    expect(await reportsOf(article.id)).not.toContain('berths');
  });

  it('of two sentences withholds also who prints one of them', async () => {
    const both = 'The pier is closed until May. Nobody may moor there at night.';
    const article = await makeArticle(desk.editor, `${TEXT}\n\n${both}`);
    const whole = await settled(article, both);
    const half = await settled(article, 'Nobody may moor');
    await publishItems(desk.editor, [whole, half]);
    expect((await withholdItem(whole)).also).toHaveLength(1);
    expect(await newestOf(half)).toMatchObject({ class: 'withheld' });
    expect(await reportsOf(article.id)).not.toMatch(/moor|closed/);
  });

  it('leaves none of its words in the report, whatever else marks them', async () => {
    const article = await makeArticle(desk.editor);
    await prisma().article.update({ where: { id: article.id }, data: { textRight: 'full' } });
    const id = await settled(article, BERTHS);
    await makeItem(desk.first, article, { exact: 'said the harbour master', kind: 'claim', form: null });
    const segments = [segmentOf(article.text, 'counted the empty berths')];
    const place = { articleId: article.id, versionId: article.versionId, segments };
    await putOmission(callOf(desk.first), newId(), { ...place, reason: 'trivial', comment: '' });
    const { reportSlug } = await publishItems(desk.editor, [id]);
    expect(await reportsOf(article.id)).toContain('berths');
    await withholdItem(id);
    const report = await findReportPage(reportSlug);
    expect(report?.verdicts.map((each) => each.publication.class)).toEqual(['withheld']);
    expect(JSON.stringify(report)).not.toContain('berths');
    expect(await reportsOf(article.id)).not.toContain('berths');
  });

  it('keeps an embargo: nothing of it is out before its time', async () => {
    const article = await makeArticle(desk.editor);
    const [id, beside] = [await settled(article, BERTHS), await settled(article, 'the empty berths')];
    const embargoUntil = inAnHour();
    const issued = await publishItems(desk.editor, [id, beside], { embargoUntil: embargoUntil.toISOString() });
    expect((await withholdItem(id)).also).toHaveLength(1);
    expect(await newestOf(id)).toMatchObject({ class: 'withheld', embargoUntil });
    for (const { slug } of issued.publications) expect(await findVerdictPage(slug)).toBeNull();
    expect(await findReportPage(issued.reportSlug)).toBeNull();
    const rows = await prisma().publication.findMany({ where: { articleId: article.id } });
    expect(rows.map((row) => row.embargoUntil)).toEqual(rows.map(() => embargoUntil));
  });
});

describe('the quotations that nobody checked', () => {
  it('stand in the report, but for what is withheld with another’s words', async () => {
    const again = '“Nobody has counted the empty berths,” he repeats. “It rains on the quay,” said Oda Lind.';
    const article = await makeArticle(desk.editor, `${TEXT}\n\n${again}`);
    const id = await settled(article, BERTHS);
    const { reportSlug } = await publishItems(desk.editor, [id]);
    const unchecked = async () => {
      const payload = (await findReportPage(reportSlug))?.report.payload;
      const counted = payload?.notChecked?.reduce((sum, { count }) => sum + count, 0) ?? 0;
      return { words: JSON.stringify(payload?.unchecked), counted };
    };
    const before = await unchecked();
    for (const words of ['We will not raise the fares', 'empty berths', 'It rains on the quay']) {
      expect(before.words).toContain(words);
    }
    await withholdItem(id);
    const after = await unchecked();
    expect(after.words).toContain('It rains on the quay');
    expect(after.words).not.toContain('berths');
    expect(after.counted).toBe(before.counted);
  });
});

describe('an address', () => {
  it('is made of the article’s title and tells nothing of the verdict', async () => {
    const article = await makeArticle(desk.editor);
    const id = await settled(article, BERTHS);
    const { publications, reportSlug } = await publishItems(desk.editor, [id]);
    const titled = /^ferry-strike-enters-its-second-week-[a-z]{6}$/;
    expect(publications[0]?.slug).toMatch(titled);
    expect(reportSlug).toMatch(titled);
    expect(publications[0]?.slug).not.toBe(reportSlug);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '#lib/db/client.ts';
import { pool } from '#lib/db/pool.ts';
import { newId } from '#lib/kernel/ids.ts';
import { ASSESSMENT_COLUMNS, ASSESSMENT_FROM, VERDICT_COLUMNS, VERDICT_FROM } from './columns.ts';
import type { Column } from './csv-query.ts';

const db = prisma();
const AT = new Date('2026-03-01T10:00:00.120Z');
const [deskId, userId, articleId, versionId, itemId] = [newId(), newId(), newId(), newId(), newId()];
const found = {
  axes: { existence: 'primary', speaker: 'right' },
  codes: [
    { code: 'WORD-NUMBER', severity: 'major', reason: 'Seven, not nine.' },
    { code: 'CTX-LAYER', severity: 'note' },
  ],
  label: 'needs-correction',
  rating: 3,
  rule: 'Q9',
  findings: [],
  badges: ['translated', 'one-reviewer'],
  methodVersion: 1,
};

beforeAll(async () => {
  await db.desk.create({ data: { id: deskId, slug: 'harbour', name: 'Harbour Desk' } });
  await db.user.create({ data: { id: userId, email: 'nia@desk.example', name: 'Nia Holm' } });
  await db.article.create({
    data: { id: articleId, deskId, title: '=Ferries', outlet: 'The Quay', publishedOn: '2026-02', createdBy: userId },
  });
  await db.articleVersion.create({
    data: {
      id: versionId,
      articleId,
      number: 2,
      document: {},
      text: 'We sail at nine.',
      sha256: 'ab',
      rawSha256: 'cd',
      createdBy: userId,
    },
  });
  const print = { speakerName: 'Ada Quist', roleAsPrinted: 'a captain', utteranceDate: '2026-01-31' };
  await db.annotation.create({
    data: {
      id: itemId,
      articleId,
      deskId,
      kind: 'quote',
      form: 'direct',
      createdBy: userId,
      phase: 'published',
      ...print,
    },
  });
  const segments = [
    { start: 0, end: 7, exact: 'We sail' },
    { start: 8, end: 15, exact: 'at nine' },
  ];
  await db.anchor.create({ data: { annotationId: itemId, versionId, part: 'content', segments } });
  await db.anchor.create({ data: { annotationId: itemId, versionId, part: 'speaker', segments: segments.slice(1) } });
  await db.round.create({ data: { annotationId: itemId, number: 1, articleVersionId: versionId, openedBy: userId } });
  await db.assessment.create({
    data: {
      ...found,
      id: newId(),
      annotationId: itemId,
      deskId,
      reviewerId: userId,
      round: 1,
      annotationVersion: 1,
      articleVersionId: versionId,
      lockedAt: AT,
      effectiveAt: AT,
    },
  });
  await db.verdict.create({
    data: {
      ...found,
      annotationId: itemId,
      deskId,
      round: 1,
      articleVersionId: versionId,
      basis: 'agreed',
      conclusion: 'It was seven.',
      settledAt: AT,
    },
  });
});

afterAll(async () => {
  await db.$disconnect();
  await pool().end();
});

async function rows(columns: readonly Column[], from: string): Promise<Record<string, unknown>[]> {
  const cells = columns.map((column) => `(${column.sql})::text AS "${column.name}"`);
  return (await pool().query(`SELECT ${cells.join(', ')} FROM ${from}`)).rows;
}

/** Publishes the item's verdict, some days after it was settled. */
async function publish(
  days: number,
  what: { class?: 'initial' | 'withheld'; embargoUntil?: Date } = {},
): Promise<void> {
  const publishedAt = new Date(AT.getTime() + days * 86_400_000);
  const row = { kind: 'verdict', slug: 'seven-abcdef', class: 'initial', sha256: '', auditHead: '', ...what } as const;
  await db.publication.create({
    data: {
      id: newId(),
      deskId,
      articleId,
      annotationId: itemId,
      publishedBy: userId,
      publishedAt,
      requestId: newId(),
      ...row,
    },
  });
}

const PRINT = {
  item_id: itemId,
  article_title: '=Ferries',
  outlet: 'The Quay',
  published_on: '2026-02',
  round: '1',
  kind: 'quote',
  form: 'direct',
  passage: 'We sail … at nine',
  speaker: 'Ada Quist',
  role_as_printed: 'a captain',
  utterance_date: '2026-01-31',
  axis_existence: 'primary',
  axis_speaker: 'right',
  axis_wording: null,
  codes: 'WORD-NUMBER:major; CTX-LAYER:note',
  label: 'needs-correction',
  rating: '3',
  rule: 'Q9',
  badges: 'translated; one-reviewer',
  method_version: '1',
  article_version: '2',
  article_sha256: 'ab',
};

describe('the cells', () => {
  it('of an assessment say what was locked', async () => {
    expect(await rows(ASSESSMENT_COLUMNS, ASSESSMENT_FROM)).toEqual([
      expect.objectContaining({
        ...PRINT,
        reviewer: 'Nia Holm',
        locked_at: '2026-03-01T10:00:00.120Z',
        late: 'no',
        note: null,
      }),
    ]);
  });

  it('of a verdict say what was settled, and from its publication on, where it stands', async () => {
    const read = () => rows(VERDICT_COLUMNS, VERDICT_FROM);
    const settled = {
      ...PRINT,
      phase: 'published',
      basis: 'agreed',
      conclusion: 'It was seven.',
      override_label: null,
    };
    expect(await read()).toEqual([
      expect.objectContaining({ ...settled, published: 'no', address: null, published_at: null }),
    ]);
    await publish(-1);
    expect(await read()).toEqual([expect.objectContaining({ published: 'no' })]);
    await publish(1);
    const published = { published: 'yes', address: 'seven-abcdef', published_at: '2026-03-02T10:00:00.120Z' };
    expect(await read()).toEqual([expect.objectContaining({ ...settled, ...published, publication_class: 'initial' })]);
    await publish(2, { embargoUntil: new Date('2999-01-01') });
    expect(await read()).toEqual([expect.objectContaining(published)]);
    await publish(3, { class: 'withheld' });
    expect(await read()).toEqual([expect.objectContaining({ published: 'no', publication_class: 'withheld' })]);
  });
});

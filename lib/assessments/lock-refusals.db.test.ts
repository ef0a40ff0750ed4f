import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnotationInput } from '#lib/annotations/annotation.ts';
import {
  CHANGED,
  type Chosen,
  CLEAN,
  cite,
  closeDatabase,
  FARES,
  lock,
  makeArticle,
  makeDesk,
  makeItem,
  makePassage,
  refusal,
  segmentOf,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';

let desk: TestDesk;
let article: TestArticle;

beforeAll(async () => {
  desk = await makeDesk();
  article = await makeArticle(desk.editor);
});
afterAll(closeDatabase);

const FAULT = { code: 'WORD-SUBST' as const, severity: 'major' as const };
const REPORTED: Chosen = { ...CLEAN, axes: { ...CLEAN.axes, wording: 'reported-wrong' } };

const fieldsOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'locked',
    (error: { code?: string; fields?: object }) => [error.code, Object.keys(error.fields ?? {})],
  );

describe('a lock with a marked fault', () => {
  it.each([
    ['behind the end of the text', 0, 1],
    ['that is empty', -10, -10],
    ['that ends before it begins', -5, -10],
  ])('%s is refused', async (_, start, end) => {
    const { id } = await makeItem(desk.first, article);
    const { length } = article.text;
    const span = { start: length + start, end: length + end };
    const faulty = { ...CHANGED, codes: [{ ...FAULT, span }] };
    expect(await fieldsOf(lock(desk.first, id, faulty))).toEqual(['invalid', ['wording']]);
  });

  it('in the text is taken, up to its very end', async () => {
    const { id } = await makeItem(desk.first, article);
    const span = { start: article.text.length - 3, end: article.text.length };
    expect(await refusal(lock(desk.first, id, { ...CHANGED, codes: [{ ...FAULT, span }] }))).toBe('done');
  });
});

describe('a lock with a code', () => {
  it('of reported speech on a direct quote is refused', async () => {
    const { id } = await makeItem(desk.first, article);
    const chosen: Chosen = { ...CHANGED, codes: [{ code: 'REP-WRONG', severity: 'critical' }] };
    expect(await refusal(lock(desk.first, id, chosen))).toBe('invalid');
  });

  it('of marked speech on a reported quote is refused, and one of its own is taken', async () => {
    const { id } = await makeItem(desk.first, article, { form: 'reported' });
    const marked: Chosen = { ...REPORTED, codes: [{ code: 'WORD-NEGATION', severity: 'critical' }] };
    expect(await refusal(lock(desk.first, id, marked))).toBe('invalid');
    const own: Chosen = { ...REPORTED, codes: [{ code: 'REP-WRONG', severity: 'critical' }] };
    expect(await refusal(lock(desk.first, id, own))).toBe('done');
  });
});

describe('a lock whose axes contradict the answer', () => {
  const ROLE = 'a senior official at the office of Estmark’s president';

  async function questioned(): Promise<string> {
    const { exact: text, ...place } = segmentOf(article.text, ROLE);
    const fields: Partial<AnnotationInput> = { speaker: { name: 'Arvo Tamm' }, role: { text, ...place } };
    const { id } = await makeItem(desk.first, article, { exact: FARES, ...fields });
    await cite(desk.first, id, { passageId: await makePassage(desk.first) });
    return id;
  }
  const right = { ...CLEAN.axes, role: 'right' };
  const roleWrong: Chosen = {
    ...CLEAN,
    axes: { ...CLEAN.axes, role: 'wrong' },
    codes: [{ code: 'ROLE-RANK', severity: 'major' }],
  };

  it('is refused at each axis that differs', async () => {
    const id = await questioned();
    const answered = (answer: 1 | 2 | 3, chosen: Chosen) =>
      fieldsOf(lock(desk.first, id, { ...chosen, question: { answer } }));
    expect(await answered(1, { ...CLEAN, axes: right })).toEqual(['invalid', ['role']]);
    expect(await answered(2, roleWrong)).toEqual(['invalid', ['speaker']]);
    expect(await answered(3, { ...CLEAN, axes: right })).toEqual(['invalid', ['speaker']]);
    expect(await answered(1, roleWrong)).toBe('locked');
  });

  it('is no contradiction where the record is left open', async () => {
    const id = await questioned();
    const chosen = { ...CLEAN, axes: right, question: { answer: 4 as const } };
    expect(await refusal(lock(desk.first, id, chosen))).toBe('done');
  });
});

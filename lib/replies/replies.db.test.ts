import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '#lib/db/client.ts';
import { newId } from '#lib/kernel/ids.ts';
import {
  callOf,
  closeDatabase,
  FARES,
  makeArticle,
  makeDesk,
  makeItem,
  refusal,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import { putReply } from './replies.service.ts';
import { replyInput } from './reply.ts';

let desk: TestDesk;
let article: TestArticle;

beforeAll(async () => {
  desk = await makeDesk();
  article = await makeArticle(desk.editor);
});
afterAll(closeDatabase);

const ASKED = { askedWhom: 'The newsroom', channel: 'e-mail', askedAt: '2024-10-24T09:00:00Z' };

describe('asking the outlet', () => {
  it.each(['2024-10-24T08:59:00Z', ASKED.askedAt])(
    'for an answer until %s, before it was asked, is refused',
    (deadline) => {
      const read = replyInput.safeParse({ annotationId: newId(), ...ASKED, deadline });
      expect(read.error?.issues.map((issue) => issue.path)).toEqual([['deadline']]);
    },
  );

  it('for an answer afterwards, or without a day, is taken', () => {
    for (const deadline of ['2024-10-26T09:00:00Z', null]) {
      expect(replyInput.safeParse({ annotationId: newId(), ...ASKED, deadline }).success).toBe(true);
    }
  });

  it('stays with its item: naming another one is refused', async () => {
    const [item, other] = [await makeItem(desk.first, article), await makeItem(desk.first, article, { exact: FARES })];
    const id = newId();
    const input = replyInput.parse({ annotationId: item.id, ...ASKED });
    expect(await putReply(callOf(desk.first), id, input)).toMatchObject({ created: true });
    const moved = putReply(callOf(desk.first, { ifMatch: 1 }), id, { ...input, annotationId: other.id });
    expect(await refusal(moved)).toBe('conflict');
    const answered = { ...input, answer: 'We stand by it.' };
    const { value } = await putReply(callOf(desk.first, { ifMatch: 1 }), id, answered);
    expect(value).toMatchObject({ annotationId: item.id, answer: 'We stand by it.', version: 2 });
    const entries = await prisma().auditEntry.count({ where: { targetId: id } });
    expect(entries).toBe(2);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#lib/kernel/ids.ts';
import { closeDatabase, database, makeArticle, makeDesk, makeMember, type TestDesk } from '#prisma/test-builders.ts';
import { type Ask, ROUTE_NAMES, type RouteName, send, signIn } from '#prisma/test-requests.ts';
import { ASKS, type Scene } from './asks.cases.ts';

const WHO = ['nobody', 'observer', 'reviewer', 'editor', 'owner', 'stranger'] as const;

/**
 * Written by hand: what each route answers to each of them. The reviewer locked nothing and made nothing of it; the stranger is the
 * owner of another desk, who asks for things of this one where a request names any.
 */
const EXPECTED = `
                         nobody observer reviewer editor owner stranger
setup                    410    410      410      410    410   410
putPreview               401    403      403      200    200   200
listArticles             401    200      200      200    200   200
putArticle               401    403      403      201    201   201
getArticle               401    200      200      200    200   404
changeArticle            401    403      403      200    200   404
getChanges               401    200      200      200    200   404
listArticlePrecedents    401    200      200      200    200   404
getVersionText           401    200      200      200    200   404
putVersion               401    403      403      201    201   404
listVersions             401    200      200      200    200   404
compareVersions          401    200      200      200    200   404
reviewVersion            401    200      200      200    200   404
decideCarryOver          401    403      403      200    200   404
putAnnotation            401    403      201      201    201   404
changeAnnotation         401    403      200      200    200   404
deleteAnnotation         401    403      403      200    200   404
putDraft                 401    403      200      200    200   404
lockAssessment           401    403      200      200    200   404
withdrawAssessment       401    403      204      204    204   404
openAdjudication         401    403      403      200    200   404
getAdjudication          401    403      403      403    403   404
openRound                401    403      403      200    200   404
declareConflict          401    403      204      204    204   404
putVerdict               401    403      403      200    200   404
secondVerdict            401    403      403      403    403   404
getGates                 401    403      403      200    200   404
listPrecedents           401    200      200      200    200   404
putOmission              401    403      201      201    201   404
deleteOmission           401    403      204      204    204   404
listSuggestions          401    200      200      200    200   404
listSuggestionPrecedents 401    200      200      200    200   404
listMatches              401    200      200      200    200   404
getAlignment             401    200      200      200    200   404
decideSuggestion         401    403      200      200    200   404
putSource                401    403      201      201    201   201
deleteSource             401    403      403      204    204   404
putCapture               401    403      201      201    201   404
getCapture               401    200      200      200    200   404
putPassage               401    403      201      201    201   404
deletePassage            401    403      403      204    204   404
putCitation              401    403      201      201    201   404
deleteCitation           401    404      404      404    404   404
putSearch                401    403      201      201    201   404
putReply                 401    403      201      201    201   404
publish                  401    403      403      409    409   404
publishNotice            401    403      403      409    409   404
withhold                 401    403      403      409    409   404
listPeople               401    200      200      200    200   200
findCandidates           401    403      403      404    404   404
lookUpPerson             401    403      403      404    404   404
getPerson                401    200      200      200    200   404
getPersonHistory         401    200      200      200    200   404
putPerson                401    403      403      201    201   201
startJob                 401    403      403      201    201   201
getJob                   401    200      200      200    200   404
cancelJob                401    403      403      200    200   404
exportAssessments        401    403      200      200    200   200
exportVerdicts           401    403      200      200    200   200
exportAudit              401    403      200      200    200   200
getDesk                  401    200      200      200    200   200
changeDesk               401    403      403      403    428   428
listMembers              401    200      200      200    200   200
putMember                401    403      403      403    201   201
changeMember             401    403      403      403    200   404
endMember                401    403      403      403    200   404
listSessions             401    200      200      200    200   200
endSession               401    204      204      204    204   204
changePassword           401    204      204      204    204   204
isLive                   200    200      200      200    200   200
isReady                  200    200      200      200    200   200
dictionary               200    200      200      200    200   200
openApi                  200    200      200      200    200   200
`;

const rows = EXPECTED.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s+/) as [RouteName, ...string[]]);

let scene: Scene;
let other: TestDesk;
let cookies: Record<(typeof WHO)[number], string | null>;

beforeAll(async () => {
  const desk = await makeDesk();
  other = await makeDesk();
  const author = await makeMember(desk.deskId, 'reviewer', 'author');
  scene = { desk, author, article: await makeArticle(desk.editor) };
  cookies = {
    nobody: null,
    observer: await signIn(desk.observer),
    reviewer: await signIn(desk.first),
    editor: await signIn(desk.editor),
    owner: await signIn(desk.owner),
    stranger: await signIn(other.owner),
  };
});
afterAll(closeDatabase);

it('the table has a row for every route', () => {
  expect(rows.map(([name]) => name)).toEqual(ROUTE_NAMES);
});

describe.each(rows)('%s', (name, ...statuses) => {
  it.each(WHO.map((who, place) => [who, Number(statuses[place])] as const))('to %s: %i', async (who, status) => {
    const answer = await send(name, cookies[who], await ASKS[name](scene));
    expect(answer.status, answer.text.slice(0, 300)).toBe(status);
    if (status >= 400)
      expect(answer.body).toMatchObject({ status, detail: expect.any(String), code: expect.any(String) });
  });
});

const MAKING = [
  'putPreview',
  'putArticle',
  'putAnnotation',
  'putOmission',
  'putSource',
  'putCapture',
  'putPassage',
  'putSearch',
  'putReply',
  'putPerson',
  'startJob',
  'putMember',
] as const satisfies RouteName[];

describe.each(MAKING)('%s', (name) => {
  it('sent twice makes one thing, and answers 200 with its state', async () => {
    const ask: Ask = { ...(await ASKS[name](scene)), writeId: crypto.randomUUID() };
    const once = await send(name, cookies.owner, ask);
    const rowsThen = await countRows();
    const twice = await send(name, cookies.owner, ask);
    expect([once.status === 201 || name === 'putPreview', twice.status]).toEqual([true, 200]);
    expect(twice.body).toMatchObject(once.body as object);
    expect(await countRows()).toBe(rowsThen);
  });

  it('with an id of another desk answers 409 and says nothing more', async () => {
    const ask = await ASKS[name](scene);
    await send(name, cookies.owner, ask);
    const answer = await send(name, cookies.stranger, ask);
    expect(answer).toMatchObject({ status: 409, body: { code: 'conflict', detail: 'This id is taken.' } });
    expect(answer.body).not.toHaveProperty('data');
  });
});

const CHANGING = [
  'changeAnnotation',
  'deleteAnnotation',
  'deleteOmission',
  'decideSuggestion',
  'deleteSource',
  'deletePassage',
  'cancelJob',
  'changeMember',
  'endMember',
] as const satisfies RouteName[];

/** Sends the same request twice, as a client does that heard no answer. */
async function sendTwice(name: RouteName, given: Ask): Promise<void> {
  const ask: Ask = { ...given, writeId: newId() };
  const once = await send(name, cookies.owner, ask);
  const rowsThen = await countRows();
  const twice = await send(name, cookies.owner, ask);
  expect(once.status).toBeLessThan(300);
  expect(twice.status).toBe(once.status);
  expect(twice.body).toMatchObject(once.body as object);
  expect(await countRows()).toBe(rowsThen);
}

describe.each(CHANGING)('%s', (name) => {
  it('sent twice changes once, and answers the same', async () => sendTwice(name, await ASKS[name](scene)));
});

describe('decideSuggestion', () => {
  it.each([
    { state: 'dismissed', reason: 'not-a-quotation' },
    { state: 'dismissed', reason: 'trivial' },
    { state: 'open' },
  ])('with %j sent twice changes once, and answers the same', async (body) => {
    const ask = await ASKS.decideSuggestion(scene);
    const isOpening = body.state === 'open';
    if (isOpening) await send('decideSuggestion', cookies.owner, ask);
    await sendTwice('decideSuggestion', { ...ask, body, ifMatch: isOpening ? 2 : 1 });
  });
});

describe('changePassword', () => {
  it('sent twice changes once: the second time the present password is another', async () => {
    const member = await makeMember(scene.desk.deskId, 'reviewer', 'twice');
    const cookie = await signIn(member);
    const ask = await ASKS.changePassword(scene);
    expect(await send('changePassword', cookie, ask)).toMatchObject({ status: 204 });
    const stored = () => database().user.findUniqueOrThrow({ where: { id: member.userId } });
    const { passwordHash } = await stored();
    expect(await send('changePassword', cookie, ask)).toMatchObject({
      status: 422,
      body: { fields: { current: expect.any(String) } },
    });
    expect(await stored()).toMatchObject({ passwordHash });
  });
});

describe('startJob of a search', () => {
  it('is refused to an observer, and to another desk as if there were no such article', async () => {
    const body = { kind: 'quotations.find', articleId: scene.article.id };
    const ask = (): Ask => ({ params: { id: newId() }, body });
    expect(await send('startJob', null, ask())).toMatchObject({ status: 401 });
    expect(await send('startJob', cookies.observer, ask())).toMatchObject({ status: 403 });
    expect(await send('startJob', cookies.stranger, ask())).toMatchObject({ status: 404 });
  });

  it('sent twice makes one job', async () => {
    const article = await makeArticle(scene.desk.editor);
    const ask: Ask = {
      params: { id: newId() },
      body: { kind: 'quotations.find', articleId: article.id },
      writeId: newId(),
    };
    const once = await send('startJob', cookies.owner, ask);
    expect(once).toMatchObject({ status: 201 });
    expect(await send('startJob', cookies.owner, ask)).toMatchObject({ status: 200, body: { id: ask.params?.id } });
    expect(await database().job.count({ where: { articleId: article.id, state: 'queued' } })).toBe(1);
  });
});

describe('a thing that exists', () => {
  it('is changed from the version that was read: 428 without one, 409 with the present state for an old one', async () => {
    const ask = await ASKS.putSource(scene);
    await send('putSource', cookies.owner, ask);
    expect(await send('putSource', cookies.owner, ask)).toMatchObject({ status: 428 });
    const change = { ...ask, body: { title: 'The minutes, revised' } };
    expect(await send('putSource', cookies.owner, { ...change, ifMatch: 1 })).toMatchObject({
      status: 200,
      body: { title: 'The minutes, revised', version: 2 },
    });
    expect(await send('putSource', cookies.owner, { ...ask, ifMatch: 1 })).toMatchObject({
      status: 409,
      body: { code: 'stale', data: { title: 'The minutes, revised', version: 2 } },
    });
  });

  it('deleted is gone until the deletion is undone', async () => {
    const ask = await ASKS.putAnnotation(scene);
    await send('putAnnotation', cookies.reviewer, ask);
    const { params } = ask;
    expect(await send('deleteAnnotation', cookies.reviewer, { params, body: {}, ifMatch: 1 })).toMatchObject({
      status: 200,
    });
    expect(await send('putAnnotation', cookies.reviewer, { ...ask, ifMatch: 2 })).toMatchObject({ status: 410 });
    const undone = await send('changeAnnotation', cookies.reviewer, { params, body: { deleted: false }, ifMatch: 2 });
    expect(undone).toMatchObject({ status: 200, body: { deleted: false } });
  });
});

describe('another desk', () => {
  it('sees nothing of this one in any list or export', async () => {
    await send('putPerson', cookies.owner, await ASKS.putPerson(scene));
    for (const name of [
      'listArticles',
      'listPeople',
      'listMembers',
      'exportAssessments',
      'exportVerdicts',
      'exportAudit',
    ] as const) {
      const { text } = await send(name, cookies.stranger, {});
      for (const secret of [scene.article.id, scene.desk.deskId, scene.desk.owner.userId]) {
        expect(text, name).not.toContain(secret);
      }
    }
  });

  it('named by a member of both is the one that is meant; without a name it is asked for', async () => {
    const member = await makeMember(scene.desk.deskId, 'reviewer', 'both');
    await database().member.create({
      data: { id: crypto.randomUUID(), deskId: other.deskId, userId: member.userId, membership: 'observer' },
    });
    const cookie = await signIn(member);
    expect(await send('getDesk', cookie)).toMatchObject({ status: 400, body: { code: 'desk-needed' } });
    const named = await send('getDesk', cookie, { query: { desk: other.owner.deskSlug } });
    expect(named).toMatchObject({ status: 200, body: { id: other.deskId } });
    expect(await send('getDesk', cookie, { query: { desk: 'no-such-desk' } })).toMatchObject({ status: 404 });
  });
});

async function countRows(): Promise<number> {
  const [row] = await database().$queryRaw<{ n: number }[]>`
    SELECT sum((xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM %I', table_name), false, true, '')))[1]::text::int)::int AS n
    FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
  return row?.n ?? 0;
}

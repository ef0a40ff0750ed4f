import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '#lib/door/routes.ts';
import { newId } from '#lib/kernel/ids.ts';
import {
  BERTHS,
  CLEAN,
  closeDatabase,
  database,
  makeArticle,
  makeDesk,
  makeItem,
  makeMember,
} from '#prisma/test-builders.ts';
import { type Ask, ROUTE_NAMES, type RouteName, send, signIn } from '#prisma/test-requests.ts';
import { ASKS, type Scene } from './asks.cases.ts';

/** The same inputs all day, others tomorrow. */
const SEED = Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''));
const RUNS = Number(process.env.SIC_BAD_INPUTS ?? 100);

let scene: Scene;
let owner: string;

beforeAll(async () => {
  console.log(`The seed of the day is ${SEED}.`);
  const desk = await makeDesk();
  const author = await makeMember(desk.deskId, 'reviewer', 'author');
  scene = { desk, author, article: await makeArticle(desk.editor) };
  owner = await signIn(desk.owner);
});
afterAll(closeDatabase);

let countSql = '';

/** All rows there are; the counters of attempts aside, and the seals, which are made before a publication is looked at. */
async function countRows(): Promise<number> {
  if (!countSql) {
    const tables = await database().$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN ('RateWindow', 'AuditUnsealed', 'AuditSeal')`;
    countSql = `SELECT (${tables.map(({ name }) => `(SELECT count(*) FROM "${name}")`).join(' + ')})::int AS n`;
  }
  const [row] = await database().$queryRawUnsafe<{ n: number }[]>(countSql);
  return row?.n ?? 0;
}

const WRITING = ROUTE_NAMES.filter((name) => ROUTES[name].method !== 'get');
const WITH_BODY = WRITING.filter((name) => 'body' in ROUTES[name]);
/** The limit of a route that names none, in bytes; those that people without a desk may call have a smaller one. */
const LIMIT = 256_000;

describe('at the door', () => {
  it.each(WRITING)('%s from another site’s page: 403, and nothing is changed', async (name) => {
    const ask = await ASKS[name](scene);
    const before = await countRows();
    expect(await send(name, owner, { ...ask, origin: 'https://elsewhere.test' })).toMatchObject({ status: 403 });
    expect(await countRows()).toBe(before);
  });

  it.each(WITH_BODY)('%s with a body that is too large: 413, and nothing is changed', async (name) => {
    const route = ROUTES[name];
    const limit = 'limit' in route ? route.limit : LIMIT;
    const ask = await ASKS[name](scene);
    const body = { ...(ask.body as object), more: 'x'.repeat(limit) };
    const before = await countRows();
    expect(await send(name, owner, { ...ask, body })).toMatchObject({ status: 413, body: { code: 'too-large' } });
    expect(await countRows()).toBe(before);
  });
});

const hostile = fc.constantFrom(
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  'x'.repeat(5000),
  '<script>alert(1)</script>',
  '\'; DROP TABLE "User"; --',
  '%00',
  '../../etc/passwd',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '0000-00-00',
  '0000',
  '0000-01-01',
  '9999-12-31',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
  '2024-10-22T00:00:00+14:00',
  'http://[::1]:0/',
  '__proto__',
  '🙂'.repeat(40),
);
const number = fc.constantFrom(0, -1, 1, 0.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, -(2 ** 53), 1e308, Number.MIN_VALUE);
const scalar = fc.oneof(hostile, number, fc.boolean(), fc.constant(null), fc.constant(newId()), fc.string());
const anything = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom('id', 'start', 'name', '__proto__', 'desk'), scalar, { maxKeys: 3 }),
  },
);

type Change = { at: number; value: unknown; how: 'set' | 'drop' | 'add' | 'whole' };
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(1000),
  value: anything,
  how: fc.constantFrom('set', 'set', 'set', 'set', 'drop', 'add', 'whole'),
});

type Path = (string | number)[];

/** Every place in a JSON value, the root not among them. */
function placesIn(value: unknown, before: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => [[...before, key], ...placesIn(each, [...before, key])]);
}

function changed(value: unknown, { at, value: put, how }: Change): unknown {
  if (how === 'whole') return put;
  const places = placesIn(value);
  const copy = structuredClone(value ?? {}) as Record<string, unknown>;
  const place = places[at % Math.max(1, places.length)];
  if (how === 'add' || !place) return { ...copy, [typeof put === 'string' && put ? put.slice(0, 40) : 'extra']: put };
  const parent = place
    .slice(0, -1)
    .reduce<Record<string, unknown>>((each, key) => each[key] as Record<string, unknown>, copy);
  const key = String(place.at(-1));
  if (how === 'drop') delete parent[key];
  else parent[key] = put;
  return copy;
}

/** A right request with one or two things wrong: in its body where it has one, else in its query, path or If-Match. */
function spoilt(ask: Ask, changes: Change[]): Ask {
  const [first, ...others] = changes;
  if (!first) return ask;
  if (ask.body !== undefined && first.at % 5) return { ...ask, body: changes.reduce(changed, ask.body) };
  const value = typeof first.value === 'string' ? first.value : JSON.stringify(first.value);
  if (first.at % 3 === 0) return { ...ask, ifMatch: /^[\x20-\x7e]*$/.test(value) ? value : '0' };
  if (first.at % 3 === 1 && ask.params) return { ...ask, params: { ...ask.params, id: value.toWellFormed() } };
  const names = ['desk', 'limit', 'cursor', 'since', 'query', 'articleId', 'from', 'to', 'bom'];
  const named = [first, ...others].map(({ at }) => [names[at % names.length] ?? 'desk', value] as const);
  return { ...ask, query: { ...ask.query, ...Object.fromEntries(named) } };
}

/** Hashing a password is dear by intent. */
const runsOf = (name: RouteName): number => (name === 'putMember' ? Math.ceil(RUNS / 5) : RUNS);

const ABREAST = 8;

/** Sends them all, several at once; answers those that were refused. None may be a fault. */
async function sendAll(name: RouteName, asks: Ask[]): Promise<Ask[]> {
  const refused: Ask[] = [];
  for (let at = 0; at < asks.length; at += ABREAST) {
    const abreast = asks.slice(at, at + ABREAST);
    const answers = await Promise.all(abreast.map((ask) => send(name, owner, ask)));
    for (const [place, answer] of answers.entries()) {
      const ask = abreast[place] ?? {};
      expect(answer.status, `${JSON.stringify(ask)}\n${answer.text}`.slice(0, 2000)).toBeLessThan(500);
      if (answer.status >= 400) refused.push(ask);
    }
  }
  return refused;
}

describe.each(ROUTE_NAMES)('%s', (name) => {
  it('answers no bad input with a fault, and a refusal leaves nothing behind', async () => {
    const base = await ASKS[name](scene);
    const inputs = fc.sample(fc.array(change, { minLength: 1, maxLength: 2 }), { seed: SEED, numRuns: runsOf(name) });
    const refused = await sendAll(
      name,
      inputs.map((changes) =>
        spoilt({ ...base, ...(base.params && { params: { ...base.params, id: freshId(name, base) } }) }, changes),
      ),
    );
    if (ROUTES[name].method === 'get') return;
    const before = await countRows();
    const again = await sendAll(name, refused);
    if (again.length === refused.length) expect(await countRows()).toBe(before);
  });
});

/** A route that makes something makes another each time; one that works on a thing keeps to it. */
function freshId(name: RouteName, base: Ask): string {
  return ROUTES[name].method === 'put' && /^\/api\/\w+\/\{id\}$/.test(ROUTES[name].path)
    ? newId()
    : (base.params?.id ?? newId());
}

describe('bad input that has a name', () => {
  it('a passage that is not in the text: 422 at its field', async () => {
    const ask = await ASKS.putAnnotation(scene);
    const body = { ...(ask.body as object), segments: [{ start: 0, end: 5, exact: 'Never' }] };
    expect(await send('putAnnotation', owner, { ...ask, body })).toMatchObject({
      status: 422,
      body: { fields: { segments: 'These words do not stand at this place in the text.' } },
    });
    const far = { ...(ask.body as object), segments: [{ start: 0, end: 999_999, exact: 'Never' }] };
    expect(await send('putAnnotation', owner, { ...ask, body: far })).toMatchObject({ status: 422 });
    const omitted = await ASKS.putOmission(scene);
    const other = { ...(omitted.body as object), segments: [{ start: 0, end: 5, exact: 'Never' }] };
    expect(await send('putOmission', owner, { ...omitted, body: other })).toMatchObject({ status: 422 });
  });

  it('a value that an axis does not have: 422 at its axis, and nothing saved', async () => {
    const { id } = await makeItem(scene.author, scene.article);
    for (const name of ['putDraft', 'lockAssessment'] as const) {
      const guard = name === 'putDraft' ? {} : { annotationVersion: 1 };
      const wrong = { ...CLEAN, ...guard, round: 1, axes: { ...CLEAN.axes, wording: 'perfect' } };
      expect(await send(name, owner, { params: { id }, body: wrong })).toMatchObject({
        status: 422,
        body: { fields: { 'axes.wording': expect.stringContaining('identical') } },
      });
      const unknown = { ...CLEAN, ...guard, round: 1, axes: { ...CLEAN.axes, colour: 'red' } };
      expect(await send(name, owner, { params: { id }, body: unknown })).toMatchObject({ status: 422 });
    }
    expect(await database().assessmentDraft.count({ where: { annotationId: id } })).toBe(0);
  });

  it('a lock with an axis missing: 422 at that axis', async () => {
    const { id } = await makeItem(scene.author, scene.article);
    const { context: _, ...axes } = CLEAN.axes;
    const body = { ...CLEAN, round: 1, annotationVersion: 1, axes };
    expect(await send('lockAssessment', owner, { params: { id }, body })).toMatchObject({
      status: 422,
      body: { fields: { context: 'Context is not assessed yet.' } },
    });
  });

  it('a publication with a gate open: 409 with every gate that is', async () => {
    const { id } = await makeItem(scene.author, scene.article);
    const answer = await send('publish', owner, { params: { id: newId() }, body: { annotationIds: [id] } });
    expect(answer).toMatchObject({
      status: 409,
      body: {
        data: {
          open: [
            {
              annotationId: id,
              gates: expect.arrayContaining([
                { id: 'quorum', name: 'Quorum', met: false, missing: '0 of 2 assessments are locked.' },
              ]),
            },
          ],
        },
      },
    });
  });

  it.each(['0000-01-01', '0001-01-01', '9999-12-31'])(
    'a day at the end of the calendar, %s, is no fault',
    async (day) => {
      for (const name of ['exportAssessments', 'exportVerdicts'] as const) {
        expect((await send(name, owner, { query: { from: day, to: day } })).status, name).toBeLessThan(500);
      }
      const instant = `${day}T00:00:00Z`;
      const search = await ASKS.putSearch(scene);
      const reply = await ASKS.putReply(scene);
      const asked = {
        ...(reply.body as object),
        askedWhom: 'The outlet',
        askedAt: instant,
        deadline: instant,
        answeredAt: instant,
      };
      const searched = { ...(search.body as object), searchedAt: instant };
      expect((await send('putReply', owner, { ...reply, body: asked })).status).toBeLessThan(500);
      expect((await send('putSearch', owner, { ...search, body: searched })).status).toBeLessThan(500);
    },
  );

  it.each([
    ['nothing', ''],
    ['only space', ' \n\t'],
    ['NUL', `${BERTHS}\0`],
    ['half of a character', `${BERTHS}\ud83d`],
  ])('a capture of %s: 422 at its text', async (_, text) => {
    const ask = await ASKS.putCapture(scene);
    const before = await countRows();
    const answer = await send('putCapture', owner, { ...ask, body: { ...(ask.body as object), text } });
    expect(answer).toMatchObject({ status: 422, body: { fields: { text: expect.any(String) } } });
    expect(await countRows()).toBe(before);
  });

  it.each([
    ['another kind of work', { kind: 'desk.delete' }, 'kind'],
    ['a search without an article', { kind: 'quotations.find' }, 'articleId'],
    ['no kind', { kind: undefined }, 'kind'],
    ['another format', { format: 'xlsx' }, 'format'],
    ['a file that is empty', { content: ' \n\uFEFF' }, 'content'],
    ['a file that is no text', { content: 7 }, 'content'],
    ['a file with NUL in it', { content: 'person\0' }, 'content'],
    ['a file of more than 10 MB', { content: 'a'.repeat(10_000_001) }, 'content'],
    ['a name that is too long', { name: 'n'.repeat(201) }, 'name'],
  ])('a job with %s: 422 at its field, and nothing queued', async (_, wrong, field) => {
    const ask = await ASKS.startJob(scene);
    const before = await countRows();
    const answer = await send('startJob', owner, { ...ask, body: { ...(ask.body as object), ...wrong } });
    expect(answer).toMatchObject({ status: 422, body: { fields: { [field]: expect.any(String) } } });
    expect(await countRows()).toBe(before);
  });

  it('a file of more than the door takes: 413', async () => {
    const ask = await ASKS.startJob(scene);
    const body = { ...(ask.body as object), content: '"'.repeat(10_500_001) };
    expect(await send('startJob', owner, { ...ask, body })).toMatchObject({ status: 413 });
  });

  it.each([
    [{ query: 'x'.repeat(201) }, 422],
    [{ limit: '0' }, 422],
    [{ limit: '101' }, 422],
    [{ cursor: 'next' }, 422],
    [{ query: '\0' }, 422],
    [{ cursor: newId() }, 200],
  ])('people asked for with %j: %i', async (query, status) => {
    expect(await send('listPeople', owner, { query: query as Record<string, string> })).toMatchObject({ status });
  });

  it.each(['q42', 'Q0', 'Q', 'P39', '../Q42', 'Q42?x=1'])('nobody is looked up as %s', async (externalId) => {
    expect(await send('lookUpPerson', owner, { params: { externalId } })).toMatchObject({ status: 404 });
  });

  it.each([
    ['nothing', { format: 'text', content: '' }, 422],
    ['markup without words', { format: 'html', content: '<script>alert(1)</script><style>p{}</style>' }, 422],
    ['bytes that are no text', { format: 'text', content: '\u0001\u0000\u0002PK' }, 422],
    ['more than two million characters', { format: 'text', content: 'word '.repeat(400_001) }, 422],
    ['ten million letters', { format: 'text', content: 'Water rose. '.repeat(870_000) }, 422],
    ['more than the door takes', { format: 'text', content: 'word '.repeat(2_600_000) }, 413],
  ])('an import of %s is refused', async (_, body, status) => {
    const before = await countRows();
    const ask = await ASKS.putArticle(scene);
    const whole = { ...(ask.body as object), text: undefined, [body.format]: body.content };
    expect(await send('putPreview', owner, { params: { id: newId() }, body })).toMatchObject({ status });
    expect(await send('putArticle', owner, { ...ask, body: whole })).toMatchObject({ status });
    expect(await countRows()).toBe(before);
  });
});

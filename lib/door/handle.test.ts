import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { idParams } from '#lib/desks/desk.ts';
import { newId } from '#lib/kernel/ids.ts';
import { handleRead, handleWrite } from './handle.ts';

const LIMIT = 1000;
const shape = {
  params: idParams,
  query: z.object({ desk: z.string().max(80).optional(), limit: z.coerce.number().int().max(9).default(1) }),
  body: z.strictObject({ name: z.string().max(900).default(''), deep: z.unknown().optional() }),
  limit: LIMIT,
};
const write = handleWrite(shape, async () => ({ done: true }));
const read = handleRead({ query: shape.query }, async () => ({ done: true }));

type Sent = {
  body?: BodyInit | null;
  headers?: Record<string, string>;
  query?: string;
  id?: string;
};

/** Sends a write that is right but for what is given; without a session all that passes the door ends in 401. */
async function send({ body = '{}', headers = {}, query = '', id = newId() }: Sent) {
  const own = { 'content-type': 'application/json', 'write-id': newId(), host: 'sic.test', ...headers };
  const given = Object.entries(own).filter(([, value]) => value !== '');
  const request = new Request(`http://sic.test/api/things/${id}${query}`, {
    method: 'PUT',
    body,
    headers: Object.fromEntries(given),
    ...{ duplex: 'half' },
  });
  const response = await write(request, { params: Promise.resolve({ id }) });
  return { status: response.status, media: response.headers.get('content-type'), ...(await response.json()) };
}

const nested = (depth: number): string => `{"deep":${'['.repeat(depth - 1)}1${']'.repeat(depth - 1)}}`;

describe('the door', () => {
  it('asks who one is when everything else is right', async () => {
    expect(await send({})).toMatchObject({ status: 401, code: 'unauthenticated', media: 'application/problem+json' });
    expect(await send({ body: JSON.stringify({ name: 'Ferry' }) })).toMatchObject({ status: 401 });
    expect(await send({ body: null, headers: { 'content-type': '' } })).toMatchObject({ status: 401 });
    const asked = await read(new Request('http://sic.test/api/things'), { params: Promise.resolve({}) });
    expect(asked.status).toBe(401);
  });

  it('takes no cookie that is no session, however it is written', async () => {
    for (const cookie of ['sic.session=%', 'sic.session=%00', 'sic.session=', 'sic.session', '=;;', 'other=x']) {
      expect(await send({ headers: { cookie } }), cookie).toMatchObject({ status: 401 });
    }
  });

  it('knows no thing whose id is no id', async () => {
    for (const id of ['1', '..', 'x'.repeat(36), `${newId()}0`]) {
      expect(await send({ id }), id).toMatchObject({ status: 404, code: 'not-found' });
    }
  });

  it('names the query that is wrong', async () => {
    expect(await send({ query: '?limit=10' })).toMatchObject({ status: 422, fields: { limit: expect.any(String) } });
    expect(await send({ query: '?limit=many' })).toMatchObject({ status: 422 });
  });
});

describe('a body', () => {
  it('over the limit is refused by what it says of itself', async () => {
    const body = JSON.stringify({ name: 'x'.repeat(LIMIT) });
    expect(await send({ body, headers: { 'content-length': String(body.length) } })).toMatchObject({
      status: 413,
      code: 'too-large',
    });
  });

  it('is read up to the first byte over and no further', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(100).fill(32));
        },
      },
      { highWaterMark: 0 },
    );
    expect(await send({ body: endless })).toMatchObject({ status: 413 });
    expect(pulled).toBeLessThanOrEqual(LIMIT / 100 + 2);
  });

  it('of just the limit passes', async () => {
    const body = JSON.stringify({ name: '' });
    expect(await send({ body: body.padEnd(LIMIT) })).toMatchObject({ status: 401 });
    expect(await send({ body: body.padEnd(LIMIT + 1) })).toMatchObject({ status: 413 });
  });

  it.each([
    ['{"name":', 'no end'],
    ['name=Ferry', 'a form'],
    ["{'name':'Ferry'}", 'single quotes'],
    ['{"name":"a\nb"}', 'a bare line end'],
    ['\u0000', 'NUL'],
  ])('that is not JSON is refused: %j (%s)', async (body) => {
    expect(await send({ body })).toMatchObject({ status: 400, code: 'malformed', detail: 'The body is not JSON.' });
  });

  it('that is not UTF-8 is refused', async () => {
    const body = new Uint8Array([...Buffer.from('{"name":"'), 0xc3, 0x28, ...Buffer.from('"}')]);
    expect(await send({ body })).toMatchObject({ status: 400, detail: 'The body is not valid UTF-8.' });
    const surrogate = new Uint8Array([...Buffer.from('{"name":"'), 0xed, 0xa0, 0x80, ...Buffer.from('"}')]);
    expect(await send({ body: surrogate })).toMatchObject({ status: 400 });
  });

  it('of another type is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', '']) {
      const sent = await send({ body: Buffer.from('{"name":"x"}'), headers: { 'content-type': type } });
      expect(sent, type).toMatchObject({ status: 415 });
    }
    expect(await send({ headers: { 'content-type': 'application/merge-patch+json' } })).toMatchObject({ status: 401 });
  });

  it('may be nested 64 levels deep, not 65', async () => {
    expect(await send({ body: nested(64) })).toMatchObject({ status: 401 });
    expect(await send({ body: nested(65) })).toMatchObject({ status: 400 });
  });

  it('names the fields that are wrong, and those that do not exist', async () => {
    expect(await send({ body: '{"name":7}' })).toMatchObject({ status: 422, fields: { name: expect.any(String) } });
    expect(await send({ body: '{"nome":"x"}' })).toMatchObject({ status: 422, detail: 'Unknown fields: nome.' });
    expect(await send({ body: '[]' })).toMatchObject({ status: 422 });
    expect(await send({ body: 'null' })).toMatchObject({ status: 422 });
    expect(await send({ body: '{"__proto__":{"name":"x"}}' })).toMatchObject({ status: 422 });
  });

  it('holds no NUL and no half of a character, and says where', async () => {
    for (const text of ['a\\u0000b', '\\ud800', '\\udc00x']) {
      const sent = await send({ body: `{"name":"${text}"}` });
      expect(sent, text).toMatchObject({
        status: 422,
        fields: { name: 'This holds a character that cannot be kept.' },
      });
    }
    expect(await send({ body: '{"deep":[{"a":"\\u0000"}]}' })).toMatchObject({
      fields: { 'deep.0.a': expect.any(String) },
    });
    expect(await send({ body: '{"name":"\\ud83d\\ude00"}' })).toMatchObject({ status: 401 });
    expect(await send({ query: '?desk=%00' })).toMatchObject({ status: 422 });
  });
});

describe('the headers of a write', () => {
  it('from another site’s page refuse it, from its own or a program’s they do not', async () => {
    for (const origin of ['https://elsewhere.test', 'null', 'http://sic.test.elsewhere.test', 'http://sic.test:81']) {
      expect(await send({ headers: { origin } }), origin).toMatchObject({ status: 403, code: 'forbidden' });
    }
    expect(await send({ headers: { origin: 'http://sic.test' } })).toMatchObject({ status: 401 });
  });

  it('carry a Write-Id', async () => {
    for (const id of ['', '1', 'x'.repeat(36)]) {
      expect(await send({ headers: { 'write-id': id } }), id).toMatchObject({ status: 400, code: 'malformed' });
    }
  });

  it.each(['*', 'W/"1"', '"a"', '"1", "2"', '-1', '1.5', '""', '"9999999999"'])(
    'have no If-Match of %s',
    async (value) => {
      expect(await send({ headers: { 'if-match': value } })).toMatchObject({ status: 400, code: 'malformed' });
    },
  );

  it.each(['"1"', '1', '"123456789"'])('may have an If-Match of %s', async (value) => {
    expect(await send({ headers: { 'if-match': value } })).toMatchObject({ status: 401 });
  });
});

it('a fault of ours is answered without its words', async () => {
  const fails = handleRead({ params: z.object({ id: z.string().transform(() => explode()) }) }, async () => null);
  const response = await fails(new Request('http://sic.test/api'), { params: Promise.resolve({ id: 'x' }) });
  const body = await response.text();
  expect(response.status).toBe(500);
  expect(body).not.toContain('secret');
  expect(body).toMatch(/Something went wrong on our side \([0-9a-f-]{36}\)/);
});

function explode(): string {
  throw new Error('secret inner words');
}

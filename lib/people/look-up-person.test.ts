import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/desks/desk.ts';
import { findCandidates, type LookupPlace, lookUpPerson } from './look-up-person.service.ts';
import { personInput } from './person.ts';

const actor = (membership: Actor['membership']): Actor => ({
  ...{ userId: 'me', memberId: 'member', deskId: 'desk', deskSlug: 'desk', name: 'Me', membership },
});
const EDITOR = actor('editor');

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

let stop: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stop.map((each) => each()));
  stop = [];
});

/** A server that speaks as Wikidata does, or does not. */
async function serve(answering: Answering, limits: Partial<LookupPlace> = {}): Promise<LookupPlace> {
  const server = createServer(answering);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, timeoutMs: 2000, maxBytes: 5_000_000, ...limits };
}

const json = (response: ServerResponse, value: unknown) => {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
};

const item = (id: string) => ({ snaktype: 'value', datavalue: { value: { id }, type: 'wikibase-entityid' } });
const label = (value: string, claims: object = {}) => ({ labels: { en: { language: 'en', value } }, claims });
const day = (time: string) => ({ snaktype: 'value', datavalue: { value: { time, precision: 11 }, type: 'time' } });

const ENTITIES: Record<string, object> = {
  Q900: {
    labels: { en: { language: 'en', value: 'Ilse Maran' } },
    descriptions: { en: { language: 'en', value: 'politician of Estmark' } },
    aliases: { en: [{ language: 'en', value: 'Ilsa Maran' }] },
    claims: {
      P39: [
        { mainsnak: item('Q901'), rank: 'normal', qualifiers: { P580: [day('+2020-03-01T00:00:00Z')] } },
        { mainsnak: item('Q902'), rank: 'normal' },
      ],
    },
  },
  Q901: label('President of Estmark', { P17: [{ mainsnak: item('Q950'), rank: 'preferred' }] }),
  Q950: label('Estmark'),
};

const asked: { url: URL; agent: string | undefined }[] = [];

/** The two addresses of Wikidata that are asked. */
const wikidata: Answering = (request, response) => {
  const url = new URL(request.url ?? '', 'http://wikidata.test');
  asked.push({ url, agent: request.headers['user-agent'] });
  const one = /^\/wiki\/Special:EntityData\/(Q\d+)\.json$/.exec(url.pathname)?.[1];
  if (one) {
    if (ENTITIES[one]) json(response, { entities: { [one]: ENTITIES[one] } });
    else response.writeHead(404).end('<html>No such entity</html>');
    return;
  }
  if (url.searchParams.get('action') === 'wbsearchentities') {
    const found = [
      { id: 'Q900', label: 'Ilse Maran', description: 'politician of Estmark', match: { type: 'label' } },
      { id: 'Q7' },
    ];
    return json(response, {
      searchinfo: {},
      search: url.searchParams.get('search') === 'Maran' ? found : [],
      success: 1,
    });
  }
  const ids = (url.searchParams.get('ids') ?? '').split('|');
  json(response, { entities: Object.fromEntries(ids.map((id) => [id, ENTITIES[id] ?? { id, missing: '' }])) });
};

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    (value) => ({ value }),
    ({ code, message }: { code?: string; message: string }) => ({ code, message }),
  );

describe('looking somebody up', () => {
  it('finds candidates by name, saying who asks', async () => {
    const place = await serve(wikidata);
    expect(await findCandidates(EDITOR, 'Maran', place)).toEqual([
      { id: 'Q900', label: 'Ilse Maran', description: 'politician of Estmark' },
      { id: 'Q7', label: 'Q7', description: '' },
    ]);
    expect(await findCandidates(EDITOR, 'Nobody & <b>', place)).toEqual([]);
    const { url, agent } = asked.at(-1) ?? { url: new URL('http://none.test'), agent: '' };
    expect(agent).toMatch(/^Sic\//);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      search: 'Nobody & <b>',
      type: 'item',
      limit: '7',
      format: 'json',
    });
  });

  it('reads one into what the form of a person takes, names of positions and countries asked for in turn', async () => {
    const { person, notTaken } = await lookUpPerson(EDITOR, 'Q900', await serve(wikidata));
    expect(person).toMatchObject({
      ...{ name: 'Ilse Maran', aliases: ['Ilsa Maran'], description: 'politician of Estmark', externalId: 'Q900' },
      offices: [
        {
          ...{ title: 'President of Estmark', country: 'Estmark', from: '2020-03-01', to: null },
          ...{ sourceTitle: 'Wikidata Q900', sourceUrl: 'https://www.wikidata.org/wiki/Q900' },
        },
      ],
    });
    expect(personInput.safeParse(person)).toMatchObject({ success: true });
    expect(notTaken).toEqual(['Q900: the position Q902 has no name that can be read.']);
  });

  it('asks for fifty names at a time', async () => {
    const positions = Array.from({ length: 120 }, (_, i) => ({ mainsnak: item(`Q${i + 1000}`), rank: 'normal' }));
    const batches: number[] = [];
    const place = await serve((request, response) => {
      const ids = new URL(request.url ?? '', 'http://wikidata.test').searchParams.get('ids')?.split('|');
      if (!ids) return json(response, { entities: { Q1: { ...label('Arvo Tamm'), claims: { P39: positions } } } });
      batches.push(ids.length);
      json(response, { entities: Object.fromEntries(ids.map((id) => [id, label(`Office ${id}`)])) });
    });
    expect((await lookUpPerson(EDITOR, 'Q1', place)).person.offices).toHaveLength(120);
    expect(batches).toEqual([50, 50, 20]);
  });

  it('follows a redirect on the same host, as merged entities have', async () => {
    const place = await serve((request, response) => {
      if (!request.url?.includes('Q800')) return wikidata(request, response);
      response.writeHead(301, { location: '/wiki/Special:EntityData/Q900.json' }).end();
    });
    expect((await lookUpPerson(EDITOR, 'Q800', place)).person.externalId).toBe('Q900');
  });

  it('knows nobody under an id that is not there', async () => {
    expect(await outcome(lookUpPerson(EDITOR, 'Q404', await serve(wikidata)))).toMatchObject({ code: 'not_found' });
  });

  it.each<[string, Answering, string]>([
    ['fails', (_, response) => response.writeHead(500).end('oh'), 'answered 500'],
    ['asks to wait', (_, response) => response.writeHead(429).end(), 'answered 429'],
    ['is not JSON', (_, response) => response.end('<html></html>'), 'not JSON'],
    ['is other JSON', (_, response) => json(response, [1, 2]), 'not understood'],
    [
      'points elsewhere',
      (_, response) => response.writeHead(302, { location: 'http://localhost:1/' }).end(),
      'not followed',
    ],
    [
      'points to a file',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'not followed',
    ],
    [
      'points in a ring',
      (request, response) => response.writeHead(302, { location: request.url }).end(),
      'without end',
    ],
    ['breaks off', (_, response) => response.destroy(), 'cannot be reached'],
  ])('an answer that %s is an unavailable service, in a sentence', async (_, answering, words) => {
    const place = await serve(answering);
    for (const asking of [() => findCandidates(EDITOR, 'Maran', place), () => lookUpPerson(EDITOR, 'Q900', place)]) {
      expect(await outcome(asking())).toMatchObject({ code: 'unavailable', message: expect.stringContaining(words) });
    }
  });

  it('waits no longer than it may', async () => {
    const place = await serve(() => {}, { timeoutMs: 60 });
    expect(await outcome(findCandidates(EDITOR, 'Maran', place))).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('did not answer in 0.06 seconds'),
    });
  });

  it('reads no more than it may, whatever length is told', async () => {
    const place = await serve((_, response) => response.end(`{"search": [], "more": "${'x'.repeat(5000)}"}`), {
      maxBytes: 2000,
    });
    expect(await outcome(findCandidates(EDITOR, 'Maran', place))).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('larger than 2,000 bytes'),
    });
  });

  it('is not there unless it is switched on, and only for those who may write people', async () => {
    const off: LookupPlace = { origin: undefined, timeoutMs: 100, maxBytes: 100 };
    expect(await outcome(findCandidates(EDITOR, 'Maran', off))).toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('not switched on'),
    });
    expect(await outcome(findCandidates(actor('reviewer'), 'Maran', off))).toMatchObject({ code: 'forbidden' });
    expect(await outcome(lookUpPerson(actor('observer'), 'Q1', off))).toMatchObject({ code: 'forbidden' });
  });
});

import { z } from 'zod';
import { authorize } from '#lib/access/policy.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { getEnv } from '#lib/env.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { newId } from '#lib/kernel/ids.ts';
import type { PersonInput } from './person.ts';
import { idsNamedBy, readPerson } from './read-wikidata-entity.ts';
import { readEntities, type WikidataEntity } from './wikidata-entity.ts';

/** Where people are looked up, and what of it is asked at most. `origin` is undefined where look-up is not switched on. */
export type LookupPlace = { origin: string | undefined; timeoutMs: number; maxBytes: number };

/** Somebody at Wikidata who may be meant. */
export type Candidate = { id: string; label: string; description: string };

/** A person as found: to be looked over and saved by somebody. `notTaken` are sentences on what could not be used. */
export type FoundPerson = { person: PersonInput & { externalId: string }; notTaken: string[] };

const AGENT = 'Sic/0.1 (fact-checking desk; looks people up when an editor asks)';
const LABELS_AT_ONCE = 50;

const place = (): LookupPlace => ({ origin: getEnv().SIC_WIKIDATA_URL, timeoutMs: 10_000, maxBytes: 5_000_000 });

/** People at Wikidata by name, seven at most. Nothing is stored. */
export async function findCandidates(actor: Actor, name: string, at: LookupPlace = place()): Promise<Candidate[]> {
  authorize(actor, 'person.write', actor);
  const query = { action: 'wbsearchentities', search: name, language: 'en', uselang: 'en', type: 'item', limit: '7' };
  const read = searchAnswer.safeParse(await ask(at, apiPath(query)));
  if (!read.success) throw unavailable('gave an answer that is not understood');
  return read.data.search.map(({ id, label, description }) => ({
    id,
    label: label ?? id,
    description: description ?? '',
  }));
}

/** One of them with dated offices, as the form of a person takes it. Nothing is stored. */
export async function lookUpPerson(actor: Actor, externalId: string, at: LookupPlace = place()): Promise<FoundPerson> {
  authorize(actor, 'person.write', actor);
  const entities = await readAll(at, `/wiki/Special:EntityData/${externalId}.json`);
  // A merged entity answers under the id it has now.
  const id = entities.has(externalId) ? externalId : ([...entities.keys()][0] ?? externalId);
  if (!entities.has(id)) throw new AppError('not_found', `Wikidata has no ${externalId}.`);
  await addNamed(at, { id, props: 'labels|claims' }, entities);
  await addNamed(at, { id, props: 'labels' }, entities);
  const { person, notTaken } = readPerson(id, entities);
  if (!person) throw new AppError('not_found', notTaken[0]?.message ?? `Wikidata has no ${externalId}.`);
  const { line: _, offices, ...fields } = person;
  return {
    person: {
      ...fields,
      externalId: id,
      offices: offices.map(({ line: __, ...office }) => ({ id: newId(), ...office })),
    },
    notTaken: notTaken.map(({ message }) => message),
  };
}

const searchAnswer = z.object({
  search: z.array(
    z.object({
      id: z.string().regex(/^Q\d{1,12}$/u),
      label: z.string().max(1000).optional(),
      description: z.string().max(5000).optional(),
    }),
  ),
});

/** Nobody holds more positions than this; a document that names more is not asked about to its end. */
const MOST_NAMED = 200;

/** Adds the positions that the person's statements name; the second time the organisations and countries that these name. */
async function addNamed(
  at: LookupPlace,
  { id, props }: { id: string; props: string },
  entities: Map<string, WikidataEntity>,
): Promise<void> {
  const missing = idsNamedBy(id, entities).slice(0, MOST_NAMED);
  for (let start = 0; start < missing.length; start += LABELS_AT_ONCE) {
    const ids = missing.slice(start, start + LABELS_AT_ONCE).join('|');
    const path = apiPath({ action: 'wbgetentities', ids, props, languages: 'en|mul' });
    for (const [key, entity] of await readAll(at, path)) entities.set(key, entity);
  }
}

async function readAll(at: LookupPlace, path: string): Promise<Map<string, WikidataEntity>> {
  const entities = readEntities(await ask(at, path));
  if (!entities) throw unavailable('gave an answer that is not understood');
  return entities;
}

const apiPath = (query: Record<string, string>) => `/w/api.php?${new URLSearchParams({ ...query, format: 'json' })}`;

/** Asks for JSON, following redirects only on the same host, within the limits of time and size. */
async function ask({ origin, timeoutMs, maxBytes }: LookupPlace, path: string): Promise<unknown> {
  if (!origin) throw new AppError('not_found', 'Look-up at Wikidata is not switched on here (SIC_WIKIDATA_URL).');
  try {
    const response = await follow(new URL(path, origin), AbortSignal.timeout(timeoutMs));
    if (response.status === 404) throw new AppError('not_found', 'Wikidata has nothing under this id.');
    if (!response.ok) throw unavailable(`answered ${response.status}`);
    return JSON.parse(await readText(response, maxBytes));
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (error instanceof SyntaxError) throw unavailable('gave an answer that is not JSON');
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw unavailable(isLate ? `did not answer in ${timeoutMs / 1000} seconds` : 'cannot be reached');
  }
}

const REDIRECTS = 3;

async function follow(first: URL, signal: AbortSignal): Promise<Response> {
  let url = first;
  for (let turn = 0; turn <= REDIRECTS; turn++) {
    const headers = { 'User-Agent': AGENT, Accept: 'application/json' };
    const response = await fetch(url, { headers, redirect: 'manual', signal });
    const target = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || target === null) return response;
    await response.body?.cancel();
    const next = URL.parse(target, url);
    if (next?.origin !== first.origin) throw unavailable('points to another place, which is not followed');
    url = next;
  }
  throw unavailable('points from one place to the next without end');
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw unavailable(`gave an answer larger than ${maxBytes.toLocaleString('en')} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const unavailable = (what: string) => new AppError('unavailable', `Wikidata ${what}. Try again later.`);

import { nameKey } from './name-words.ts';
import { ALIAS_LIMIT, OFFICE_LIMIT, officeFields, personFields } from './person.ts';
import type { FiledOffice, FiledPerson, NotTaken, RegistryFile } from './registry-file.ts';
import {
  dateOf,
  labelOf,
  namedBy,
  readEntities,
  type Statement,
  statementsOf,
  type WikidataEntity,
} from './wikidata-entity.ts';

const ENTITY_LIMIT = 10_000;
const HUMAN = 'Q5';
const ACTING = 'Q4676846';
/** Qualifiers that say how an office was held. */
const NATURE = ['P5102', 'P1480', 'P3831', 'P2868'];
/** Of a statement or its position: the organisation it belongs to, and the country. */
const ORGANISATION = { statement: ['P642', 'P108'], position: ['P361', 'P2389'] };
const COUNTRY = { statement: ['P1001', 'P17'], position: ['P1001', 'P17'] };

type Entities = ReadonlyMap<string, WikidataEntity>;

/**
 * Reads entities of Wikidata as `Special:EntityData/Q….json` gives them. Whoever is human or held a position is a person; each
 * position is an office where its name stands in the same file. Never throws.
 */
export function readWikidataEntities(content: string): RegistryFile {
  const document = parseJson(content);
  const entities = document === undefined ? null : readEntities(document);
  if (!entities) return refusal('This is not a document of Wikidata: it must be JSON with “entities” in it.');
  if (entities.size > ENTITY_LIMIT)
    return refusal(`The file has more than ${ENTITY_LIMIT.toLocaleString('en')} entities.`);
  const read = [...entities.keys()].flatMap((id, i) =>
    isPerson(entities.get(id)) ? readPerson(id, entities, i + 1) : [],
  );
  if (!read.length) return refusal('There is no person in this file.');
  const people = read.flatMap(({ person }) => person ?? []);
  return { ok: true, people, notTaken: read.flatMap(({ notTaken }) => notTaken), unknownColumns: [] };
}

/** One person of these entities, and what of them could not be taken; `line` is what that is reported under. */
export function readPerson(
  id: string,
  entities: Entities,
  line = 1,
): { person: FiledPerson | null; notTaken: NotTaken[] } {
  const entity = entities.get(id);
  const name = labelOf(entity)?.slice(0, 200);
  if (!entity || !name) return { person: null, notTaken: [{ line, message: `${id} has no name that can be read.` }] };
  const read = statementsOf(entity, 'P39').map((statement) => readOffice(statement, { id, line, entities }));
  const { en, mul } = entity.descriptions;
  const fields = personFields.parse({
    ...{ name, externalId: id, aliases: otherNames(entity, name) },
    description: ((en ?? mul)?.value ?? '').slice(0, 500),
  });
  const offices = read.flatMap(({ office }) => office ?? []).slice(0, OFFICE_LIMIT);
  return { person: { line, ...fields, offices }, notTaken: read.flatMap(({ notes }) => notes) };
}

/** The ids whose names are needed to read a person's offices: positions, organisations, countries. */
export function idsNamedBy(id: string, entities: Entities): string[] {
  const ids = statementsOf(entities.get(id), 'P39').flatMap((statement) => {
    const [position = ''] = namedBy([statement.mainsnak]);
    return [position, placeId(statement, entities, ORGANISATION), placeId(statement, entities, COUNTRY)];
  });
  return [...new Set(ids)].filter((each) => each && !entities.has(each));
}

type At = { id: string; line: number; entities: Entities };

function readOffice(
  statement: Statement,
  { id, line, entities }: At,
): { office: FiledOffice | null; notes: NotTaken[] } {
  const note = (message: string): NotTaken => ({ line, message: `${id}: ${message}` });
  const [position] = namedBy([statement.mainsnak]);
  if (!position) return { office: null, notes: [note('a position is not named.')] };
  const title = labelOf(entities.get(position));
  if (!title) return { office: null, notes: [note(`the position ${position} has no name that can be read.`)] };
  const [from, to] = ['P580', 'P582'].map((property) => dateOf(statement.qualifiers[property]?.[0]));
  const vague = [from === 'unread' && 'beginning', to === 'unread' && 'end'].filter((end) => end !== false);
  const notes = vague.map((end) => note(`the ${end} of “${title}” is not known to the year; it is left open.`));
  const read = officeFields.safeParse({
    title: title.slice(0, 200),
    organisation: labelOf(entities.get(placeId(statement, entities, ORGANISATION)))?.slice(0, 200) ?? '',
    country: labelOf(entities.get(placeId(statement, entities, COUNTRY)))?.slice(0, 120) ?? '',
    from: from === 'unread' ? null : from,
    to: to === 'unread' ? null : to,
    status: isActing(statement) ? 'acting' : 'incumbent',
    sourceTitle: `Wikidata ${id}`,
    sourceUrl: `https://www.wikidata.org/wiki/${id}`,
  });
  if (read.success) return { office: { line, ...read.data }, notes };
  return { office: null, notes: [...notes, note(`“${title}”: ${read.error.issues[0]?.message}`)] };
}

function placeId(
  statement: Statement,
  entities: Entities,
  { statement: own, position: general }: { statement: string[]; position: string[] },
): string {
  const [positionId = ''] = namedBy([statement.mainsnak]);
  const position = entities.get(positionId);
  const ids = [
    ...own.flatMap((property) => namedBy(statement.qualifiers[property])),
    ...general.flatMap((property) => namedBy(statementsOf(position, property).map(({ mainsnak }) => mainsnak))),
  ];
  return ids[0] ?? '';
}

const isActing = ({ qualifiers }: Statement): boolean =>
  NATURE.some((property) => namedBy(qualifiers[property]).includes(ACTING));

function isPerson(entity: WikidataEntity | undefined): boolean {
  const kinds = namedBy(statementsOf(entity, 'P31').map(({ mainsnak }) => mainsnak));
  return kinds.includes(HUMAN) || statementsOf(entity, 'P39').length > 0;
}

/** The English aliases first, then names in other languages, then their aliases; those with the same letters once. */
function otherNames({ labels, aliases }: WikidataEntity, name: string): string[] {
  const { en = [], mul = [], ...others } = aliases;
  const all = [...en, ...mul, ...Object.values(labels), ...Object.values(others).flat()];
  const byKey = new Map([[nameKey(name), '']]);
  for (const { value } of all) {
    const alias = value.trim();
    const key = nameKey(alias);
    if (key && alias.length <= 200 && !byKey.has(key)) byKey.set(key, alias);
  }
  return [...byKey.values()].filter(Boolean).slice(0, ALIAS_LIMIT);
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

const refusal = (message: string) => ({ ok: false as const, message });

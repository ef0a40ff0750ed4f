import { z } from 'zod';

/** An entity's id at Wikidata, such as Q42. */
export const wikidataId = z.string().regex(/^Q[1-9]\d{0,11}$/u, 'An id of Wikidata is Q and a number.');

/** What the database cannot keep, a NUL or half a character, is taken out. */
const text = z.object({ value: z.string().transform((value) => value.toWellFormed().replaceAll('\u0000', '')) });
/** An empty map is written as [] by the program behind Wikidata. */
const mapOf = <T extends z.ZodType>(each: T) =>
  z.union([z.record(z.string(), each), z.array(z.never()).transform((): Record<string, z.output<T>> => ({}))]);
const texts = mapOf(text).catch({});

const snak = z.object({
  snaktype: z.string(),
  datavalue: z.object({ value: z.unknown() }).optional(),
});
export type Snak = z.infer<typeof snak>;
const statement = z.object({
  mainsnak: snak,
  rank: z.string().catch('normal'),
  qualifiers: mapOf(z.array(snak)).catch({}),
});
export type Statement = z.infer<typeof statement>;

const entity = z.object({
  labels: texts,
  descriptions: texts,
  aliases: mapOf(z.array(text)).catch({}),
  claims: mapOf(z.array(statement)).catch({}),
});
/** What we read of an entity: names and descriptions by language, statements by property. */
export type WikidataEntity = z.infer<typeof entity>;

const file = z.object({ entities: z.record(z.string(), z.unknown()) });

/** The entities of a document as Special:EntityData and wbgetentities answer it, by id; null for anything else. What is missing is left out. */
export function readEntities(document: unknown): Map<string, WikidataEntity> | null {
  const read = file.safeParse(document);
  if (!read.success) return null;
  const entities = Object.entries(read.data.entities).flatMap(([id, value]) => {
    const known = wikidataId.safeParse(id).success && !isMissing(value) ? entity.safeParse(value) : null;
    return known?.success ? [[id, known.data] as const] : [];
  });
  return new Map(entities);
}

const isMissing = (value: unknown): boolean => typeof value === 'object' && value !== null && 'missing' in value;

/** The entity's name: in English, else the one for all languages, else the first there is; null without any. */
export function labelOf(found: WikidataEntity | undefined): string | null {
  const { en, mul, ...others } = found?.labels ?? {};
  const label = en ?? mul ?? Object.values(others)[0];
  return label?.value.trim() || null;
}

/** The ids of the entities that a property of an entity or a statement names, deprecated statements left out. */
export function namedBy(snaks: readonly Snak[] | undefined): string[] {
  return (snaks ?? []).flatMap(({ datavalue }) => {
    const value = datavalue?.value;
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
    return typeof id === 'string' && wikidataId.safeParse(id).success ? [id] : [];
  });
}

/** The statements of a property that hold. */
export function statementsOf(found: WikidataEntity | undefined, property: string): Statement[] {
  return (found?.claims[property] ?? []).filter(({ rank }) => rank !== 'deprecated');
}

const time = z.object({ time: z.string(), precision: z.number() });
const DAY = 11;
const MONTH = 10;
const YEAR = 9;

/**
 * A point in time as a date of the precision it has: a day, a month or a year of our era. Null where it says that there is none;
 * `unread` where it is vaguer, unknown or long ago.
 */
export function dateOf(given: Snak | undefined): string | null | 'unread' {
  if (!given || given.snaktype === 'novalue') return null;
  const value = time.safeParse(given.datavalue?.value);
  const parts = value.success ? /^\+0*(\d{4})-(\d{2})-(\d{2})T/u.exec(value.data.time) : null;
  if (!value.success || !parts) return 'unread';
  const [, year = '', month = '', day = ''] = parts;
  const length = { [DAY]: 3, [MONTH]: 2, [YEAR]: 1 }[value.data.precision];
  return length === undefined ? 'unread' : [year, month, day].slice(0, length).join('-');
}

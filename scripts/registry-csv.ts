import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { csvLine, type RegistryColumn } from '#lib/people/registry-header.ts';

// Turns a public list of office-holders, one JSON object a line, into the CSV that the registry imports:
//   node scripts/registry-csv.ts officeholders|us-officeholders < in.jsonl > out.csv

const COLUMNS = [
  ...(['person', 'externalId', 'office', 'organisation', 'country'] as const),
  ...(['from', 'to', 'status', 'sourceTitle'] as const),
] satisfies RegistryColumn[];

type Row = Partial<Record<RegistryColumn, string>>;

/** A holder as the World Factbook's list has them: surnames in capitals, ends as far as they are known. */
type Holder = {
  country: string;
  office: string;
  title: string;
  name: string;
  sinceISO: string | null;
  endISO: string | null;
  lastSeen: string;
  gone: string | null;
};
type UsHolder = {
  name: string;
  wikidata: string | null;
  title: string;
  state: string | null;
  district: number | null;
  start: string;
  end: string | null;
};

const FORMS = { officeholders: holderRows, 'us-officeholders': usRows };
export type RegistryList = keyof typeof FORMS;

/** The registry's CSV of a list; lines in which no single person is named are left out, and counted. */
export function registryCsv(list: RegistryList, lines: string): { csv: string; people: number; leftOut: number } {
  const given = lines.split('\n').filter((line) => line.trim());
  const rows = FORMS[list](given.map((line) => JSON.parse(line)));
  const csv = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))].map(csvLine).join('');
  return { csv, people: rows.length, leftOut: given.length - rows.length };
}

/** One office may be listed twice, as head of state and of government: the line that knows its end comes first. */
function holderRows(holders: Holder[]): Row[] {
  const named = holders.filter(({ name }) => isOneName(plainName(name)));
  const sorted = named.toSorted((a, b) => Number(a.endISO === null) - Number(b.endISO === null));
  const rows = new Map<string, Row>();
  for (const holder of sorted) {
    const office = holder.title || capitalised(holder.office);
    const status = /^(?:acting|interim)\b/iu.test(office) ? 'acting' : 'incumbent';
    const term = { from: holder.sinceISO ?? '', to: holder.endISO ?? vagueEnd(holder) };
    const person = ordinaryCase(plainName(holder.name));
    const key = JSON.stringify([person, office, holder.country, term.from]);
    const row = { person, office, country: holder.country, ...term, status, sourceTitle: 'The World Factbook' };
    if (!rows.has(key)) rows.set(key, row);
  }
  return [...rows.values()];
}

function usRows(holders: UsHolder[]): Row[] {
  return holders.map(({ name, wikidata, title, state, district, start, end }) => ({
    ...{ person: name, externalId: wikidata ?? '', office: title, organisation: seat(state, district) },
    ...{ country: 'United States', from: start, to: end ?? '', status: 'incumbent' },
    sourceTitle: 'congress-legislators (unitedstates project)',
  }));
}

const seat = (state: string | null, district: number | null): string =>
  [state, district].filter((part) => part !== null).join('-');

/** The list says only when the name was last there and when it was gone: a month or a year, where both lie in it. */
function vagueEnd({ lastSeen, gone }: Holder): string {
  if (gone === null) return '';
  const precision = [7, 4].find((length) => gone.slice(0, length) === lastSeen.slice(0, length));
  return precision === undefined ? '' : gone.slice(0, precision);
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A name without nickname in quotation marks and without ranks behind a comma; "Jr." and "Sr." stay. */
function plainName(name: string): string {
  return name
    .replace(/"[^"]*"/gu, ' ')
    .replace(/,\s*(?:Lt\.|Gen\.|Dr\.|Col\.)[^,]*$/u, '')
    .replace(/,\s*(Jr|Sr)\b/u, ' $1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Begins with a capital, has no comma, and none of the words of an office that the list's own reading left in. */
function isOneName(name: string): boolean {
  const words = /\b(?:Ministers?|Presidents?|General|Council|Chair|Forces|Col|Capt|Gen)\b/u;
  return /^\p{Lu}[\p{L}\p{M} .'’‘ʼ-]*$/u.test(name) && !words.test(name);
}

/** Words in capitals in ordinary case: "Abdelaziz BOUTEFLIKA" is "Abdelaziz Bouteflika". Numbers of kings and initials stay. */
export function ordinaryCase(name: string): string {
  return name
    .split(' ')
    .map((word, place) => (place > 0 && KINGS.test(word) ? word : word.split('-').map(ordinaryWord).join('-')))
    .join(' ');
}

const KINGS = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI?)$/u;

/** "O'NEILL" is "O'Neill", "TU'I" is "Tu'i". */
function ordinaryWord(word: string): string {
  const isCapitals = /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
  return isCapitals ? word.toLowerCase().replace(/^\p{L}(?:['’]\p{L})?/u, (start) => start.toUpperCase()) : word;
}

async function main(): Promise<void> {
  const list = process.argv[2];
  if (list !== 'officeholders' && list !== 'us-officeholders') {
    process.stderr.write('Say which list: officeholders or us-officeholders.\n');
    process.exitCode = 2;
    return;
  }
  const { csv, people, leftOut } = registryCsv(list, await text(process.stdin));
  process.stdout.write(csv);
  process.stderr.write(
    `${people} offices; ${leftOut} lines are not in the file: repeated, or without one person's name.\n`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();

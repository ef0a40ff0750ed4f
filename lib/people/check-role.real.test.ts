import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkPrintedRole, type PersonLike } from './check-printed-role.ts';
import type { RoleResult } from './check-role.ts';
import type { OfficeLike } from './office-term.ts';
import { matchName } from './person-name.ts';

const DATA = path.join(import.meta.dirname, '../../../shared/eval/data');
const WORLD = path.join(DATA, 'officeholders.jsonl');
const CONGRESS = path.join(DATA, 'us-officeholders.jsonl');

const worldRow = z.object({
  name: z.string(),
  title: z.string(),
  country: z.string(),
  sinceISO: z.string().nullable(),
  endISO: z.string().nullable(),
});
const congressRow = z.object({
  name: z.string(),
  title: z.string(),
  state: z.string().nullish(),
  start: z.string(),
  end: z.string().nullish(),
});

const linesOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
/** Titles and names that the source cut in two are left out: "Prime", "President of the", "Ministers Anna Poe". */
const isCut = (title: string): boolean =>
  /^(?:|Prime|Vice|Deputy|Deputy Prime|Executive Vice|Supreme|Chief|Lt. Col.|Maj. Gen.)$|\b(?:of|the|and|State)$/u.test(
    title,
  );

type Row = { person: string; office: OfficeLike };

function worldRows(): Row[] {
  const rows = linesOf(WORLD).map((line) => worldRow.parse(line));
  return rows
    .filter(
      ({ name, title, sinceISO, endISO }) =>
        sinceISO !== null &&
        (endISO ?? '9') > sinceISO &&
        !isCut(title) &&
        !/,| who |Council|Ministers|Republic/u.test(name),
    )
    .map(({ name, title, country, sinceISO: from, endISO: to }) => {
      return { person: name, office: { title, country, organisation: '', from, to, status: 'incumbent' } };
    });
}

function congressRows(): Row[] {
  return linesOf(CONGRESS).map((line) => {
    const { name, title, state, start: from, end: to = null } = congressRow.parse(line);
    return {
      person: name,
      office: { title, country: 'United States', organisation: state ?? '', from, to, status: 'incumbent' },
    };
  });
}

function registryOf(rows: readonly Row[]): PersonLike<OfficeLike>[] {
  const offices = Map.groupBy(rows, (row) => row.person);
  return [...offices].map(([name, held]) => ({ id: name, name, aliases: [], offices: held.map((row) => row.office) }));
}

type Tally = Map<RoleResult, string[]>;

/** Asks for each row on the day that `dayOf` gives, with the title and the country as printed; null leaves the row out. */
function tally(rows: readonly Row[], dayOf: (office: OfficeLike) => string | null): Tally {
  const registry = registryOf(rows);
  const found: Tally = new Map();
  for (const { person, office } of rows) {
    const date = dayOf(office);
    if (date === null) continue;
    const asPrinted = `${office.title} of ${office.country}`;
    const { result, why } = checkPrintedRole({ person, asPrinted, date, registry });
    found.set(result, [...(found.get(result) ?? []), `${person}, ${asPrinted}, ${date}: ${why}`]);
  }
  return found;
}

function tell(name: string, found: Tally): string {
  return `${name}: ${[...found].map(([result, rows]) => `${result} ${rows.length}`).join(', ')}`;
}

const isDay = (date: string | null): date is string => date?.length === 10;

/** A day inside the term: the first where the term is known to the day, else none. */
const firstDay = ({ from }: OfficeLike): string | null => (isDay(from) ? from : null);

function beside(date: string | null, by: number): string | null {
  if (!isDay(date)) return null;
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + by);
  return day.toISOString().slice(0, 10);
}

const REGISTRIES = [
  { name: 'heads of state and government', file: WORLD, read: worldRows },
  { name: 'members of Congress', file: CONGRESS, read: congressRows },
];

for (const { name, file, read } of REGISTRIES) {
  const isThere = existsSync(file);
  if (!isThere) console.log(`Left out: ${name}, the registry is not there.`);
  describe.skipIf(!isThere)(`a real registry: ${name}`, { timeout: 60_000 }, () => {
    const rows = isThere ? read() : [];

    it('every holder, with title and country on the first day of the term, is the holder', () => {
      const found = tally(rows, firstDay);
      console.log(tell(`${name}, first day`, found));
      const total = [...found.values()].reduce((sum, each) => sum + each.length, 0);
      const wrong = [...found].filter(
        ([result]) => !['match', 'synonym', 'several-people', 'cannot-tell'].includes(result),
      );
      expect(total).toBeGreaterThan(1000);
      expect(wrong.flatMap(([, each]) => each)).toEqual([]);
    });

    it('the day before, nobody is below or above, in another country or organisation, but by another row', () => {
      const found = tally(rows, (office) => beside(office.from, -1));
      console.log(tell(`${name}, the day before`, found));
      expect([...found.keys()].filter((result) => result === 'suspended' || result === 'wrong-country')).toEqual([]);
      expect(found.get('premature')?.length ?? 0).toBeGreaterThan(found.get('no-data')?.length ?? 0);
    });

    it('the day after the last term is stale', () => {
      const last = new Map<string, string>();
      for (const { person, office } of rows) {
        const [to, known] = [office.to ?? '9999', last.get(person) ?? ''];
        if (to > known) last.set(person, to);
      }
      const ends = new Set(
        rows.filter(({ person, office }) => office.to === last.get(person)).map(({ office }) => office),
      );
      const found = tally(rows, (office) => (ends.has(office) ? beside(office.to, 1) : null));
      console.log(tell(`${name}, the day after the last`, found));
      expect(
        [...found.keys()].filter(
          (result) => !['stale', 'several-people', 'cannot-tell', 'match', 'acting'].includes(result),
        ),
      ).toEqual([]);
    });

    it('a name is found by itself, and by its words the other way round', () => {
      for (const person of registryOf(rows)) {
        expect(matchName(person.name, person)).toBe('same');
        const [first = '', ...rest] = person.name.split(' ');
        if (rest.length === 1) expect(matchName(`${rest.join(' ')} ${first}`, person)).toBe('same');
      }
    });
  });
}

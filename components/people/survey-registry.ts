import { counted } from '#components/ui/counted.ts';
import type { RegistryFormat } from '#lib/changes/job.ts';
import { columnOf, REQUIRED_COLUMNS, readHeaderLine } from '#lib/people/registry-header.ts';

/** What a file seems to hold before it is sent: how it is written, a line on that, and why it would be refused, if that is plain. */
export type RegistrySurvey = { format: RegistryFormat; about: string; fault: string | null; unread: string[] };

/** How a file is written: Wikidata's JSON begins with a brace or says so in its name; anything else is taken as CSV. */
export function guessFormat(name: string, content: string): RegistryFormat {
  if (/^\uFEFF?\s*[{[]/.test(content.slice(0, 1000))) return 'wikidata';
  return /\.json$/i.test(name) ? 'wikidata' : 'csv';
}

/** Looks over a file without reading it whole into cells; the server has the last word. Linear in its length. */
export function surveyRegistry(content: string, format: RegistryFormat): RegistrySurvey {
  return format === 'csv' ? surveyCsv(content) : surveyWikidata(content);
}

function surveyCsv(content: string): RegistrySurvey {
  const { names } = readHeaderLine(content);
  const known = new Set(names.flatMap((name) => columnOf(name) ?? []));
  const missing = REQUIRED_COLUMNS.filter((column) => !known.has(column));
  const unread = names.filter((name) => name && !columnOf(name)).map((name) => name.slice(0, 80));
  const rows = Math.max(0, countRows(content) - 1);
  const about = `${counted(rows, 'row')}, ${counted(known.size, 'column')}`;
  if (!missing.length)
    return { format: 'csv', about, fault: rows ? null : 'There is no row under the first line.', unread };
  const fault = known.size
    ? `The first line names no column ${missing.join(', ')}. Add it, or begin with the template.`
    : 'The first line does not name the columns. It must have at least person, office and sourceTitle.';
  return { format: 'csv', about, fault, unread };
}

/** Lines with something in them; line ends within quotation marks end no row. */
function countRows(content: string): number {
  let rows = 0;
  let isQuoted = false;
  let hasText = false;
  for (let at = 0; at < content.length; at++) {
    const unit = content.charCodeAt(at);
    if (unit === QUOTE) isQuoted = !isQuoted;
    if (!isQuoted && (unit === LF || unit === CR)) {
      if (hasText) rows++;
      hasText = false;
    } else if (unit > SPACE && unit !== MARK) hasText = true;
  }
  return hasText ? rows + 1 : rows;
}

const [LF, CR, SPACE, QUOTE, MARK] = [10, 13, 32, 34, 0xfeff];

function surveyWikidata(content: string): RegistrySurvey {
  const survey = { format: 'wikidata' as const, unread: [] };
  if (!/"entities"\s*:/.test(content)) {
    const fault = 'This is not what Wikidata gives: it must be JSON with “entities” in it, as from Special:EntityData.';
    return { ...survey, about: 'JSON', fault };
  }
  const entities = content.match(/"type"\s*:\s*"item"/g)?.length ?? 0;
  return { ...survey, about: entities ? counted(entities, 'entity', 'entities') : 'JSON', fault: null };
}

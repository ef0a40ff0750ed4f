/** The columns of a registry's file, by the names in its first line. */
export const REGISTRY_COLUMNS = [
  'person',
  'aliases',
  'externalId',
  'description',
  'office',
  'organisation',
  'country',
  'from',
  'to',
  'status',
  'sourceTitle',
  'sourceUrl',
] as const;
export type RegistryColumn = (typeof REGISTRY_COLUMNS)[number];

/** The columns that a file must have. */
export const REQUIRED_COLUMNS = ['person', 'office', 'sourceTitle'] as const satisfies readonly RegistryColumn[];

const DELIMITERS = [',', ';', '\t'];

/** The column that a name in the first line means, whatever its case. */
export function columnOf(name: string): RegistryColumn | undefined {
  return REGISTRY_COLUMNS.find((column) => column.toLowerCase() === name.trim().toLowerCase());
}

/** The first line of a registry's file as far as it can be told without reading the file: the sign that parts the most columns we know, and the names it parts. */
export function readHeaderLine(content: string): { delimiter: string; names: string[] } {
  const line = /^\uFEFF?\s*([^\r\n]{0,5000})/u.exec(content)?.[1] ?? '';
  const parted = DELIMITERS.map((delimiter) => ({
    delimiter,
    names: line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/gu, '').trim()),
  }));
  const known = ({ names }: { names: string[] }) => names.filter(columnOf).length;
  return parted.reduce((best, each) => (known(each) > known(best) ? each : best));
}

/** One line of CSV (RFC 4180) with its line end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}

/**
 * The strings within a value that no text may be, by their path: those with a NUL, which Postgres cannot hold, or with half of a
 * surrogate pair, which UTF-8 cannot. Empty when all can be kept.
 */
export function findUnkeepable(value: unknown, path = 'body'): Record<string, string> {
  if (typeof value === 'string')
    return isKeepable(value) ? {} : { [path]: 'This holds a character that cannot be kept.' };
  if (value === null || typeof value !== 'object') return {};
  const found = Object.entries(value).map(([key, each]) =>
    findUnkeepable(each, path === 'body' ? key : `${path}.${key}`),
  );
  return Object.assign({}, ...found);
}

function isKeepable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

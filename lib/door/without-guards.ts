const GUARDS = new Set(['writeIds', 'deletedAt', 'countedAt', 'currentVersionId']);

/** A replacer for JSON.stringify: what guards writes stays inside, in answers and in the data of refusals alike. */
export function withoutGuards(key: string, value: unknown): unknown {
  return GUARDS.has(key) ? undefined : value;
}

import type { VersionLine } from '#lib/articles/article.ts';

type Asked = { from?: string | string[] | undefined; to?: string | string[] | undefined };

/** Which two versions are compared: those asked for, where there are such; else the newest with the one before. Null with only one. */
export function comparedPair(lines: readonly VersionLine[], asked: Asked): { from: string; to: string } | null {
  const idOf = (named: Asked['from']): string | undefined => lines.find((line) => line.id === named)?.id;
  const [from, to] = [idOf(asked.from), idOf(asked.to)];
  if (from && to && from !== to) return { from, to };
  const [newest, before] = lines;
  return newest && before ? { from: before.id, to: newest.id } : null;
}

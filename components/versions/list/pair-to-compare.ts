import type { VersionLine } from '#lib/articles/article.ts';

/** The two versions that an address names, each of the article's own; else the newest against the one it follows. Null with one version. */
export function pairToCompare(
  versions: readonly Pick<VersionLine, 'id' | 'followsId'>[],
  asked: { from?: string | string[]; to?: string | string[] },
): { from: string; to: string } | null {
  const known = (id: unknown) => versions.find((version) => version.id === id)?.id;
  const [newest] = versions;
  if (!newest || versions.length < 2) return null;
  const to = known(asked.to) ?? newest.id;
  const from = known(asked.from) ?? known(versions.find(({ id }) => id === to)?.followsId);
  return from === undefined ? null : { from, to };
}

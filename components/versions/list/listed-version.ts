import type { VersionLine } from '#lib/articles/article.ts';

/** A version in the list, with how many items wait for a person in it. */
export type ListedVersion = VersionLine & { waiting: number };

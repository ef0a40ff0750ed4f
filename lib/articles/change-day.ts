import type { VersionLine } from './article.ts';

/** The day on which the outlet is taken to have changed a version: the one that was given, else the day of its capture (UTC). */
export function changeDay({ changedOn, capturedAt }: Pick<VersionLine, 'changedOn' | 'capturedAt'>): string {
  return changedOn ?? capturedAt.slice(0, 10);
}

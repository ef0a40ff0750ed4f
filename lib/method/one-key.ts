import type { AxisValues } from './axes.ts';
import type { Subject } from './subject.ts';

/**
 * What the one key sets: existence, wording or rendering, speaker and context clean, and the role where the article
 * prints one and its check says match. Marked words said in another language are "not comparable", and their
 * translation is left to be judged. Of a claim both axes are set clean. The caller turns the key off where any
 * engine's proposal is not clean.
 */
export function oneKeyValues(subject: Subject, roleMatches: boolean): AxisValues {
  if (subject.kind === 'claim') return { support: 'supported', completeness: 'complete' };
  const marked = subject.foreign ? 'not-comparable' : 'identical';
  return {
    existence: 'primary',
    wording: subject.form === 'reported' ? 'reported-faithful' : marked,
    speaker: 'right',
    context: 'faithful',
    ...(subject.rolePrinted && roleMatches ? { role: 'right' } : {}),
  };
}

import type { AxisValues } from './axes.ts';
import type { CodeUse } from './codes.ts';
import type { LabelId } from './labels.ts';
import type { Subject } from './subject.ts';

/** What a drafted conclusion is made from; `speakerName` is null where the article names nobody. */
export type Concluded = {
  subject: Subject;
  label: LabelId;
  speakerName: string | null;
  axes: AxisValues;
  codes: readonly CodeUse[];
};

/** One neutral sentence for an accurate item, to be edited or kept; empty for every other label: people write those. */
export function draftConclusion(concluded: Concluded): string {
  if (concluded.label === 'true') return 'The evidence bears this out.';
  if (concluded.label !== 'accurate' && concluded.label !== 'accurate-as-reported') return '';
  const who = concluded.speakerName?.trim() || 'The speaker';
  const source = concluded.label === 'accurate-as-reported' ? ', as far as secondary reports show' : '';
  return `${who} said this${source}, and ${manner(concluded)}.`;
}

function manner({ subject, axes, codes }: Concluded): string {
  if (subject.form === 'reported') return 'the article gives the sense faithfully';
  if (subject.foreign) return 'the translation is faithful';
  if (codes.some((use) => use.code === 'WORD-CUT-MARKED')) return 'the words are theirs, with a cut that is marked';
  if (axes.wording === 'typographic') return 'the words are the same but for spelling or punctuation';
  if (codes.some((use) => use.code.startsWith('WORD-'))) return 'nothing that matters was changed in the words';
  return 'the words are printed as they were said';
}

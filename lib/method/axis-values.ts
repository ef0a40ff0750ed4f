import type { Form } from './subject.ts';

/**
 * What a value says about the print. `clean`: as it should be. `note`: worth saying, lowers nothing. `minor`, `major`,
 * `critical`: how bad. `open`: it cannot be known, which is no fault of the print.
 */
export type Standing = 'clean' | 'note' | 'minor' | 'major' | 'critical' | 'open';

/** One value of an axis. Where `forms` is given, it belongs to quotes of these forms alone. */
export type AxisValue = { id: string; name: string; meaning: string; standing: Standing; forms?: readonly Form[] };

type Row = readonly [id: string, name: string, standing: Standing, meaning: string];

function values(rows: readonly Row[], forms?: readonly Form[]): AxisValue[] {
  return rows.map(([id, name, standing, meaning]) => ({ id, name, standing, meaning, ...(forms && { forms }) }));
}

/** Values of the axis, best first: whether there is a record. */
export const EXISTENCE = values([
  ['primary', 'primary record', 'clean', 'A recording, a transcript or the text itself holds these words.'],
  ['first-hand', 'first-hand report', 'clean', 'Somebody who heard it wrote it down.'],
  ['secondary', 'secondary only', 'note', 'Only a report of a report was to be had.'],
  ['not-found', 'not found', 'open', 'A documented search found no record of these words by anybody.'],
  ['shown-false', 'shown false', 'critical', 'It was shown that nobody said this.'],
]);

const MARKED = values(
  [
    ['identical', 'identical', 'clean', 'Every word is the same.'],
    ['typographic', 'typographic', 'clean', 'Only spelling, marks or case differ.'],
    ['trivial', 'trivial', 'minor', 'Words differ, but nothing a reader relies on.'],
    ['changed-sense-kept', 'changed, sense kept', 'major', 'The words are not theirs; the sense still is.'],
    ['changed-sense-lost', 'changed, sense lost', 'critical', 'The words differ and say something else.'],
    ['not-comparable', 'not comparable', 'minor', 'It was said in another language, so words cannot be matched.'],
  ],
  ['direct', 'partial', 'fragment'],
);

const REPORTED = values(
  [
    ['reported-faithful', 'faithful', 'clean', 'The article gives the sense as it was.'],
    ['reported-loose', 'loose', 'minor', 'The sense is there, put less exactly.'],
    ['reported-overstated', 'overstated', 'major', 'The article has them say it more strongly or more surely.'],
    ['reported-wrong', 'wrong', 'critical', 'They said something else.'],
  ],
  ['reported'],
);

/** Values of the axis, best first: the words of marked speech, then the rendering of reported speech. */
export const WORDING = [...MARKED, ...REPORTED];

/** Values of the axis, best first: who said it. */
export const SPEAKER = values([
  ['right', 'right', 'clean', 'The person or body named said it. A spokesman for the body that is named is right.'],
  ['by-proxy', 'by proxy', 'major', 'Somebody said it for the person who is named.'],
  ['conflated', 'two different people', 'major', 'The name and the description belong to two different people.'],
  ['wrong', 'wrong', 'critical', 'Somebody else said it.'],
  ['unidentifiable', 'unidentifiable', 'open', 'The article does not say who it is, so nobody can ask.'],
]);

/** Values of the axis, best first: the role on that day. */
export const ROLE = values([
  ['right', 'right', 'clean', 'They held this role on that day.'],
  ['imprecise', 'imprecise', 'minor', 'Near enough, but not exact.'],
  ['wrong', 'wrong', 'major', 'They did not hold this role on that day.'],
  ['not-stated', 'not stated', 'note', 'The article gives no role.'],
  ['unknown', 'unknown', 'open', 'Which role they held could not be found.'],
]);

/** Values of the axis, best first: the sense in its place. */
export const CONTEXT = values([
  ['faithful', 'faithful', 'clean', 'Read in its place, it means what the article makes of it.'],
  ['thin', 'thin', 'minor', 'Something around it would have helped the reader.'],
  ['distorted', 'distorted', 'critical', 'Read in its place, it means something else.'],
]);

/** Values of the axis, best first: day, place and event. */
export const OCCASION = values([
  ['right', 'right', 'clean', 'Day, place and event are as printed.'],
  ['minor-slip', 'minor slip', 'minor', 'A small slip that misleads nobody.'],
  ['wrong', 'wrong', 'major', 'It was said on another day, in another place or at another event.'],
]);

/** Values of the axis, best first: what the translation does. */
export const TRANSLATION = values([
  ['not-translated', 'not translated', 'clean', 'It was said in the language of the article.'],
  ['faithful', 'faithful', 'clean', 'The translation says what was said.'],
  ['arguable', 'arguable', 'minor', 'Another translation would be nearer.'],
  ['wrong', 'wrong', 'critical', 'The translation says something else.'],
]);

/** Values of the axis, best first: how the article says where it has it from. */
export const SOURCING = values([
  ['linked', 'linked', 'clean', 'The article links to where it was said.'],
  ['named', 'named', 'clean', 'The article names where it was said.'],
  ['vague', 'vague', 'note', 'The article only hints at where it was said.'],
  ['none', 'none', 'note', 'The article does not say where it was said.'],
]);

/** Values of the axis, best first: what the evidence says of a claim. */
export const SUPPORT = values([
  ['supported', 'supported', 'clean', 'The evidence bears it out.'],
  ['partly', 'partly', 'major', 'The core holds, a side detail does not.'],
  ['contradicted', 'contradicted', 'critical', 'The evidence says the core is not so.'],
  ['insufficient', 'insufficient', 'open', 'There is too little evidence either way.'],
  ['outdated', 'outdated', 'open', 'It was so once, but no longer when it was printed.'],
  ['not-checkable', 'not checkable', 'open', 'It is a judgment or a forecast, which no fact can settle now.'],
]);

/** Values of the axis, best first: what a claim leaves out. */
export const COMPLETENESS = values([
  ['complete', 'complete', 'clean', 'Nothing is left out that a reader needs.'],
  ['lacks-context', 'lacks context', 'minor', 'Something left out would have helped the reader.'],
  ['false-impression', 'false impression', 'critical', 'What is left out makes the reader believe something wrong.'],
]);

import type { AxisValues } from './axes.ts';
import type { CodeId, CodeUse, Severity } from './codes.ts';
import type { LabelId } from './labels.ts';
import type { Form, Subject } from './subject.ts';

/** A case from life and the label an editor would publish, decided by hand and not by the table. */
export type MethodCase = { is: string; subject: Subject; axes: AxisValues; codes: CodeUse[]; label: LabelId };

const quote = (form: Form): Subject => ({ kind: 'quote', form, rolePrinted: false, foreign: false });
export const DIRECT = quote('direct');
export const PARTIAL = quote('partial');
export const REPORTED = quote('reported');
export const titled = (subject: Subject): Subject => ({ ...subject, rolePrinted: true });
export const foreign = (subject: Subject): Subject => ({ ...subject, foreign: true });

/** A code with its severity, for case tables. */
export const use = (code: CodeId, severity: Severity): CodeUse => ({ code, severity });

export const HEARD: AxisValues = { existence: 'primary', wording: 'identical', speaker: 'right', context: 'faithful' };
export const TOLD: AxisValues = { ...HEARD, wording: 'reported-faithful' };
export const NOT_FOUND: AxisValues = { existence: 'not-found' };

/** A case as a row of a table. */
export type CaseRow = [is: string, label: LabelId, subject: Subject, axes: AxisValues, ...codes: CodeUse[]];

/** Rows as cases. */
export function caseTable(rows: readonly CaseRow[]): MethodCase[] {
  return rows.map(([is, label, subject, axes, ...codes]) => ({ is, label, subject, axes, codes }));
}

const ACCURATE: CaseRow[] = [
  ['A mayor’s sentence stands as in the council’s recording.', 'accurate', DIRECT, HEARD],
  ['A faithful paraphrase of a harbour board’s statement, without marks.', 'accurate', REPORTED, TOLD],
  [
    'A minister’s answer given in Russian, faithfully translated.',
    'accurate',
    foreign(DIRECT),
    { ...HEARD, wording: 'not-comparable', translation: 'faithful' },
  ],
  [
    'A speech in Korean, reported without marks, and the article does not say that it was translated.',
    'accurate',
    foreign(REPORTED),
    { ...TOLD, translation: 'faithful' },
    use('TR-UNDISCLOSED', 'note'),
  ],
  [
    'A farmer’s words, known only from a news agency.',
    'accurate-as-reported',
    DIRECT,
    { ...HEARD, existence: 'secondary' },
    use('EXIST-SECONDARY', 'note'),
  ],
  [
    'A cabinet’s decision, translated faithfully from a foreign agency’s report.',
    'accurate-as-reported',
    foreign(REPORTED),
    { ...TOLD, existence: 'secondary', translation: 'faithful' },
  ],
  [
    'A long answer with a marked ellipsis that leaves out an aside.',
    'accurate',
    DIRECT,
    HEARD,
    use('WORD-CUT-MARKED', 'note'),
  ],
  [
    'A bracket puts “the bridge” for “it”, which is what was meant.',
    'accurate',
    DIRECT,
    HEARD,
    use('WORD-BRACKET', 'note'),
  ],
  ['An “er” is left out of a coach’s sentence.', 'accurate', DIRECT, HEARD, use('WORD-FILLER', 'note')],
  [
    'The Velmar Institute is misspelt, its report quoted word for word.',
    'accurate',
    PARTIAL,
    HEARD,
    use('SPK-NAME', 'note'),
  ],
  [
    'Curly marks and a capital letter differ from the transcript.',
    'accurate',
    DIRECT,
    { ...HEARD, wording: 'typographic' },
  ],
  [
    'A reporter’s own notes from the hall are the record, and the role is right.',
    'accurate',
    titled(DIRECT),
    { ...HEARD, existence: 'first-hand', role: 'right' },
  ],
  [
    'A spokesman reads the ministry’s statement, and the article names the ministry.',
    'accurate',
    REPORTED,
    TOLD,
    use('SPK-SPOKESPERSON', 'note'),
  ],
  [
    'A union’s words are right; nothing says where they come from.',
    'accurate',
    DIRECT,
    { ...HEARD, sourcing: 'none' },
    use('SRC-NONE', 'note'),
  ],
  [
    'The words are on the record; whether she still chaired the board that day could not be found.',
    'accurate',
    titled(DIRECT),
    { ...HEARD, role: 'unknown' },
  ],
];

const OPEN: CaseRow[] = [
  [
    'A sharp remark of a banker: two documented searches found nothing.',
    'unverified',
    DIRECT,
    NOT_FOUND,
    use('EXIST-NOTFOUND', 'note'),
  ],
  [
    'Nothing was found, and the role is wrong all the same.',
    'unverified',
    titled(DIRECT),
    { ...NOT_FOUND, role: 'wrong' },
    use('ROLE-STALE', 'major'),
  ],
  [
    'A source who asked not to be named.',
    'not-checkable',
    DIRECT,
    { ...NOT_FOUND, speaker: 'unidentifiable' },
    use('SPK-ANON', 'note'),
  ],
  [
    'A leaked recording of an unnamed voice in the room.',
    'not-checkable',
    DIRECT,
    { ...HEARD, speaker: 'unidentifiable' },
    use('SPK-ANON', 'note'),
  ],
];

/** Quotes from life that are sound or cannot be settled, all invented. */
export const QUOTE_CASES: readonly MethodCase[] = caseTable([...ACCURATE, ...OPEN]);

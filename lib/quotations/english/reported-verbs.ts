import type { Unit } from '../units.ts';
import type { CueGroup } from './cue-groups.ts';
import type { ReportedRule } from './reported.ts';

const verbs = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that take a clause without "that" in reporting; of others what follows is seldom one. */
export const CLAUSE_VERBS = new Set(
  'say add suggest believe think claim insist note argue announce acknowledge admit predict allege contend assert estimate fear guess warn promise tell report confirm concede reckon figure complain joke quip recall explain deny concur agree swear indicate show find'.split(
    ' ',
  ),
);

/** Verbs whose object is what somebody stands for or against; of other verbs it is seldom a statement. */
const OBJECT_VERBS = verbs(
  'call support endorse mention attack defend criticize criticise back propose mock question blast announce thank condemn oppose slam decry congratulate reveal acknowledge demand embrace disavow admire praise accuse lambaste deplore bemoan lament renounce repudiate oppose dispute advocate urge recommend',
);

/** The same without a subject of their own: ", citing the report". */
const JOINED_OBJECT_VERBS = verbs('cite call question criticize explain mention propose mock praise decry blast thank');

/** Of these the whole of what follows is the statement. */
export const WHOLE_OBJECT_VERBS = verbs(
  'demand call propose announce reveal acknowledge question dispute advocate recommend urge cite',
);

const NAMING_VERBS = verbs('describe praise dismiss portray denounce characterize label hail deride brand');

const INFINITIVE_VERBS = verbs('decline vow promise threaten agree offer pledge swear');

const BIDDING_VERBS = verbs('call urge encourage implore beg exhort');

const QUESTION_VERBS = verbs(
  'ask know explain question describe say wonder note emphasize tell recall outline detail discuss',
);

/** Whether a verb, used so, reports what somebody says rather than what is done. */
export function isReporting(units: readonly Unit[], group: CueGroup, by: ReportedRule): boolean {
  const { lemma } = group.verb;
  const isBare = group.subject === null;
  const isLed = units[group.start]?.lower === 'to';
  if (by === 'object') return !isLed && (isBare ? JOINED_OBJECT_VERBS : OBJECT_VERBS).has(lemma);
  if (by === 'naming') return !isLed && NAMING_VERBS.has(lemma);
  if (by === 'infinitive') return !isLed && INFINITIVE_VERBS.has(lemma);
  if (by === 'bidding') return BIDDING_VERBS.has(lemma);
  if (by === 'question') return QUESTION_VERBS.has(lemma);
  if (by === 'clause') return !isLed;
  return true;
}

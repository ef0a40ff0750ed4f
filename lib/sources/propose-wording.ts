import { type CodeId, type CodeUse, SEVERITIES, type Severity } from '#lib/method/codes.ts';
import type { Form } from '#lib/method/subject.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import type { Class, Tag } from './alignment.ts';
import type { Column } from './compare-columns.ts';
import { countCompared, countDiffering } from './count-words.ts';
import { differenceInWords } from './difference-words.ts';

/** A code with its reason, one line; `print` is where its first difference stands in the printed words, null where the print has nothing there. */
export type ProposedCode = Required<Pick<CodeUse, 'code' | 'severity' | 'reason'>> & { print: Range | null };

/** A value of the wording axis and codes that a match shows, with the words that are the reason. Proposed, never set by itself. */
export type WordingProposal = {
  value: 'identical' | 'typographic' | 'trivial' | 'changed-sense-kept' | 'changed-sense-lost';
  codes: ProposedCode[];
  reason: string;
};

/** A place that was found, in columns. */
export type ComparedPlace = { class: Class; columns: readonly Column[] };

/** An unmarked cut of up to so many words may be trivial: "in the first year". */
const SHORT_CUT = 5;
/** From a third of the printed words on it is a paraphrase, and no longer some exchanged words. */
const PARAPHRASED = 1 / 3;
const FEWEST_PARAPHRASED = 6;
const EXAMPLES = 3;
const LONGEST_REASON = 300;

const VALUE_OF: Record<Severity, WordingProposal['value']> = {
  note: 'typographic',
  minor: 'trivial',
  major: 'changed-sense-kept',
  critical: 'changed-sense-lost',
};

/** The code of a kind, and how grave it is where nothing says otherwise. */
const CODE_OF: Record<Exclude<Tag, 'name' | 'other' | 'unmarked-cut'>, readonly [CodeId, Severity]> = {
  negation: ['WORD-NEGATION', 'critical'],
  number: ['WORD-NUMBER', 'major'],
  modal: ['WORD-MODAL', 'major'],
  pronoun: ['WORD-PRONOUN', 'major'],
  filler: ['WORD-FILLER', 'minor'],
  grammar: ['WORD-GRAMMAR', 'minor'],
  bracket: ['WORD-BRACKET', 'minor'],
  'marked-cut': ['WORD-CUT-MARKED', 'note'],
};

/**
 * What a place that was found proposes for the wording axis: notes go with a clean value, minor codes with trivial, major ones with sense kept,
 * critical ones with sense lost. Each code once, at its gravest. Null for reported speech, which has no wording, and where nothing was found.
 */
export function proposeWording(
  { class: name, columns }: ComparedPlace,
  { form }: { form: Form },
): WordingProposal | null {
  if (form === 'reported' || name === 'not-found' || columns.length === 0) return null;
  const judged = columns.flatMap((column) => judge(column, name) ?? []);
  const codes = gathered(isParaphrase(columns) ? judged.map(paraphrased) : judged, columns);
  const gravest = worst(codes);
  if (gravest === null && name === 'identical') return { value: name, codes, reason: 'every word is the same' };
  if (gravest === null) return { value: 'typographic', codes, reason: 'only typography differs' };
  const reasons = codes.filter(({ severity }) => severity === gravest).map(({ reason }) => reason);
  return { value: VALUE_OF[gravest], codes, reason: oneLine(reasons.join('; ')) };
}

type Judged = { code: CodeId; severity: Severity; column: Column };

/** The code for one column; null where nothing is to be named. A filler left out and a gloss that stands for little are notes. */
function judge(column: Column, name: Class): Judged | null {
  const { op, tag } = column;
  if (op === 'same' || op === 'typographic' || tag === null) return null;
  const [code, severity] = codeOf(column, tag);
  const isNote = (tag === 'filler' && op === 'missing') || (tag === 'bracket' && name === 'typographic');
  return { code, severity: isNote ? 'note' : severity, column };
}

function codeOf({ op, print, record }: Column, tag: Tag): readonly [CodeId, Severity] {
  if (op === 'moved') return ['WORD-ORDER', 'major'];
  if (tag !== 'name' && tag !== 'other' && tag !== 'unmarked-cut') return CODE_OF[tag];
  if (op === 'added') return ['WORD-INSERT', 'major'];
  if (op === 'replaced' && countCompared(print) > 0) return ['WORD-SUBST', 'major'];
  return ['WORD-CUT-UNMARKED', op === 'missing' && countCompared(record) <= SHORT_CUT ? 'minor' : 'major'];
}

/** A third of the printed words and more are not those of the record. */
function isParaphrase(columns: readonly Column[]): boolean {
  const printed = columns.reduce((sum, { print }) => sum + countCompared(print), 0);
  const others = columns.filter(({ op, tag }) => (op === 'replaced' || op === 'added') && tag !== 'bracket');
  const differing = others.reduce((sum, { print }) => sum + countCompared(print), 0);
  return differing >= FEWEST_PARAPHRASED && differing >= PARAPHRASED * printed;
}

function paraphrased(judged: Judged): Judged {
  const isOfWords = judged.code === 'WORD-SUBST' || judged.code === 'WORD-INSERT';
  return isOfWords ? { ...judged, code: 'WORD-PARAPHRASE' } : judged;
}

/** Each code once, at its gravest, in the order of their first differences. */
function gathered(judged: readonly Judged[], columns: readonly Column[]): ProposedCode[] {
  return Array.from(Map.groupBy(judged, ({ code }) => code)).flatMap(([code, all]) => {
    const severity = worst(all);
    if (severity === null) return [];
    const gravest = all.filter((each) => each.severity === severity).map(({ column }) => column);
    const reason = code === 'WORD-PARAPHRASE' ? `${countDiffering(columns)} words differ` : reasonOf(gravest);
    const print = gravest.find((column) => column.print.trim() !== '')?.from.quote ?? null;
    return [{ code, severity, reason: oneLine(reason), print }];
  });
}

function worst(codes: readonly { severity: Severity }[]): Severity | null {
  return SEVERITIES.findLast((each) => codes.some(({ severity }) => severity === each)) ?? null;
}

/** "“million” for “billion”; “in the first year” left out; 2 more". */
function reasonOf(columns: readonly Column[]): string {
  const told = [...new Set(columns.map(differenceInWords).filter((words) => words !== ''))];
  const more = told.length - EXAMPLES;
  return [...told.slice(0, EXAMPLES), ...(more > 0 ? [`${more} more`] : [])].join('; ') || 'other marks';
}

function oneLine(reason: string): string {
  return reason.length <= LONGEST_REASON
    ? reason
    : `${reason.slice(0, LONGEST_REASON - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

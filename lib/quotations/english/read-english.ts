import type { Range } from '#lib/text/paragraphs.ts';
import { hasSameCue, MISSING_MARK, saidOf, speakerOf } from '../credits.ts';
import { findMarks } from '../find-marks.ts';
import type { FoundInText, FoundQuotation, FoundSpeaker } from '../found-quotation.ts';
import type { Sequence } from '../sequence.ts';
import { textRange } from '../units.ts';
import { type Credit, creditQuote, type Memory, type Quoted } from './credit-quote.ts';
import { type CueGroup, findCueGroups } from './cue-groups.ts';
import { findNames } from './describe-speaker.ts';
import { isDoubled, joinDoubled } from './doubled-marks.ts';
import { readEnglishSequence } from './english-sequence.ts';
import { findReported } from './find-reported.ts';
import { foundSpeaker } from './found-speaker.ts';
import { reportedItem } from './reported-item.ts';

/** Reads an English text: every quotation with whom it is credited to, and every name. Paragraphs are read by themselves, in order. */
export function readEnglish(text: string, paragraphs: Iterable<Range>): FoundInText {
  const quotations: FoundQuotation[] = [];
  const names: FoundSpeaker[] = [];
  const list = [...paragraphs];
  const memory: Memory = {
    quoted: null,
    said: null,
    marked: null,
    doubled: null,
    paragraph: 0,
    sentence: 0,
    unended: 0,
    isDoubleMarked: isDoubleMarked(text, list),
  };
  for (const paragraph of list) {
    const sequence = readEnglishSequence(text, paragraph);
    memory.paragraph++;
    for (const sentence of sequence.sentences) {
      memory.sentence++;
      const groups = findCueGroups(sequence.units, sentence);
      readQuotes({ text, sequence, sentence, groups }, memory, quotations);
      for (const reported of findReported({ units: sequence.units, sentence, groups })) {
        const item = reportedItem(sequence.units, reported);
        if (item) quotations.push(item);
      }
      names.push(...findNames(sequence.units, sentence).map((name) => speakerOf(sequence.units, name)));
      rememberSaid(sequence, groups, memory);
    }
    if (isHeading(text, paragraph)) noteHeading(quotations, paragraph);
  }
  return { quotations, names };
}

const HEADING = 'It stands in a line without a full stop: a headline, a heading or a caption.';
/** A heading is no longer than this, in code units. */
const LONGEST_HEADING = 160;

/** Whether a paragraph is set as a headline or a caption is: short, and without a stop at its end. */
function isHeading(text: string, { start, end }: Range): boolean {
  return (
    end - start <= LONGEST_HEADING && !/[.!?:;…,"”’»」』)\]]\s{0,3}$/u.test(text.slice(Math.max(start, end - 6), end))
  );
}

/** What was found last and lies in a heading is marked as such: its words are an editor's oftener than the speaker's. */
function noteHeading(quotations: readonly FoundQuotation[], paragraph: Range): void {
  for (let i = quotations.length - 1; i >= 0; i--) {
    const found = quotations[i];
    if (!found || (found.segments[0]?.start ?? 0) < paragraph.start) return;
    found.why.push(HEADING);
    found.confidence *= 0.8;
  }
}

/** How many marked stretches tell how a text quotes; a longer one is not counted to its end. */
const ENOUGH = 400;

/** Whether a text quotes in double marks: of its outermost stretches most have them. Then single ones are words spoken of. */
function isDoubleMarked(text: string, paragraphs: readonly Range[]): boolean {
  let double = 0;
  let single = 0;
  for (const paragraph of paragraphs) {
    for (const { mark } of findMarks(text, paragraph)) {
      if (/^['‘‚]$/.test(mark)) single++;
      else double++;
    }
    if (double + single > ENOUGH) break;
  }
  return double > 0 && double >= single;
}

function readQuotes(quoted: Omit<Quoted, 'at'>, memory: Memory, quotations: FoundQuotation[]): void {
  const { sequence, sentence } = quoted;
  let isFirst = true;
  for (let at = sentence.start; at < sentence.end; at++) {
    const quote = sequence.units[at]?.quote;
    if (!quote) continue;
    if (isDoubled(quote)) {
      const doubled = joinDoubled({ ...quoted, at }, memory.doubled);
      if (doubled && doubled !== memory.doubled) quotations.push(doubled);
      memory.doubled = doubled;
      continue;
    }
    const credit = creditQuote({ ...quoted, at }, memory);
    if (!quote.isEnded && quote.close >= sequence.paragraph.end) memory.unended = memory.paragraph;
    addQuote({ ...quoted, at }, credit, { memory, quotations });
    if (credit.isCredited && isFirst) {
      memory.quoted = saidOf(credit, memory);
      isFirst = false;
    }
  }
}

type Finding = { memory: Memory; quotations: FoundQuotation[] };

/** Adds a stretch as a quotation of its own, or as one more piece of the one that its attribution broke. */
function addQuote({ sequence, at }: Quoted, credit: Credit, { memory, quotations }: Finding): void {
  const quote = sequence.units[at]?.quote;
  if (!quote) return;
  const segment = { start: credit.start, end: quote.end };
  const last = memory.marked;
  if (last && goesOn(last, credit)) {
    last.segments.push(segment);
    if (credit.rule === 'continued') last.why = last.why.filter((each) => each !== MISSING_MARK);
    last.confidence = credit.rule === 'continued' ? credit.confidence : Math.min(last.confidence, credit.confidence);
    return;
  }
  const { kind, speaker, cue, rule, confidence, why } = credit;
  memory.marked = { segments: [segment], kind, speaker, cue, rule, confidence, why };
  quotations.push(memory.marked);
}

function goesOn(last: FoundQuotation, credit: Credit): boolean {
  if (credit.rule === 'continued') return true;
  return last.kind === 'direct' && credit.kind !== 'scare' && credit.continues && hasSameCue(last, credit);
}

/** Reported speech is remembered too: the quotation of the next sentence may go on with it. */
function rememberSaid(sequence: Sequence, groups: readonly CueGroup[], memory: Memory): void {
  const said = groups.find((group) => group.subject !== null && !group.isPassive && group.verb.uses.includes('say'));
  if (!said?.subject) return;
  const speaker = foundSpeaker(sequence.units, said.subject);
  memory.said = saidOf({ speaker, cue: textRange(sequence.units, said) }, memory);
}

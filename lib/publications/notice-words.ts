import type { AnchorPart } from '#lib/annotations/annotation.ts';
import type { CarriedPart, Meets } from '#lib/annotations/carry-over.ts';
import { dateWords } from '#lib/kernel/date-words.ts';
import type { Range } from '#lib/text/paragraphs.ts';

/** Words that an outlet printed, and those it prints in their place; null where it prints none. */
export type ChangedWords = { part: AnchorPart; before: string | null; after: string | null };

/** More changes than these are counted. */
const MOST_PAIRS = 3;
/** Changes with no more unchanged letters than these between them are told as one. */
const BETWEEN = 12;

/** What an outlet changed in an item: whole words, a role or name as a whole, what lies close together as one. */
export function changedWords(texts: { old: string; now: string }, parts: readonly CarriedPart[]): ChangedWords[] {
  return parts.flatMap(({ part, status, before, after, edits }): ChangedWords[] => {
    if (status !== 'changed' && status !== 'orphaned') return [];
    const old = before.map((segment) => segment.exact).join(' … ');
    if (after.length === 0) return [{ part, before: old, after: null }];
    if (part !== 'content') return [{ part, before: old, after: after.map((segment) => segment.exact).join(' … ') }];
    return groups(edits.filter((edit) => edit.op !== 'typographic')).map((group) => ({
      part,
      before: textOf(texts.old, group.old),
      after: textOf(texts.now, group.new),
    }));
  });
}

/** "The outlet changed this on 29 October 2024: “a senior official” became “the President”." `gone`: the passage is not in the text any more. */
export function noticeLine({
  changedOn,
  isGone,
  changes,
}: {
  changedOn: string;
  isGone: boolean;
  changes: readonly ChangedWords[];
}): string {
  if (isGone) return `The outlet removed this ${dayPhrase(changedOn)}.`;
  const told = changes.slice(0, MOST_PAIRS).map(pairWords);
  const more = changes.length - told.length;
  const all = more > 0 ? [...told, `${more} more ${more === 1 ? 'change' : 'changes'}`] : told;
  return `The outlet changed this ${dayPhrase(changedOn)}: ${all.join('; ')}.`;
}

const MEETS_WORDS: Record<Meets, string> = {
  wholly: 'That is what the desk had asked for.',
  partly: 'That is a part of what the desk had asked for.',
  no: 'That is not what the desk had asked for.',
};

/** Whether a change is what the desk had asked for, in a sentence. */
export function meetsWords(meets: Meets): string {
  return MEETS_WORDS[meets];
}

/** The outlet's part in one line: "Changed by the outlet on 29 October 2024". */
export function noticeStatus({ change, changedOn }: { change: 'changed' | 'removed'; changedOn: string }): string {
  return `${change === 'removed' ? 'Removed' : 'Changed'} by the outlet ${dayPhrase(changedOn)}`;
}

/** "on 29 October 2024", "in October 2024", "in 2024". */
function dayPhrase(date: string): string {
  return `${date.length === 10 ? 'on' : 'in'} ${dateWords(date)}`;
}

function pairWords({ before, after }: ChangedWords): string {
  if (before === null) return `“${after}” was added`;
  return after === null ? `“${before}” was taken out` : `“${before}” became “${after}”`;
}

type Group = { old: Range; new: Range };

function groups(edits: readonly Group[]): Group[] {
  const all: Group[] = [];
  for (const edit of edits) {
    const last = all.at(-1);
    if (last && edit.old.start - last.old.end <= BETWEEN && edit.new.start - last.new.end <= BETWEEN) {
      last.old = { start: last.old.start, end: edit.old.end };
      last.new = { start: last.new.start, end: edit.new.end };
    } else all.push({ old: { ...edit.old }, new: { ...edit.new } });
  }
  return all;
}

function textOf(text: string, { start, end }: Range): string | null {
  return text.slice(start, end).trim() || null;
}

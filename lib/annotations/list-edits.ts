import type { Range } from '#lib/text/paragraphs.ts';
import type { AnchorEdit } from './anchor.ts';
import { emptyLexicon, plainWord, type Tokens, tokensOf } from './anchor-tokens.ts';
import { pairTokens } from './token-diff.ts';

const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Z}]/u;

/**
 * What differs between two stretches of text, in order; applied to the first they give the second, to the letter. A word in other case is
 * replaced; a mark for a mark of the same use, spacing and characters that are not seen are typographic.
 */
export function listEdits(before: string, after: string): AnchorEdit[] {
  const head = commonHead(before, after);
  const tail = commonTail(before, after, head);
  const [old, now] = [before, after].map((text) => text.slice(head, text.length - tail));
  const moved = ({ start, end }: Range) => ({ start: start + head, end: end + head });
  return editsBetween(old ?? '', now ?? '').map((edit) => ({
    op: edit.op,
    old: moved(edit.old),
    new: moved(edit.new),
  }));
}

/** What both begin with, up to and with a space: words there need not be looked at. */
function commonHead(before: string, after: string): number {
  let head = 0;
  while (head < before.length && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  if (head === before.length && head === after.length) return head;
  return head ? before.lastIndexOf(' ', head - 1) + 1 : 0;
}

function commonTail(before: string, after: string, head: number): number {
  const most = Math.min(before.length, after.length) - head;
  let tail = 0;
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail))
    tail++;
  const space = before.indexOf(' ', before.length - tail);
  return tail && space >= 0 ? before.length - space : 0;
}

function editsBetween(before: string, after: string): AnchorEdit[] {
  const lexicon = emptyLexicon();
  const old = tokensOf(before, lexicon);
  const now = tokensOf(after, lexicon);
  const pairs = pairTokens(old.ids.subarray(0, old.length), now.ids.subarray(0, now.length));
  const edits: AnchorEdit[] = [];
  let from = { old: 0, new: 0 };
  for (let at = 0; at < old.length; at++) {
    const place = pairs[at] ?? -1;
    if (place < 0) continue;
    const [oldWord, newWord] = [wordRange(old, at), wordRange(now, place)];
    pushGap(edits, {
      old,
      now,
      oldGap: { start: from.old, end: oldWord.start },
      newGap: { start: from.new, end: newWord.start },
    });
    pushWord(edits, { before, after, oldWord, newWord });
    from = { old: oldWord.end, new: newWord.end };
  }
  pushGap(edits, {
    old,
    now,
    oldGap: { start: from.old, end: before.length },
    newGap: { start: from.new, end: after.length },
  });
  return edits;
}

function wordRange(tokens: Tokens, index: number): Range {
  return { start: tokens.starts[index] ?? 0, end: tokens.ends[index] ?? 0 };
}

function pushGap(edits: AnchorEdit[], gap: { old: Tokens; now: Tokens; oldGap: Range; newGap: Range }): void {
  const oldWords = gap.old.text.slice(gap.oldGap.start, gap.oldGap.end);
  const newWords = gap.now.text.slice(gap.newGap.start, gap.newGap.end);
  if (oldWords === newWords) return;
  const most = Math.min(oldWords.length, newWords.length);
  let head = 0;
  while (head < most && oldWords[head] === newWords[head] && isSpace(oldWords[head])) head++;
  let tail = 0;
  while (tail < most - head && oldWords.at(-1 - tail) === newWords.at(-1 - tail) && isSpace(oldWords.at(-1 - tail)))
    tail++;
  edits.push({
    op: opOf(isSeen(oldWords), isSeen(newWords)),
    old: { start: gap.oldGap.start + head, end: gap.oldGap.end - tail },
    new: { start: gap.newGap.start + head, end: gap.newGap.end - tail },
  });
}

function opOf(isOld: boolean, isNew: boolean): AnchorEdit['op'] {
  if (isOld) return isNew ? 'replaced' : 'missing';
  return isNew ? 'added' : 'typographic';
}

function isSpace(unit: string | undefined): boolean {
  return unit !== undefined && /\s/u.test(unit);
}

/** Whether anything but white space and characters without width stands there. */
function isSeen(words: string): boolean {
  return SEEN.test(words);
}

function pushWord(edits: AnchorEdit[], words: { before: string; after: string; oldWord: Range; newWord: Range }): void {
  const oldWord = words.before.slice(words.oldWord.start, words.oldWord.end);
  const newWord = words.after.slice(words.newWord.start, words.newWord.end);
  if (oldWord === newWord) return;
  const op = plainWord(oldWord) === plainWord(newWord) ? 'typographic' : 'replaced';
  edits.push({ op, old: words.oldWord, new: words.newWord });
}

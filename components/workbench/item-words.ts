import { joinedWords } from '#lib/text/selector.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { asksWhoSpoke } from './role-words.ts';
import { carryWords } from './stands-here.ts';

const FORM_WORDS = { direct: 'direct', partial: 'partial', reported: 'reported', fragment: 'fragment' } as const;

/** What kind of item it is, as its heading. */
export function kindWords(item: WorkbenchItem): string {
  if (item.kind === 'claim') return 'Claim';
  if (item.kind === 'note') return 'Note';
  return item.form ? `Quotation, ${FORM_WORDS[item.form]}` : 'Quotation';
}

/** The words of an item or of a passage left out, its pieces joined as the article cuts them. */
export function passageWords({ segments }: { segments: readonly { exact: string }[] }): string {
  return joinedWords(segments);
}

/** Where an item stands for this reader, in a few words. */
export function stateWords(item: WorkbenchItem, quorum: number): string {
  if (item.kind === 'note') return item.comment ? `Note: ${item.comment}` : 'Note';
  const asks = item.roleCheck !== null && asksWhoSpoke(item.roleCheck);
  const question = asks && !item.ownLock && !item.verdict ? 'Name and description differ' : '';
  return [phaseWords(item, quorum), question, carryWords(item)].filter(Boolean).join('. ');
}

/** What is spoken when an item is opened by a key. */
export function spokenItem(item: WorkbenchItem, quorum: number): string {
  return `${kindWords(item)}: ${passageWords(item)}. ${stateWords(item, quorum)}`;
}

function phaseWords(item: WorkbenchItem, quorum: number): string {
  const count = `${Math.min(item.locks, quorum)} of ${quorum}`;
  switch (item.phase) {
    case 'open':
      if (item.ownLock) return 'Locked just now';
      return item.draft ? 'Open, your draft' : 'Open';
    case 'assessing':
      return item.ownLock ? `${count} locked` : `In review, ${count} locked`;
    case 'agreed':
      return 'Agreed, conclusion missing';
    case 'disputed':
      return item.abilities.adjudicate ? 'Disputed, waits for you' : 'Disputed';
    case 'settled':
      return 'Settled';
    case 'published':
      return 'Published';
    case 'recheck':
      return 'To be checked again';
  }
}

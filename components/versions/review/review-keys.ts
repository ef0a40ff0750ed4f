/** What a key asks for in the review. */
export type ReviewCommand =
  | { do: 'move'; by: 1 | -1 }
  | { do: 'decide'; decision: 'same' | 'changed' | 'gone' }
  | { do: 'meets'; at: number }
  | { do: 'accept' | 'accept-all' | 'place' | 'candidate' | 'later' | 'undo' | 'inline' | 'publish' | 'close' };

type Key = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

const PLAIN: Readonly<Record<string, ReviewCommand>> = {
  j: { do: 'move', by: 1 },
  k: { do: 'move', by: -1 },
  Enter: { do: 'accept' },
  A: { do: 'accept-all' },
  s: { do: 'decide', decision: 'changed' },
  m: { do: 'decide', decision: 'same' },
  g: { do: 'decide', decision: 'gone' },
  p: { do: 'place' },
  n: { do: 'candidate' },
  l: { do: 'later' },
  u: { do: 'undo' },
  v: { do: 'inline' },
  Escape: { do: 'close' },
};

/** The command of a key, or null. Where one types, only Ctrl or Command with Enter counts, which publishes the line. */
export function commandOf(event: Key, isTyping: boolean): ReviewCommand | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return { do: 'publish' };
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (/^[1-3]$/.test(event.key)) return { do: 'meets', at: Number(event.key) - 1 };
  return PLAIN[event.key] ?? null;
}

/** The keys for the list that the page shows. */
export const REVIEW_KEYS: readonly (readonly [string, string])[] = [
  ['J K', 'next and previous'],
  ['⏎', 'accept the proposal'],
  ['S', 'same item, words changed'],
  ['M', 'nothing that matters'],
  ['P N', 'place it, next candidate'],
  ['G', 'gone'],
  ['L', 'later'],
  ['⇧A', 'all typography'],
  ['V', 'one text'],
  ['U', 'undo'],
];

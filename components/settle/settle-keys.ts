/** What a key asks for on the settling screen. */
export type SettleCommand =
  | { do: 'move'; by: 1 | -1 }
  | { do: 'take'; side: number }
  | { do: 'value'; at: number }
  | { do: 'leave-out' | 'pick' | 'close' | 'passages' | 'conclusion' | 'undo' | 'settle' };

type Key = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

const PLAIN: Readonly<Record<string, SettleCommand>> = {
  j: { do: 'move', by: 1 },
  k: { do: 'move', by: -1 },
  ArrowLeft: { do: 'take', side: 0 },
  ArrowRight: { do: 'take', side: 1 },
  ArrowDown: { do: 'pick' },
  Escape: { do: 'close' },
  o: { do: 'passages' },
  c: { do: 'conclusion' },
  u: { do: 'undo' },
};

/**
 * The command of a key, or null. While a text is being typed only Ctrl or Command with Enter counts. Digits choose a value while the
 * values are open (0 leaves the axis out), and else a side.
 */
export function commandOf(event: Key, where: { typing: boolean; picking: boolean }): SettleCommand | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return { do: 'settle' };
  if (where.typing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (/^\d$/.test(event.key)) return digit(Number(event.key), where.picking);
  return PLAIN[event.key] ?? null;
}

function digit(number: number, picking: boolean): SettleCommand | null {
  if (!picking) return number > 0 ? { do: 'take', side: number - 1 } : null;
  return number === 0 ? { do: 'leave-out' } : { do: 'value', at: number - 1 };
}

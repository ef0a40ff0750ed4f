/** The columns after the row's head: a side by its number, and what is settled. */
export type Column = number | 'settled';

/** With two sides what is settled stands between them, else behind them. */
export function columnsOf(sides: number): Column[] {
  const numbers = Array.from({ length: sides }, (_, side) => side);
  return sides === 2 ? [0, 'settled', 1] : [...numbers, 'settled'];
}

export const TH = 'p-0 pr-4 text-left align-top text-sm font-[550] text-ink-2';

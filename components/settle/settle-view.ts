import { AXIS_IDS, type AxisId } from '#lib/method/axes.ts';

/** What the screen shows open: the row in hand, whether its other values are listed, passages, and rows that were agreed. */
export type SettleView = {
  active: AxisId | null;
  picking: boolean;
  passages: readonly AxisId[];
  agreedOpen: boolean;
  reopened: readonly AxisId[];
  spoken: string;
};

export type SettleViewAction =
  | { type: 'go'; axis: AxisId; picking?: boolean }
  | { type: 'close' }
  | { type: 'passages'; axis: AxisId }
  | { type: 'agreed' }
  | { type: 'reopen'; axis: AxisId }
  | { type: 'say'; words: string };

/** How the screen opens: the first differing row in hand, all else folded. */
export function openView(differing: readonly AxisId[]): SettleView {
  return { active: differing[0] ?? null, picking: false, passages: [], agreedOpen: false, reopened: [], spoken: '' };
}

/** The next state of what is open. */
export function settleViewReducer(view: SettleView, action: SettleViewAction): SettleView {
  switch (action.type) {
    case 'go':
      return { ...view, active: action.axis, picking: action.picking ?? false };
    case 'close':
      return { ...view, picking: false };
    case 'passages':
      return { ...view, passages: toggled(view.passages, action.axis) };
    case 'agreed':
      return { ...view, agreedOpen: !view.agreedOpen };
    case 'reopen':
      return { ...view, active: action.axis, reopened: [...new Set([...view.reopened, action.axis])] };
    case 'say':
      return { ...view, spoken: action.words };
  }
}

/** The rows that are open to choose on: what differs, and what was opened again, in the order of the method. */
export function openRows(differing: readonly AxisId[], reopened: readonly AxisId[]): AxisId[] {
  return AXIS_IDS.filter((axis) => differing.includes(axis) || reopened.includes(axis));
}

/** The row `by` rows away from the one in hand; it stays at the ends. */
export function rowBeside(rows: readonly AxisId[], active: AxisId | null, by: number): AxisId | null {
  const at = active === null ? -1 : rows.indexOf(active);
  return rows[Math.min(Math.max(at + by, 0), rows.length - 1)] ?? null;
}

function toggled(list: readonly AxisId[], axis: AxisId): AxisId[] {
  return list.includes(axis) ? list.filter((each) => each !== axis) : [...list, axis];
}

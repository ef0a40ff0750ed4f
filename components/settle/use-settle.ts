import { useMemo, useReducer } from 'react';
import type { AxisId } from '#lib/method/axes.ts';
import type { SettleCase } from './settle-case.ts';
import { openRows, openView, settleViewReducer } from './settle-view.ts';
import { type Choice, choiceOf, NOTHING_SETTLED, settlementReducer, spokenChoice, standingOf } from './settlement.ts';
import { draftKey } from './settlement-draft.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { settlementOf } from './verdict-body.ts';
import type { WordField } from './verdict-words.ts';

/** The state of the settling screen and what can be done on it. */
export function useSettle(theCase: SettleCase) {
  const { item, readerId, verdict } = theCase;
  const [settlement, dispatch] = useReducer(settlementReducer, NOTHING_SETTLED);
  const [view, show] = useReducer(settleViewReducer, theCase.differing, openView);
  const start = useMemo(
    () => (verdict && verdict.decidedBy === readerId ? settlementOf(theCase, verdict) : NOTHING_SETTLED),
    [theCase, verdict, readerId],
  );
  const forget = useKeptDraft(draftKey({ userId: readerId, itemId: item.id, round: item.round }), {
    settlement,
    dispatch,
    start,
  });
  const { choices } = settlement;
  const choose = (axis: AxisId, choice: Choice, picking = false) => {
    dispatch({ type: 'choose', axis, choice });
    show({ type: 'go', axis, picking });
    show({ type: 'say', words: spokenChoice(theCase, { ...choices, [axis]: choice }, axis) });
  };
  return {
    theCase,
    settlement,
    view,
    show,
    forget,
    standing: standingOf(theCase, settlement),
    rows: openRows(theCase.differing, view.reopened),
    choose,
    take: (axis: AxisId, side: number) => {
      if (side < theCase.sides.length) choose(axis, choiceOf(theCase, axis, side));
    },
    refine: (axis: AxisId, choice: Choice) => dispatch({ type: 'refine', axis, choice }),
    writeWord: (field: WordField, text: string) => dispatch({ type: 'write', field, text }),
    undo: () => {
      const before = settlement.past.at(-1);
      if (!before) return show({ type: 'say', words: 'There is nothing to undo.' });
      const axis = theCase.differing.find((each) => before[each] !== choices[each]) ?? view.active;
      dispatch({ type: 'undo' });
      if (axis) show({ type: 'say', words: `Undone. ${spokenChoice(theCase, before, axis)}` });
    },
  };
}

export type Settle = ReturnType<typeof useSettle>;

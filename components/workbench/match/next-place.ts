import type { Workbench } from '../workbench-context.ts';
import { placeCount } from './found-in-record.ts';
import { openPlace } from './open-place.ts';

/** Shows the next place where the open quotation stands, after the last one the first again, and says which. */
export function nextPlace(workbench: Workbench): void {
  const { matching, dispatch } = workbench;
  const open = openPlace(workbench);
  const count = open ? placeCount(open.found.found) : 0;
  if (!open || count < 2) {
    dispatch({ type: 'say', text: open ? 'There is no other place.' : 'No record has it.' });
    return;
  }
  const { capture, key, index } = open.found;
  const next = (index + 1) % count;
  matching.dispatch({ type: 'place', place: { captureId: capture.id, key }, index: next });
  dispatch({ type: 'say', text: `Place ${next + 1} of ${count}.` });
}

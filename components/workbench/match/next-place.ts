import type { Workbench } from '../workbench-context.ts';
import { type Found, placeCount } from './found-in-record.ts';
import { openPlace } from './open-place.ts';

/** Shows the next place where a quotation stands, the open one's unless another is given; after the last one the first again; and says which. */
export function nextPlace(workbench: Workbench, given?: Found): void {
  const { matching, dispatch } = workbench;
  const found = given ?? openPlace(workbench)?.found;
  const count = found ? placeCount(found.found) : 0;
  if (!found || count < 2) {
    dispatch({ type: 'say', text: found ? 'There is no other place.' : 'No record has it.' });
    return;
  }
  const { capture, key, index } = found;
  const next = (index + 1) % count;
  matching.dispatch({ type: 'place', place: { captureId: capture.id, key }, index: next });
  dispatch({ type: 'say', text: `Place ${next + 1} of ${count}.` });
}

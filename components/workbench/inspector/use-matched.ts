import { isClean } from '#lib/method/axes.ts';
import { oneKeyValues } from '#lib/method/one-key.ts';
import type { WordingProposal } from '#lib/sources/propose-wording.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { isTaken, takenWording } from '../compare/taken-wording.ts';
import { decidingPlace, proposalAt, whyNotClean } from '../match/deciding-match.ts';
import { fits } from '../role-words.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { AssessProps } from './assess-props.ts';
import { useOfficeCitation } from './office-citation.tsx';

type Matched = {
  /** What the record proposes for the wording, until the draft says it. */
  proposal: WordingProposal | null;
  take: (() => void) | null;
  /** Sets everything clean, with what the record shows of the wording; null while a proposal of an engine is not clean. */
  confirm: (() => void) | null;
  /** Why it is off, in a clause. */
  whyOff: string | null;
};

/** What registry and record propose for an item, and the keys that take it. */
export function useMatched({ item, subject, draft, dispatch }: AssessProps): Matched {
  const { matching, view } = useWorkbench();
  const citeOffice = useOfficeCitation(item);
  const place = decidingPlace(item, matching.found.get(item.id) ?? [], view);
  const wording = subject.foreign ? null : proposalAt(place);
  const whyOff = whyRoleIsOff(item) ?? (subject.foreign ? null : whyNotClean(place));
  const roleIsRight = isRoleRight(item);
  const confirm = () => {
    dispatch({ type: 'axes', axes: oneKeyValues(subject, roleIsRight) });
    if (wording) dispatch(takenWording(wording, item.segments));
    if (subject.rolePrinted && roleIsRight) void citeOffice?.();
  };
  const isOffered = wording !== null && !isClean('wording', wording.value) && !isTaken(draft, wording);
  return {
    proposal: isOffered ? wording : null,
    take: isOffered ? () => dispatch(takenWording(wording, item.segments)) : null,
    confirm: whyOff ? null : confirm,
    whyOff,
  };
}

/** The registry agrees for a day that somebody has set; a day that is only named or published proves nothing. */
function isRoleRight({ roleCheck }: WorkbenchItem): boolean {
  return roleCheck !== null && roleCheck.asked?.from === 'utterance' && fits(roleCheck);
}

/** The one key is off where the registry does not agree with the role; no data stands against nothing. */
function whyRoleIsOff({ roleCheck }: WorkbenchItem): string | null {
  if (roleCheck === null || fits(roleCheck)) return null;
  return ['no-data', 'cannot-tell'].includes(roleCheck.result) ? null : 'the registry does not agree with the role';
}

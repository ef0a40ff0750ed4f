import type { KeyboardEvent } from 'react';
import { Dialog } from '#components/ui/dialog.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { DISMISSAL_REASONS, DISMISSAL_WORDS, type DismissalReason } from '#lib/quotations/suggestion.ts';
import { suggestedWords } from './suggestion-words.ts';
import { useWorkbench } from './workbench-context.ts';

/** Why a suggestion becomes no item: one digit each. All but the first stay in the inventory as left out. */
export function DismissDialog() {
  const { entries, state, dispatch, decisions } = useWorkbench();
  const entry = entries.find((each) => each.id === state.openId);
  const suggestion = entry?.kind === 'suggestion' ? entry.suggestion : null;
  const close = () => dispatch({ type: 'dialog', dialog: null });
  const choose = async (reason: DismissalReason | undefined) => {
    if (suggestion && reason && (await decisions.dismiss(suggestion, reason))) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const reason = DISMISSAL_REASONS[Number(event.key) - 1];
    if (!reason || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void choose(reason);
  };
  return (
    <Dialog
      title="Not this, because"
      description="It stays listed under left out with its reason. Only what is no quotation leaves the count."
      open={state.dialog === 'dismiss' && suggestion !== null}
      onOpenChange={(open) => (open ? undefined : close())}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the digits work wherever the focus is among the buttons */}
      <div onKeyDown={onKeyDown} className="grid gap-3">
        {state.failed ? <Notice tone="error">{state.failed}</Notice> : null}
        <p className="m-0 line-clamp-3 font-serif text-base">{suggestion ? suggestedWords(suggestion) : ''}</p>
        <ul className="m-0 grid list-none gap-1 p-0">
          {DISMISSAL_REASONS.map((reason, index) => (
            <li key={reason}>
              <button
                type="button"
                disabled={state.deciding}
                onClick={() => void choose(reason)}
                className="flex min-h-9 w-full items-center gap-2.5 rounded-md px-2.5 text-left text-base hover:bg-sunken disabled:opacity-50 pointer-coarse:min-h-11"
              >
                <Kbd>{String(index + 1)}</Kbd>
                {DISMISSAL_WORDS[reason]}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

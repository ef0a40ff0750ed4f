import { Kbd } from '#components/ui/kbd.tsx';
import { suggestionUnder } from '../entries.ts';
import { useItemActions } from '../use-item-actions.ts';
import { useWorkbench } from '../workbench-context.ts';

/** What can be made of the selection, first what was found there already; floats over the foot of the article, within reach of a thumb. */
export function SelectionBar() {
  const { view, entries, state, dispatch, decisions } = useWorkbench();
  const { makeItem } = useItemActions();
  if (!view.abilities.annotate) return null;
  const found = state.selection && suggestionUnder(entries, state.selection);
  return (
    <div className="sticky bottom-4 z-20 flex justify-center px-2 max-sm:bottom-20">
      <div
        role="toolbar"
        aria-label="Selected passage"
        className="flex flex-wrap gap-0.5 rounded-[10px] border border-rule bg-surface p-1 shadow-float"
      >
        {found ? (
          <BarButton keyName="⏎" onClick={() => void decisions.accept(found)}>
            Accept
          </BarButton>
        ) : null}
        <BarButton keyName="Q" onClick={() => makeItem('quote')}>
          Quote
        </BarButton>
        <BarButton keyName="C" onClick={() => makeItem('claim')}>
          Claim
        </BarButton>
        <BarButton keyName="M" onClick={() => makeItem('note')}>
          Note
        </BarButton>
        <BarButton keyName="⌫" onClick={() => dispatch({ type: 'dialog', dialog: 'leave-out' })}>
          Leave out…
        </BarButton>
      </div>
    </div>
  );
}

function BarButton({ keyName, onClick, children }: { keyName: string; onClick: () => void; children: string }) {
  return (
    <button
      type="button"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
      className="flex min-h-9 items-center gap-2 rounded-md px-2.5 text-sm font-[550] hover:bg-sunken pointer-coarse:min-h-11"
    >
      {children}
      <Kbd>{keyName}</Kbd>
    </button>
  );
}

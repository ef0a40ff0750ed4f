import { useWorkbench } from './workbench-context.ts';

const PANES = [
  { pane: 'items', name: 'Items' },
  { pane: 'article', name: 'Article' },
  { pane: 'inspector', name: 'Inspector' },
] as const;

/** On a phone one pane at a time. */
export function PaneTabs() {
  const { state, dispatch } = useWorkbench();
  return (
    <nav aria-label="Panes" className="grid grid-cols-3 border-t border-rule bg-surface lg:hidden">
      {PANES.map(({ pane, name }) => (
        <button
          key={pane}
          type="button"
          aria-current={state.pane === pane ? 'true' : undefined}
          onClick={() => dispatch({ type: 'pane', pane })}
          className={`min-h-12 text-sm ${state.pane === pane ? 'font-semibold text-ink shadow-[inset_0_2px_0_var(--ink)]' : 'text-ink-3'}`}
        >
          {pane === 'items' && state.left === 'record' ? 'Record' : name}
        </button>
      ))}
    </nav>
  );
}

import { Notice } from '#components/ui/notice.tsx';
import { useWorkbench } from './workbench-context.ts';

/** What was not done and why, over all panes, so that a phone shows it whichever is in front. */
export function FailedBand() {
  const { state, dispatch } = useWorkbench();
  const isToldInDialog = state.dialog === 'leave-out' || state.dialog === 'dismiss';
  return (
    <div className={state.failed && !isToldInDialog ? 'border-b border-rule p-2' : ''}>
      {state.failed && !isToldInDialog ? (
        <Notice tone="error">
          {state.failed}{' '}
          <button
            type="button"
            className="underline pointer-coarse:min-h-11 pointer-coarse:px-3"
            onClick={() => dispatch({ type: 'fail', text: null })}
          >
            Close
          </button>
        </Notice>
      ) : null}
    </div>
  );
}

'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Toaster } from 'sonner';
import { Notice } from '#components/ui/notice.tsx';
import type { WorkbenchView } from '#lib/workbench/workbench.ts';
import { ArticlePane } from './article/article-pane.tsx';
import { CoverageBar } from './coverage.tsx';
import { Header } from './header.tsx';
import './highlights.css';
import { Inspector } from './inspector/inspector.tsx';
import { ItemList } from './item-list.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { LeaveOutDialog } from './leave-out-dialog.tsx';
import { OverlapChoice } from './overlap-choice.tsx';
import { PaneTabs } from './pane-tabs.tsx';
import { PublishDialog } from './publish/publish-dialog.tsx';
import { RecordPane } from './record/record-pane.tsx';
import { useItemInAddress } from './use-item-in-address.ts';
import { useWorkbenchOf } from './use-workbench.ts';
import { useWorkbenchKeys } from './use-workbench-keys.ts';
import { useWorkbench, WorkbenchContext } from './workbench-context.ts';

type Props = { desk: string; initial: WorkbenchView };

/** The workbench: items on one side, the article in the middle, the inspector on the other; on a phone one at a time. */
export function WorkbenchScreen(props: Props) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Provided {...props} />
    </QueryClientProvider>
  );
}

function Provided({ desk, initial }: Props) {
  const { workbench, saved } = useWorkbenchOf(desk, initial);
  return (
    <WorkbenchContext value={workbench}>
      <div className="grid h-dvh grid-cols-1 grid-rows-[auto_1fr]">
        <Header saved={saved} />
        <Panes />
      </div>
      <PublishDialog />
      <KeysDialog />
      <LeaveOutDialog />
      <OverlapChoice />
      <Toaster position="bottom-center" />
    </WorkbenchContext>
  );
}

const COLUMNS = {
  items: 'lg:grid-cols-[300px_minmax(0,1fr)_384px]',
  record: 'lg:grid-cols-[420px_minmax(0,1fr)_384px]',
} as const;

function Panes() {
  const { state, dispatch } = useWorkbench();
  useWorkbenchKeys();
  useItemInAddress();
  const shown = (pane: typeof state.pane) => (state.pane === pane ? '' : 'max-lg:hidden');
  return (
    <div className={`grid min-h-0 grid-cols-1 grid-rows-[minmax(0,1fr)_auto] lg:grid-rows-1 ${COLUMNS[state.left]}`}>
      <aside
        aria-label={state.left === 'items' ? 'Items' : 'Record'}
        className={`min-h-0 overflow-y-auto border-rule lg:border-r ${shown('items')}`}
      >
        {state.left === 'items' ? (
          <>
            <CoverageBar />
            <ItemList />
          </>
        ) : (
          <RecordPane />
        )}
      </aside>
      <main className={`min-h-0 overflow-y-auto ${shown('article')}`}>
        {state.failed ? (
          <div className="sticky top-0 z-10 p-3">
            <Notice tone="error">
              {state.failed}{' '}
              <button type="button" className="underline" onClick={() => dispatch({ type: 'fail', text: null })}>
                Close
              </button>
            </Notice>
          </div>
        ) : null}
        <ArticlePane />
      </main>
      <aside
        data-pane="inspector"
        aria-label="Inspector"
        className={`min-h-0 overflow-y-auto border-rule bg-surface lg:border-l ${shown('inspector')}`}
      >
        <Inspector />
      </aside>
      <PaneTabs />
      <p role="status" className="sr-only">
        {state.said}
      </p>
    </div>
  );
}

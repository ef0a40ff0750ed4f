'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Toaster } from 'sonner';
import type { WorkbenchView } from '#lib/workbench/workbench.ts';
import { ArticlePane } from './article/article-pane.tsx';
import { CarryBand } from './carry-band.tsx';
import { CoverageBar } from './coverage.tsx';
import { DismissDialog } from './dismiss-dialog.tsx';
import { FailedBand } from './failed-band.tsx';
import { Header } from './header.tsx';
import '#components/ui/article.css';
import './highlights.css';
import { Inspector } from './inspector/inspector.tsx';
import { ItemList } from './item-list.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { LeaveOutDialog } from './leave-out-dialog.tsx';
import { OverlapChoice } from './overlap-choice.tsx';
import { PaneTabs } from './pane-tabs.tsx';
import { DropOverlay } from './paste/drop-overlay.tsx';
import { PasteBand } from './paste/paste-band.tsx';
import { PublishDialog } from './publish/publish-dialog.tsx';
import { RecordPane } from './record/record-pane.tsx';
import { useItemInAddress } from './use-item-in-address.ts';
import { useKeptFocus } from './use-kept-focus.ts';
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
      <div className="grid h-dvh grid-cols-1 grid-rows-[auto_auto_minmax(0,1fr)]">
        <Header saved={saved} />
        <div>
          <FailedBand />
          <CarryBand />
          <PasteBand />
        </div>
        <Panes />
      </div>
      <PublishDialog />
      <KeysDialog />
      <LeaveOutDialog />
      <DismissDialog />
      <OverlapChoice />
      <DropOverlay />
      <Toaster position="bottom-center" toastOptions={TOAST} mobileOffset={{ bottom: '11rem' }} />
    </WorkbenchContext>
  );
}

/** Toasts in the page's own dress; their button is as large as a finger on touch. */
const TOAST = {
  style: {
    background: 'var(--surface)',
    color: 'var(--ink)',
    borderColor: 'var(--rule)',
    boxShadow: 'var(--shadow)',
    fontFamily: 'var(--font-sans)',
  },
  actionButtonStyle: { background: 'var(--ink)', color: 'var(--paper)' },
  classNames: { actionButton: 'pointer-coarse:h-11! pointer-coarse:px-4!' },
};

const COLUMNS = {
  items: 'lg:grid-cols-[300px_minmax(0,1fr)_384px]',
  record: 'lg:grid-cols-[420px_minmax(0,1fr)_384px]',
} as const;

function Panes() {
  const { state } = useWorkbench();
  useWorkbenchKeys();
  useKeptFocus();
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

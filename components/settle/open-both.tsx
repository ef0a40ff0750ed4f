'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { inDesk, Refusal, Unreachable, write } from '#lib/client/api-client.ts';

/** What opening both sides means, and the button that does it. */
export function OpenBoth({ desk, itemId }: { desk: string; itemId: string }) {
  const router = useRouter();
  const [state, setState] = useState<{ busy: boolean; error: string | null }>({ busy: false, error: null });
  const open = async () => {
    setState({ busy: true, error: null });
    try {
      await write({ method: 'PUT', path: inDesk(`/api/annotations/${itemId}/adjudication`, desk) });
      router.refresh();
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof Unreachable)) throw error;
      setState({ busy: false, error: `${error.message} Nothing was opened.` });
    }
  };
  return (
    <div className="grid max-w-prose justify-items-start gap-4">
      <p className="m-0">Opening shows both assessments. It is recorded, and you cannot assess this item afterwards.</p>
      {state.error ? <Notice tone="error">{state.error}</Notice> : null}
      <Button look="primary" disabled={state.busy} onClick={open}>
        Open both sides
      </Button>
    </div>
  );
}

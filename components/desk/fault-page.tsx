'use client';
import { useRouter } from 'next/navigation';
import { startTransition } from 'react';
import { Button } from '#components/ui/button.tsx';

/** Said when a page could not be made; trying again asks the server anew. */
export function FaultPage({ onRetry }: { onRetry: () => void }) {
  const router = useRouter();
  const retry = () =>
    startTransition(() => {
      router.refresh();
      onRetry();
    });
  return (
    <main className="mx-auto grid max-w-prose justify-items-start gap-4 px-5 py-24">
      <h1 className="m-0 font-serif text-2xl font-medium">This page could not be made</h1>
      <p className="m-0 text-ink-2">
        The server or its database did not answer as it should. What was saved is saved. Try again in a moment.
      </p>
      <Button look="primary" onClick={retry}>
        Try again
      </Button>
    </main>
  );
}

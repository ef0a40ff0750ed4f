'use client';
import { FaultPage } from '#components/desk/fault-page.tsx';

export default function DeskError({ reset }: { error: Error; reset: () => void }) {
  return <FaultPage onRetry={reset} />;
}

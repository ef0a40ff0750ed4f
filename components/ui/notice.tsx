import type { ReactNode } from 'react';

const TONES = {
  plain: 'border-rule bg-sunken text-ink-2',
  warning: 'border-l3/40 bg-l3-bg text-ink',
  error: 'border-l1/40 bg-l1-bg text-ink',
} as const;

/** A sentence that stands in the page: what happened and what to do. Errors are spoken at once. */
export function Notice({ tone = 'plain', children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={`rounded-md border px-3 py-2.5 text-base ${TONES[tone]}`}
    >
      {children}
    </div>
  );
}

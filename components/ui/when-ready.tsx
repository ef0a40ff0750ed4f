'use client';
import { type ReactNode, useEffect, useState } from 'react';

/** Takes no click and no key until the page's program runs: a click before that would do nothing, and nobody would know. */
export function WhenReady({ children }: { children: ReactNode }) {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return <div inert={!isReady}>{children}</div>;
}

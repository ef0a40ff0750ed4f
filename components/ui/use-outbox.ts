'use client';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Refusal } from '#lib/client/api-client.ts';
import { Outbox, type OutboxState } from '#lib/client/outbox.ts';

const IDLE: OutboxState = { waiting: 0, away: false, signedOut: false, savedAt: null };
const never = () => () => {};

type Owner = { userId: string; desk: string };
type OnRefused = (thing: string, refusal: Refusal) => void;
type OnSent = (thing: string, answer: unknown) => void;

/** The page's outbox and what it says of itself. It lives in the browser alone, so it is made after the first paint. */
export function useOutbox(
  { userId, desk }: Owner,
  onRefused: OnRefused,
  onSent?: OnSent,
): { outbox: Outbox | null; saved: OutboxState } {
  const [outbox, setOutbox] = useState<Outbox | null>(null);
  const latest = useRef({ onRefused, onSent });
  latest.current = { onRefused, onSent };
  useEffect(() => {
    setOutbox(
      new Outbox(
        { userId, desk },
        {
          onRefused: (thing, refusal) => latest.current.onRefused(thing, refusal),
          onSent: (thing, answer) => latest.current.onSent?.(thing, answer),
        },
      ),
    );
  }, [userId, desk]);
  const saved = useSyncExternalStore(outbox?.subscribe ?? never, outbox?.read ?? (() => IDLE), () => IDLE);
  return { outbox, saved };
}
